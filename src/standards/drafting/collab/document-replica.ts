import type { CollabDelta, CollabEdit } from '@nbn/collab';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import { NotFound, Problem } from '#platform/problems/problem';
import { formatAddress, type CollabAddress } from './collab-address.ts';
import {
  SELECT_UPDATES_AFTER,
  SELECT_UPDATES_SINCE_SNAPSHOT,
  SELECT_SNAPSHOT,
  type StoredSnapshot,
  type StoredUpdate,
} from './collab-document.sql.ts';
import type { ApplyResult, StateDiff } from './worker/collab-worker.messages.ts';
import { ReplicaNotLoaded, type CollabWorkerPool } from './worker/collab-worker-pool.ts';

export type RunQuery = <Row extends object>(asked: BoundStatement<Row>) => Promise<Row[]>;
export type OnUpdates = (updates: readonly StoredUpdate[]) => void;

/**
 * Others may go on writing while the log is read; a text that is read in vain this often is not to be had
 * now.
 */
const MAX_ATTEMPTS = 20;

/** What the database has beyond what is held here; with its snapshot when nothing is held. */
interface FetchedState {
  readonly snapshot: StoredSnapshot | undefined;
  readonly updates: readonly StoredUpdate[];
}

/**
 * This process's copy of a manuscript. Everything that touches it does so in turn, and a turn that belongs to
 * a transaction lasts until that has ended; a transaction takes its row locks before its turn, and nobody
 * waits for the database in a turn of his own. Whatever becomes known here goes to the readers of this
 * process, in order, from whichever process it came.
 */
export class DocumentReplica {
  private readonly name: string;
  private queue: Promise<unknown> = Promise.resolve();
  /** Up to which update the thread holds it; -1: it does not. */
  private seq = -1;
  /** Up to which update the readers here know it; -1: there are none yet. */
  private broadcastSeq = -1;
  lastUsedAt = performance.now();
  /** The epoch that is held; 0: none yet. */
  epoch = 0;

  constructor(
    private readonly address: CollabAddress,
    private readonly clausesMost: number,
    private readonly workers: CollabWorkerPool,
    private readonly onUpdates: OnUpdates,
    /** Called when it is of another epoch than what the readers here have. */
    private readonly onReset: () => void,
  ) {
    this.name = formatAddress(address);
  }

  /** Waits for a turn, which lasts until the returned function is called. */
  async acquire(): Promise<() => void> {
    const before = this.queue;
    let end!: () => void;
    this.queue = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    this.lastUsedAt = performance.now();
    return end;
  }

  /** The number of the latest update that is held; none if nothing is. */
  get loadedSeq(): number | undefined {
    return this.seq < 0 ? undefined : this.seq;
  }

  /**
   * Brings the copy up to this number, which is the last one, in a turn that has been taken.
   * @param since what came after what was held a moment ago, if it has been asked for already.
   */
  async catchUp(ask: RunQuery, last: number, since?: readonly StoredUpdate[]): Promise<void> {
    if (
      since &&
      this.seq >= 0 &&
      (await this.applyUpdates({ snapshot: undefined, updates: since })) &&
      this.seq === last
    )
      return;
    if ((await this.applyUpdates(await this.fetch(ask))) && this.seq === last) return;
    await this.reload(ask);
  }

  /**
   * Another process committed these. They are passed on at once if they join on, before this copy has them;
   * false if they do not.
   */
  async applyRemote(updates: readonly StoredUpdate[]): Promise<boolean> {
    const end = await this.acquire();
    try {
      if (updates[0] && this.broadcastSeq >= 0 && updates[0].seq <= this.broadcastSeq + 1)
        this.broadcast(updates);
      return (
        updates.length > 0 && this.seq >= 0 && (await this.applyUpdates({ snapshot: undefined, updates }))
      );
    } catch (error) {
      if (!(error instanceof ReplicaNotLoaded)) throw error;
      this.seq = -1;
      return false;
    } finally {
      end();
    }
  }

  /** Brings the copy up to date and then does `work`, in a turn of its own. */
  async whenUpToDate<T>(ask: RunQuery, work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const fetched = await this.fetch(ask);
      const end = await this.acquire();
      try {
        if (await this.applyUpdates(fetched)) return await work();
        if (tries > MAX_ATTEMPTS) throw new Problem('unavailable');
      } catch (error) {
        if (!(error instanceof ReplicaNotLoaded) || tries > MAX_ATTEMPTS) throw error;
        this.seq = -1;
      } finally {
        end();
      }
    }
  }

  apply(updates: readonly Uint8Array[]): Promise<readonly ApplyResult[]> {
    return this.workers.run({ do: 'apply', doc: this.name, updates });
  }

  edit(edits: readonly CollabEdit[]): Promise<CollabDelta> {
    return this.workers.run({ do: 'edit', doc: this.name, edits });
  }

  async diffSince(vector: Uint8Array): Promise<StateDiff & { seq: number }> {
    const since = await this.workers.run({ do: 'since', doc: this.name, vector });
    if (this.broadcastSeq < 0) this.broadcastSeq = this.seq;
    return { ...since, seq: this.seq };
  }

  /** The copy has these updates already, and now they are committed. */
  markCommitted(updates: readonly StoredUpdate[]): void {
    this.seq = Math.max(this.seq, updates.at(-1)?.seq ?? 0);
    this.broadcast(updates);
  }

  /** The copy holds what was not committed. */
  invalidate(): void {
    this.seq = -1;
  }

  async evict(): Promise<void> {
    this.invalidate();
    this.broadcastSeq = -1;
    this.epoch = 0;
    await this.workers.run({ do: 'drop', doc: this.name });
  }

  /** After the thread has lost it: as the asker's transaction sees it. */
  async reload(ask: RunQuery): Promise<void> {
    this.seq = -1;
    await this.applyUpdates(await this.fetch(ask));
  }

  private async fetch(ask: RunQuery): Promise<FetchedState> {
    const have = this.seq;
    if (have >= 0) {
      const updates = await ask(SELECT_UPDATES_AFTER.bind(this.address.id, have));
      if (updates.length === 0 || updates[0]!.seq === have + 1) return { snapshot: undefined, updates };
    }
    const [[snapshot], updates] = await Promise.all([
      ask(SELECT_SNAPSHOT.bind(this.address.id)),
      ask(SELECT_UPDATES_SINCE_SNAPSHOT.bind(this.address.id)),
    ]);
    if (!snapshot) throw new NotFound();
    return { snapshot, updates };
  }

  /** Takes over what was fetched. False if it does not join on to what is held by now. */
  private async applyUpdates({ snapshot, updates }: FetchedState): Promise<boolean> {
    const last = updates.at(-1)?.seq ?? snapshot?.seq ?? this.seq;
    // Nothing is held, or so little that what it would join on to is no longer kept.
    if (this.seq < 0 || (snapshot && this.seq < snapshot.seq)) {
      if (!snapshot || (updates[0] && updates[0].seq !== snapshot.seq + 1)) return false;
      await this.workers.run({
        do: 'load',
        doc: this.name,
        clausesMost: this.clausesMost,
        stored: [snapshot.bytes, ...updates.map(({ bytes }) => bytes)],
      });
      this.seq = last;
      if (this.isNewEpoch(snapshot.epoch)) return true;
      if (
        this.broadcastSeq >= 0 &&
        this.broadcastSeq < last &&
        (updates[0]?.seq ?? last) > this.broadcastSeq + 1
      )
        await this.broadcastFullState();
      else this.broadcast(updates);
      return true;
    }
    const news = updates.filter(({ seq }) => seq > this.seq);
    if (news.length === 0) return last <= this.seq;
    if (news[0]!.seq !== this.seq + 1) return false;
    const applied = await this.apply(news.map(({ bytes }) => bytes));
    // What is committed was admitted once: if it is not now, the copy is at fault.
    if (applied.some((each) => 'fault' in each)) throw new ReplicaNotLoaded();
    this.seq = last;
    this.broadcast(news);
    return true;
  }

  /** What the readers of an earlier epoch have cannot be brought up to this one. */
  private isNewEpoch(epoch: number): boolean {
    const other = this.epoch !== 0 && this.epoch !== epoch;
    this.epoch = epoch;
    if (!other) return false;
    this.broadcastSeq = -1;
    this.onReset();
    return true;
  }

  private broadcast(updates: readonly StoredUpdate[]): void {
    if (this.broadcastSeq < 0) return;
    const news = updates.filter(({ seq }) => seq > this.broadcastSeq);
    if (news.length === 0) return;
    this.broadcastSeq = news.at(-1)!.seq;
    this.onUpdates(news);
  }

  /** The readers lack updates that are no longer kept one by one: they are given all there is. */
  private async broadcastFullState(): Promise<void> {
    const { update } = await this.workers.run({ do: 'since', doc: this.name, vector: EMPTY_STATE_VECTOR });
    this.broadcastSeq = this.seq;
    this.onUpdates([{ seq: this.seq, bytes: Buffer.from(update) }]);
  }
}

/** The state vector of one who knows nothing. */
const EMPTY_STATE_VECTOR = new Uint8Array([0]);
