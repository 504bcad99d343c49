import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

interface PendingItem<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
  /** Its batch has failed: it is tried again by itself. */
  alone: boolean;
}

interface Line<Item, Result> {
  readonly waiting: PendingItem<Item, Result>[];
  /** Called when another item has come. */
  arrived: () => void;
}

/** One attempt to commit a batch. */
interface Attempt {
  /** Resolves once all of it is on its way to the database, or it has ended. */
  readonly sealed: Promise<void>;
  /** Whether it was committed; never rejects. */
  readonly committed: Promise<boolean>;
  hasEnded: boolean;
}

/** What the commit of a batch is given. */
export interface BatchTurn<Item> {
  /**
   * The items of the batch, whichever have come by now. Waits for the batch before it, on whose result it builds.
   * @throws when that one failed: this transaction is to be rolled back.
   */
  take(): Promise<readonly Item[]>;
  /** All of it is decided and on its way to the database: the transaction of the next batch may start. */
  seal(): void;
}

/** Bounds of a batch, of which one item is always taken, and of the transactions that wait. */
export interface BatchBounds<Item> {
  readonly items: number;
  readonly bytes: number;
  readonly sizeOf: (item: Item) => number;
  /**
   * How many transactions may be started ahead, of all keys together: each holds a connection while it waits, and
   * whoever is committing may need another one.
   */
  readonly ahead: number;
}

class EarlierBatchFailed extends Error {
  override readonly name = 'EarlierBatchFailed';
}

const NO_ATTEMPT: Attempt = {
  sealed: Promise.resolve(),
  committed: Promise.resolve(true),
  hasEnded: true,
};

/**
 * Group commit whose transactions overlap: while a batch is being committed, the transaction of the next one starts
 * already and waits for its locks. Items of one key are decided and committed in the order in which they came. Each
 * transaction must begin by taking one lock, the same for all of a key, that it keeps to its end.
 */
export class PipelinedCommit<Item, Result> {
  private readonly lines = new Map<string, Line<Item, Result>>();
  private ahead = 0;

  constructor(
    /** Commits a batch, all or nothing. Items of a batch that fails are tried again, each by itself. */
    private readonly commit: (key: string, turn: BatchTurn<Item>) => Promise<readonly Result[]>,
    private readonly bounds: BatchBounds<Item>,
  ) {}

  /** Resolves once the item is committed, with its own result. */
  add(key: string, item: Item): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const pending = { item, resolve, reject, alone: false };
      const line = this.lines.get(key);
      if (line) {
        line.waiting.push(pending);
        line.arrived();
        return;
      }
      const opened: Line<Item, Result> = { waiting: [pending], arrived: () => undefined };
      this.lines.set(key, opened);
      void this.drain(key, opened);
    });
  }

  private async drain(key: string, line: Line<Item, Result>): Promise<void> {
    let last = NO_ATTEMPT;
    while (line.waiting.length > 0 || !last.hasEnded) {
      if (line.waiting.length > 0 && (last.hasEnded || this.ahead < this.bounds.ahead)) {
        last = this.start(key, line, last);
        await last.sealed;
        // Under load, items already received join the next batch: one turn of the event loop, no waiting.
        await yieldToEventLoop();
      } else if (line.waiting.length > 0) {
        await last.committed;
      } else {
        const arrival = new Promise<void>((resolve) => {
          line.arrived = resolve;
        });
        await Promise.race([last.committed, arrival]);
      }
    }
    this.lines.delete(key);
  }

  private start(key: string, line: Line<Item, Result>, earlier: Attempt): Attempt {
    let seal!: () => void;
    const sealed = new Promise<void>((resolve) => {
      seal = resolve;
    });
    const follows = earlier.hasEnded ? null : earlier.committed;
    if (follows) this.countAhead(follows);
    const committed = this.commitNext(key, line, { follows, seal }).then((isCommitted) => {
      attempt.hasEnded = true;
      seal();
      return isCommitted;
    });
    const attempt: Attempt = { sealed, committed, hasEnded: false };
    return attempt;
  }

  private countAhead(waits: Promise<boolean>): void {
    this.ahead += 1;
    void waits.then(() => {
      this.ahead -= 1;
    });
  }

  private async commitNext(
    key: string,
    line: Line<Item, Result>,
    { follows, seal }: { follows: Promise<boolean> | null; seal: () => void },
  ): Promise<boolean> {
    let batch: readonly PendingItem<Item, Result>[] | undefined;
    const take = async (): Promise<readonly Item[]> => {
      if (follows && !(await follows)) throw new EarlierBatchFailed();
      batch = this.nextBatch(line);
      return batch.map(({ item }) => item);
    };
    try {
      const results = await this.commit(key, { take, seal });
      batch!.forEach(({ resolve }, at) => resolve(results[at]!));
      return true;
    } catch (error) {
      // Nothing of it was at fault: it starts again behind the items of the batch that was.
      if (error instanceof EarlierBatchFailed) return false;
      this.repeatOrReject(line, batch ?? this.nextBatch(line), error);
      return false;
    }
  }

  private repeatOrReject(
    { waiting }: Line<Item, Result>,
    batch: readonly PendingItem<Item, Result>[],
    error: unknown,
  ): void {
    if (batch.length === 1) {
      batch[0]!.reject(error);
      return;
    }
    for (const pending of batch) pending.alone = true;
    waiting.unshift(...batch);
  }

  private nextBatch({ waiting }: Line<Item, Result>): readonly PendingItem<Item, Result>[] {
    let bytes = 0;
    let count = 0;
    for (const { item, alone } of waiting.slice(0, this.bounds.items)) {
      bytes += this.bounds.sizeOf(item);
      if (count > 0 && (alone || waiting[0]!.alone || bytes > this.bounds.bytes)) break;
      count += 1;
    }
    return waiting.splice(0, count);
  }
}
