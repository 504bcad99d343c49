import { BoundedLimiter } from './bounded-limiter.ts';

class Refused extends Error {}
const boundedLimiter = (concurrency: number, maxWaiting: number) =>
  new BoundedLimiter(concurrency, maxWaiting, () => new Refused());

describe('the bounded limiter', () => {
  it('runs so many at once, the others in the order in which they came, and refuses beyond the bound', async () => {
    const limiter = boundedLimiter(2, 3);
    let running = 0;
    let most = 0;
    const ended: number[] = [];
    const work = (name: number) =>
      limiter.run(async () => {
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
      results.slice(5).every((result) => result.status === 'rejected' && result.reason instanceof Refused),
    ).toBe(true);
    expect(most).toBe(2);
    expect(ended).toEqual([0, 1, 2, 3, 4]);
    await work(8);
    expect(ended).toHaveLength(6);
  });

  it('frees the slot of a task that fails', async () => {
    const limiter = boundedLimiter(1, 1);
    await expect(limiter.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(limiter.run(() => Promise.resolve('well'))).resolves.toBe('well');
  });
});
