import { NotReady } from './identity.problems.ts';
import { ConcurrencyLimiter } from './concurrency-limiter.ts';

describe('turns', () => {
  it('run so many at once, the others in the order in which they came, and refuse beyond the bound', async () => {
    const turns = new ConcurrencyLimiter(2, 3);
    let running = 0;
    let most = 0;
    const ended: number[] = [];
    const work = (name: number) =>
      turns.run(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running--;
        ended.push(name);
      });
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, name) => work(name)));
    expect(results.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill('fulfilled'),
      ...Array<string>(3).fill('rejected'),
    ]);
    expect(
      results.slice(5).every((result) => result.status === 'rejected' && result.reason instanceof NotReady),
    ).toBe(true);
    expect(most).toBe(2);
    expect(ended).toEqual([0, 1, 2, 3, 4]);
    await work(8);
    expect(ended).toHaveLength(6);
  });

  it('are given back by a work that fails', async () => {
    const turns = new ConcurrencyLimiter(1, 1);
    await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(turns.run(() => Promise.resolve('well'))).resolves.toBe('well');
  });
});
