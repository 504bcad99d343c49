import { GroupCommit } from './group-commit.ts';

describe('group commit', () => {
  it('writes a lone item at once and those that wait together', async () => {
    const batches: number[][] = [];
    const group = new GroupCommit<number, number>(async (_, items) => {
      batches.push([...items]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return items.map((item) => item * 10);
    });
    const results = await Promise.all([1, 2, 3, 4].map((item) => group.add('a', item)));
    expect(results).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([[1], [2, 3, 4]]);
    expect(await group.add('a', 5)).toBe(50);
  });

  it('fails only the item that cannot be written', async () => {
    const group = new GroupCommit<number, number>(async (_, items) => {
      await Promise.resolve();
      if (items.includes(3)) throw new Error('three');
      return [...items];
    });
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => group.add('a', item)));
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('keeps keys apart', async () => {
    const seen: string[] = [];
    const group = new GroupCommit<number, string>(async (key, items) => {
      await Promise.resolve();
      seen.push(`${key}:${items.join()}`);
      return items.map(() => key);
    });
    await Promise.all([group.add('a', 1), group.add('b', 2)]);
    expect(seen).toEqual(['a:1', 'b:2']);
  });
});
