import { CoalescedRead } from './coalesced-read.ts';

describe('a shared read', () => {
  it('is made once for all who ask before it begins', async () => {
    let reads = 0;
    const shared = new CoalescedRead(() => Promise.resolve((reads += 1)));
    expect(await Promise.all([shared.get(), shared.get(), shared.get()])).toEqual([1, 1, 1]);
    expect(await shared.get()).toBe(2);
  });

  it('never answers with what was read before the question', async () => {
    let state = 'old';
    const underWay: (() => void)[] = [];
    const shared = new CoalescedRead(async () => {
      const seen = state;
      await new Promise<void>((done) => underWay.push(done));
      return seen;
    });
    const first = shared.get();
    while (underWay.length < 1) await new Promise(setImmediate);
    state = 'new';
    const second = shared.get();
    underWay[0]!();
    expect(await first).toBe('old');
    while (underWay.length < 2) await new Promise(setImmediate);
    underWay[1]!();
    expect(await second).toBe('new');
  });

  it('that fails is told to those who asked, and the next one is made anew', async () => {
    let reads = 0;
    const shared = new CoalescedRead(() =>
      (reads += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve(reads),
    );
    const asked = [shared.get(), shared.get()];
    await expect(Promise.all(asked)).rejects.toThrow('away');
    expect(await shared.get()).toBe(2);
  });
});
