import { setTimeout as pause } from 'node:timers/promises';
import { type BatchTurn, PipelinedCommit } from './pipelined-commit.ts';

const BOUNDS = { items: 64, bytes: 1_000, sizeOf: (item: number) => item, ahead: 2 };

/** A lock that transactions take first and keep to their end, as a locked row is. */
class RowLock {
  private free: Promise<void> = Promise.resolve();
  async acquire(): Promise<() => void> {
    const before = this.free;
    let release!: () => void;
    this.free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}

/** Commits under one lock; what happened is written down in its order. */
function lockedCommit(events: string[], failing: (items: readonly number[]) => 'deciding' | 'commit' | null) {
  const lock = new RowLock();
  return async (_: string, turn: BatchTurn<number>): Promise<number[]> => {
    events.push('start');
    const release = await lock.acquire();
    try {
      const items = await turn.take();
      events.push(`take ${items.join()}`);
      if (failing(items) === 'deciding') throw new Error('refused');
      turn.seal();
      await pause(40);
      if (failing(items) === 'commit') throw new Error('cut off');
      events.push(`commit ${items.join()}`);
      return items.map((item) => item * 10);
    } finally {
      release();
    }
  };
}

describe('a pipelined commit', () => {
  it('starts the next transaction while the last one commits, and decides after it', async () => {
    const events: string[] = [];
    const group = new PipelinedCommit(
      lockedCommit(events, () => null),
      BOUNDS,
    );
    const results = await Promise.all([1, 2, 3].map((item) => group.add('a', item)));
    expect(results).toEqual([10, 20, 30]);
    expect(events).toEqual(['start', 'take 1,2,3', 'commit 1,2,3']);

    events.length = 0;
    const first = group.add('a', 4);
    await pause(2);
    const later = [group.add('a', 5), group.add('a', 6)];
    expect(await Promise.all([first, ...later])).toEqual([40, 50, 60]);
    expect(events).toEqual(['start', 'take 4', 'start', 'commit 4', 'take 5,6', 'commit 5,6']);
  });

  it('fails only the item that cannot be decided', async () => {
    const group = new PipelinedCommit(
      lockedCommit([], (items) => (items.includes(3) ? 'deciding' : null)),
      BOUNDS,
    );
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => group.add('a', item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('keeps the order when a commit fails while the next batch has started', async () => {
    const events: string[] = [];
    const group = new PipelinedCommit(
      lockedCommit(events, (items) => (items.length > 1 ? 'commit' : null)),
      BOUNDS,
    );
    const early = [group.add('a', 1), group.add('a', 2)];
    await pause(2);
    const late = group.add('a', 3);
    expect(await Promise.all([...early, late])).toEqual([10, 20, 30]);
    // The transaction that had started behind the one that was cut off has taken nothing.
    expect(events.slice(0, 4)).toEqual(['start', 'take 1,2', 'start', 'start']);
    expect(events.filter((event) => event.startsWith('commit'))).toEqual([
      'commit 1',
      'commit 2',
      'commit 3',
    ]);
  });

  it('starts no more transactions ahead than it may, of all keys together', async () => {
    const events: string[] = [];
    const commits = new Map(['a', 'b'].map((key) => [key, lockedCommit(events, () => null)]));
    const startsWith = async (ahead: number): Promise<number> => {
      const group = new PipelinedCommit<number, number>((key, turn) => commits.get(key)!(key, turn), {
        ...BOUNDS,
        ahead,
      });
      events.length = 0;
      const early = ['a', 'b'].map((key) => group.add(key, 1));
      await pause(2);
      const late = ['a', 'b'].map((key) => group.add(key, 2));
      // Before any timer: nothing has been committed meanwhile.
      for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
      const started = events.filter((event) => event === 'start').length;
      expect(await Promise.all([...early, ...late])).toEqual([10, 10, 20, 20]);
      return started;
    };
    expect([await startsWith(0), await startsWith(1), await startsWith(2)]).toEqual([2, 3, 4]);
  });

  it('fails each item where no transaction can be started, and goes on when one can', async () => {
    let down = true;
    const events: string[] = [];
    const commit = lockedCommit(events, () => null);
    const group = new PipelinedCommit<number, number>(async (key, turn) => {
      if (down) throw new Error('no database');
      return commit(key, turn);
    }, BOUNDS);
    const results = await Promise.allSettled([1, 2, 3].map((item) => group.add('a', item)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    down = false;
    expect(await group.add('a', 4)).toBe(40);
  });

  it('bounds a batch by its items and by its bytes, and keeps keys apart', async () => {
    const events: string[] = [];
    const group = new PipelinedCommit(
      lockedCommit(events, () => null),
      { ...BOUNDS, items: 3 },
    );
    const sizes = [600, 500, 1_500, 1, 1, 1, 1];
    await Promise.all(sizes.map((size) => group.add('a', size)));
    expect(events.filter((event) => event.startsWith('take'))).toEqual([
      'take 600',
      'take 500',
      'take 1500',
      'take 1,1,1',
      'take 1',
    ]);
    expect(await Promise.all([group.add('a', 2), group.add('b', 3)])).toEqual([20, 30]);
  });
});
