import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

interface PendingLoad<Key, Answer> {
  readonly key: Key;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads of single things by key: those that are asked for while a read is under way are made together by the
 * next one, so that a lone question is put at once and a crowd shares its statements. Nobody is given the
 * answer of a read that had begun before the question, and nothing is kept.
 */
export class BatchLoader<Key, Answer> {
  private pending: PendingLoad<Key, Answer>[] = [];
  private isLoading = false;

  constructor(
    /** Reads all of them, and answers in the order of the keys. */
    private readonly loadMany: (keys: readonly Key[]) => Promise<readonly Answer[]>,
    private readonly maxBatchSize = 100,
  ) {}

  /** Rejects with whatever the read failed for; all who share it get that error. */
  load(key: Key): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.pending.push({ key, resolve, reject });
      if (!this.isLoading) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.isLoading = true;
    while (this.pending.length > 0) {
      await this.loadBatch(this.pending.splice(0, this.maxBatchSize));
      // Requests already received join the next batch: one turn of the event loop, no waiting.
      await yieldToEventLoop();
    }
    this.isLoading = false;
  }

  private async loadBatch(asked: readonly PendingLoad<Key, Answer>[]): Promise<void> {
    try {
      const answers = await this.loadMany(asked.map(({ key }) => key));
      asked.forEach(({ resolve }, at) => resolve(answers[at]!));
    } catch (reason) {
      for (const { reject } of asked) reject(reason);
    }
  }
}
