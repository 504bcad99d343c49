import { BatchLoader } from './batch-loader.ts';

/** A store that answers when it is told to. */
function aStore() {
  const content = new Map<string, string>();
  const reads: { keys: readonly string[]; finish: (fault?: Error) => void }[] = [];
  const batched = new BatchLoader<string, string | null>(async (keys) => {
    const seen = keys.map((key) => content.get(key) ?? null);
    await new Promise<void>((resolve, reject) =>
      reads.push({ keys, finish: (fault) => (fault ? reject(fault) : resolve()) }),
    );
    return seen;
  }, 3);
  const begun = async (count: number) => {
    while (reads.length < count) await new Promise(setImmediate);
  };
  return { content, reads, batched, begun };
}

describe('a batched read', () => {
  it('is made at once for one who is alone, and together for those who ask meanwhile', async () => {
    const { content, reads, batched, begun } = aStore();
    content.set('a', 'A').set('c', 'C');
    const answers = ['a', 'b', 'c', 'a', 'd'].map((key) => batched.load(key));
    for (const count of [1, 2, 3]) {
      await begun(count);
      reads[count - 1]!.finish();
    }
    expect(await Promise.all(answers)).toEqual(['A', null, 'C', 'A', null]);
    expect(reads.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'a'], ['d']]);
  });

  it('never answers with what was read before the question', async () => {
    const { content, reads, batched, begun } = aStore();
    content.set('a', 'old');
    const first = batched.load('a');
    await begun(1);
    content.set('a', 'new');
    const second = batched.load('a');
    reads[0]!.finish();
    await begun(2);
    reads[1]!.finish();
    expect([await first, await second]).toEqual(['old', 'new']);
  });

  it('that fails is told to those who shared it, and the next is made anew', async () => {
    const { content, reads, batched, begun } = aStore();
    content.set('a', 'A');
    const failing = batched.load('a');
    await begun(1);
    const after = batched.load('a');
    reads[0]!.finish(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    await begun(2);
    reads[1]!.finish();
    expect(await after).toBe('A');
  });
});
