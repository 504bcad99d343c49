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

export type RunQuery = <Row extends object>(statement: BoundStatement<Row>) => Promise<Row[]>;
export type OnUpdates = (updates: readonly StoredUpdate[]) => void;

/**
 * Others may go on writing while the log is read; after this many failed attempts the text is unavailable.
 */
const MAX_ATTEMPTS = 20;

/** What the database has beyond this replica; with the snapshot when the replica is empty. */
interface FetchedState {
  readonly snapshot: StoredSnapshot | undefined;
  readonly updates: readonly StoredUpdate[];
}

/**
 * This process's replica of a collab document. Access is serialised by a queue: a transaction keeps its slot until
 * it has ended, and takes its row locks before the slot; nobody else waits for the database while having the slot.
 * Updates are passed on in order to the readers of this process, whichever process they came from.
 */
export class DocumentReplica {
  private readonly name: string;
  private queue: Promise<unknown> = Promise.resolve();
  /** The last update that the worker's replica has; -1: there is no replica. */
  private seq = -1;
  /** The last update that the readers here have; -1: there are no readers yet. */
  private broadcastSeq = -1;
  lastUsedAt = performance.now();
  /** The epoch of the replica; 0: none yet. */
  epoch = 0;

  constructor(
    private readonly address: CollabAddress,
    private readonly clausesMost: number,
    private readonly workers: CollabWorkerPool,
    private readonly onUpdates: OnUpdates,
    /** Called when the document has another epoch than the readers here. */
    private readonly onReset: () => void,
  ) {
    this.name = formatAddress(address);
  }

  /** Waits for exclusive access, which lasts until the returned function is called. */
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

  /** The number of the replica's last update; undefined if it is empty. */
  get loadedSeq(): number | undefined {
    return this.seq < 0 ? undefined : this.seq;
  }

  /**
   * Brings the replica up to this number, which is the last one; the caller has exclusive access.
   * @param since the updates after those of the replica, if they have been read already.
   */
  async catchUp(runQuery: RunQuery, last: number, since?: readonly StoredUpdate[]): Promise<void> {
    if (
      since &&
      this.seq >= 0 &&
      (await this.applyUpdates({ snapshot: undefined, updates: since })) &&
      this.seq === last
    )
      return;
    if ((await this.applyUpdates(await this.fetch(runQuery))) && this.seq === last) return;
    await this.reload(runQuery);
  }

  /**
   * Another process committed these. If they follow on directly, they are passed on to readers at once; returns
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

  /** Brings the replica up to date and runs `work` with exclusive access. */
  async whenUpToDate<T>(runQuery: RunQuery, work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const fetched = await this.fetch(runQuery);
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

  async diffSince(vector: Uint8Array, toPack = false): Promise<StateDiff & { seq: number }> {
    const since = await this.workers.run({ do: 'since', doc: this.name, vector, toPack });
    if (this.broadcastSeq < 0) this.broadcastSeq = this.seq;
    return { ...since, seq: this.seq };
  }

  /** The replica has these updates already, and now they are committed. */
  markCommitted(updates: readonly StoredUpdate[]): void {
    this.seq = Math.max(this.seq, updates.at(-1)?.seq ?? 0);
    this.broadcast(updates);
  }

  /** The replica contains updates that were not committed: it must be loaded again. */
  invalidate(): void {
    this.seq = -1;
  }

  async evict(): Promise<void> {
    this.invalidate();
    this.broadcastSeq = -1;
    this.epoch = 0;
    await this.workers.run({ do: 'drop', doc: this.name });
  }

  /** Loads the replica again, as the caller's transaction sees the document. */
  async reload(runQuery: RunQuery): Promise<void> {
    this.seq = -1;
    await this.applyUpdates(await this.fetch(runQuery));
  }

  private async fetch(runQuery: RunQuery): Promise<FetchedState> {
    const have = this.seq;
    if (have >= 0) {
      const updates = await runQuery(SELECT_UPDATES_AFTER.bind(this.address.id, have));
      if (updates.length === 0 || updates[0]!.seq === have + 1) return { snapshot: undefined, updates };
    }
    const [[snapshot], updates] = await Promise.all([
      runQuery(SELECT_SNAPSHOT.bind(this.address.id)),
      runQuery(SELECT_UPDATES_SINCE_SNAPSHOT.bind(this.address.id)),
    ]);
    if (!snapshot) throw new NotFound();
    return { snapshot, updates };
  }

  /** Applies what was fetched. False if it does not follow on the replica's last update. */
  private async applyUpdates({ snapshot, updates }: FetchedState): Promise<boolean> {
    const last = updates.at(-1)?.seq ?? snapshot?.seq ?? this.seq;
    // The replica is empty, or so far behind that the log no longer has the updates after it.
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
    // A committed update was accepted once: if it is refused now, the replica is corrupt.
    if (applied.some((each) => 'fault' in each)) throw new ReplicaNotLoaded();
    this.seq = last;
    this.broadcast(news);
    return true;
  }

  /** Readers of an earlier epoch cannot be brought up to date: they have to start again. */
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

  /** The readers lack updates that the log no longer has one by one: they get the full state. */
  private async broadcastFullState(): Promise<void> {
    const { update } = await this.workers.run({ do: 'since', doc: this.name, vector: EMPTY_STATE_VECTOR });
    this.broadcastSeq = this.seq;
    this.onUpdates([{ seq: this.seq, bytes: Buffer.from(update) }]);
  }
}

/** The state vector of an empty document. */
const EMPTY_STATE_VECTOR = new Uint8Array([0]);
