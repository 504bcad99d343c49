import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

interface PendingItem<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Group commit: items of one key that arrive while a commit is under way go into the next one together, so
 * that a lone item is written at once and a crowd shares its transactions. Results come back in the order of
 * the items.
 */
export class GroupCommit<Item, Result> {
  private readonly queues = new Map<string, PendingItem<Item, Result>[]>();

  constructor(
    /**
     * Commits a batch, all or nothing. A batch that fails is tried again item by item, so that one bad item
     * spoils nobody's.
     */
    private readonly commit: (key: string, items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly maxBatchSize = 200,
  ) {}

  /** Resolves once the item is committed, with its own result. */
  add(key: string, item: Item): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const queue = this.queues.get(key);
      if (queue) {
        queue.push(waiting);
        return;
      }
      this.queues.set(key, [waiting]);
      void this.drain(key);
    });
  }

  private async drain(key: string): Promise<void> {
    const queue = this.queues.get(key)!;
    while (queue.length > 0) {
      await this.commitBatch(key, queue.splice(0, this.maxBatchSize));
      // Under load, commands already received join the next batch: one turn of the event loop, no waiting.
      await yieldToEventLoop();
    }
    this.queues.delete(key);
  }

  private async commitBatch(key: string, batch: readonly PendingItem<Item, Result>[]): Promise<void> {
    try {
      const results = await this.commit(
        key,
        batch.map(({ item }) => item),
      );
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const single of batch) await this.commitBatch(key, [single]);
    }
  }
}
