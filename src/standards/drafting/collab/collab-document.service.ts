import { Injectable } from '@nestjs/common';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { CollabEdit } from '@nbn/collab';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { boundaryText } from './inserted-text.ts';
import { DocumentReplica, type RunQuery } from './document-replica.ts';
import { readersRoom, formatAddress, type CollabAddress } from './collab-address.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { DocumentReset } from './collab.problems.ts';
import {
  SELECT_UPDATES_AFTER,
  APPEND_UPDATES,
  SELECT_IN_FORM,
  INSERT_DOCUMENT,
  type DocumentHead,
  RESET_DOCUMENT,
  SELECT_UPDATES_SINCE_SNAPSHOT,
  SELECT_SNAPSHOT,
  type StoredUpdate,
  LOCK_DOCUMENT,
  SELECT_SEQS,
} from './collab-document.sql.ts';
import { ReplicaNotLoaded, CollabWorkerPool } from './worker/collab-worker-pool.ts';
import type { StateDiff } from './worker/collab-worker.messages.ts';

/** A manuscript within a transaction: its turn is taken, and what is appended follows this number. */
export interface LockedDocument {
  readonly replica: DocumentReplica;
  readonly address: CollabAddress;
  seq: number;
  readonly appended: StoredUpdate[];
}

/**
 * What was asked at the start of a transaction: the manuscript's row and the updates after the latest that
 * was held then.
 */
export interface PrefetchedDocument {
  readonly row: DocumentHead | undefined;
  readonly since: readonly StoredUpdate[];
}

/** How much one answer to a client that missed something may hold. */
const MAX_PULL_BYTES = 256 * 1024;
/** Bytes of the state vector of one who has nothing. */
const EMPTY_VECTOR_BYTES = 1;
const FIRST_EPOCH = 1;
/** After this number there is nothing. */
const AFTER_LAST_SEQ = 2 ** 31 - 1;
/** Updates of one commit, in bytes, that other processes are told along with the hint. */
const MAX_HINT_BYTES = 64 * 1024;
/** An update that changes nothing. */
const EMPTY_UPDATE = Buffer.from([0, 0]).toString('base64');

/**
 * Every manuscript: its log of numbered updates in the database, and the copies of it in this process. Others
 * change a text by `change`, in the transaction of their command; members at an editor by `ManuscriptPushes`.
 */
@Injectable()
export class CollabDocumentService {
  private readonly replicas = new Map<string, DocumentReplica>();
  private readonly locked = new WeakMap<Tx, Map<string, LockedDocument>>();

  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly work: UnitOfWork,
    private readonly reads: ReadPool,
    private readonly workers: CollabWorkerPool,
    private readonly live: LiveServer,
    private readonly gate: TextCheckService,
  ) {}

  /**
   * What the actor lacks of a text, and whether they may write in it.
   * @param vector what the client has, as a Yjs state vector; @param epoch of what it has, if anything.
   * @param join called before the answer is made up: from then on every update is told to the client.
   */
  async open(
    actor: Actor,
    address: CollabAddress,
    vector: Uint8Array,
    epoch: number | undefined,
    join: () => Promise<void>,
  ): Promise<StateDiff & { seq: number; epoch: number; mayWrite: boolean }> {
    const reach = await this.requireAccess(actor, address);
    await this.createIfMissing(address);
    const held = this.replicaOf(address);
    const since = await held.whenUpToDate(this.runQuery, async () => {
      if (vector.byteLength > EMPTY_VECTOR_BYTES && (epoch ?? FIRST_EPOCH) !== held.epoch)
        throw new DocumentReset();
      const known = await held.diffSince(vector);
      await join();
      return { ...known, epoch: held.epoch };
    });
    return { ...since, mayWrite: reach === 'write' };
  }

  /** The updates after a number; null when they are no longer kept one by one, or are too many. */
  async updatesAfter(
    actor: Actor,
    address: CollabAddress,
    seq: number,
  ): Promise<readonly StoredUpdate[] | null> {
    await this.requireAccess(actor, address);
    const [[row], updates] = await Promise.all([
      this.reads.query(SELECT_SEQS.bind([address.id])),
      this.reads.query(SELECT_UPDATES_AFTER.bind(address.id, seq)),
    ]);
    const bytes = updates.reduce((sum, { bytes: { length } }) => sum + length, 0);
    if (!row || bytes > MAX_PULL_BYTES || (updates[0]?.seq ?? row.seq + 1) !== seq + 1) return null;
    return updates;
  }

  /**
   * Changes a text on behalf of a command, in its transaction: the words of whoever is typing in it are not
   * touched. The command's own words passed the text gate already; here the gate reads the boundaries with
   * their new neighbours. What follows for the object's own rows is written at once.
   * @throws ClauseNotFound when an edit names a clause that is not in it.
   */
  async change(tx: Tx, actor: Actor, address: CollabAddress, edits: readonly CollabEdit[]): Promise<void> {
    const kind = this.handlers.get(address.kind);
    const [[locked]] = await tx.queryAll(kind.lock(address.id));
    const problem = kind.writeDenial(locked, actor);
    if (problem) throw problem;
    const taken = await this.lock(tx, address);
    const delta = await this.withReload(tx, taken, () => taken.replica.edit(edits));
    await this.gate.runChecks(boundaryText(delta));
    if (delta.update) await tx.queryAll(this.append(taken, [{ by: actor.memberId, update: delta.update }]));
    await kind.projectChanges(tx, address.id, [{ by: actor, delta, command: true }]);
  }

  /**
   * Begins a manuscript anew with the clauses that its object has by now, in the transaction that changed
   * their rows. Nothing of its log stays; whoever has an earlier epoch is sent away and drops it.
   */
  async reset(tx: Tx, address: CollabAddress): Promise<void> {
    const taken = await this.lock(tx, address);
    const [[row]] = await tx.queryAll(LOCK_DOCUMENT.bind(address.id));
    taken.seq = (await this.resetDocument(tx, address, row!)).seq;
    tx.afterCommit.push(() => {
      taken.replica.invalidate();
      void this.catchUp(address).catch(() => undefined);
    });
  }

  /** Whether a manuscript ever held these words, deleted ones that its log still has among them. */
  async everContained(tx: Tx, id: string, words: string): Promise<boolean> {
    const [[snapshot], updates] = await tx.queryAll(
      SELECT_SNAPSHOT.bind(id),
      SELECT_UPDATES_SINCE_SNAPSHOT.bind(id),
    );
    const stored = [...(snapshot ? [snapshot.bytes] : []), ...updates.map(({ bytes }) => bytes)];
    return this.workers.run({ do: 'said', stored, words });
  }

  /**
   * What a transaction that is to take a manuscript may ask at its start already: then taking it costs no
   * further question.
   */
  prefetch({
    kind,
    id,
  }: CollabAddress): [ReturnType<typeof LOCK_DOCUMENT.bind>, ReturnType<typeof SELECT_UPDATES_AFTER.bind>] {
    return [
      LOCK_DOCUMENT.bind(id),
      SELECT_UPDATES_AFTER.bind(
        id,
        this.replicas.get(formatAddress({ kind, id }))?.loadedSeq ?? AFTER_LAST_SEQ,
      ),
    ];
  }

  /**
   * Takes the manuscript for the transaction: its row, its turn here, and what others have done to it
   * meanwhile.
   */
  async lock(tx: Tx, address: CollabAddress, begun?: PrefetchedDocument): Promise<LockedDocument> {
    const ours = this.locked.get(tx) ?? new Map<string, LockedDocument>();
    this.locked.set(tx, ours);
    const name = formatAddress(address);
    const already = ours.get(name);
    if (already) return already;
    const row = await this.lockInCurrentForm(tx, address, begun?.row);
    const held = this.replicaOf(address);
    const end = await held.acquire();
    const taken: LockedDocument = { replica: held, address, seq: row.seq, appended: [] };
    ours.set(name, taken);
    tx.afterCommit.push(() => {
      this.notifyOtherProcesses(address, taken);
      held.markCommitted(taken.appended);
      end();
    });
    tx.afterRollback.push(() => {
      held.invalidate();
      end();
    });
    await this.withReload(tx, taken, () => held.catchUp(queryIn(tx), taken.seq, begun?.since));
    return taken;
  }

  /**
   * Does something with the thread's copy; one that the thread has lost is loaded as this transaction sees
   * it.
   */
  async withReload<T>(tx: Tx, { replica: held }: LockedDocument, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReplicaNotLoaded)) throw error;
      await held.reload(queryIn(tx));
      return work();
    }
  }

  /** The statement that writes updates into the log, numbered on. */
  append(
    taken: LockedDocument,
    updates: readonly { readonly by: string; readonly update: Uint8Array }[],
  ): ReturnType<typeof APPEND_UPDATES.bind> {
    const rows = updates.map(({ by, update }, at) => ({
      seq: taken.seq + at + 1,
      by,
      bytes: Buffer.from(update),
    }));
    taken.seq += rows.length;
    taken.appended.push(...rows);
    return APPEND_UPDATES.bind(
      taken.address.id,
      rows.map(({ seq }) => seq),
      rows.map(({ by }) => by),
      rows.map(({ bytes }) => bytes.toString('base64')),
    );
  }

  /**
   * Another process told what it committed. What does not join on to what is held here is read in the
   * database.
   */
  async applyRemote(address: CollabAddress, updates: readonly StoredUpdate[]): Promise<void> {
    const known = await this.replicas.get(formatAddress(address))?.applyRemote(updates);
    if (known === false) await this.catchUp(address);
  }

  /** A look at the database told of updates: what is read here is brought up to date. */
  async catchUp(address: CollabAddress): Promise<void> {
    await this.replicas.get(formatAddress(address))?.whenUpToDate(this.runQuery, async () => undefined);
  }

  /** The manuscripts held here, and when they were last used. */
  allReplicas(): { name: string; held: DocumentReplica }[] {
    return [...this.replicas].map(([name, held]) => ({ name, held }));
  }

  async evict(name: string): Promise<void> {
    const held = this.replicas.get(name);
    this.replicas.delete(name);
    await held?.evict();
  }

  private readonly runQuery: RunQuery = (asked) => this.reads.query(asked);

  private async requireAccess(actor: Actor, { kind, id }: CollabAddress): Promise<'write' | 'read'> {
    const reach = await this.handlers.find(kind)?.accessOf(actor, id);
    if (!reach) throw new NotFound();
    return reach;
  }

  private replicaOf(address: CollabAddress): DocumentReplica {
    const name = formatAddress(address);
    const known = this.replicas.get(name);
    if (known) return known;
    const held = new DocumentReplica(
      address,
      this.handlers.get(address.kind).clausesMost,
      this.workers,
      (updates) => {
        this.live.server?.local
          .to(readersRoom(address))
          .emit('text', { doc: name, seq: updates.at(-1)!.seq, updates: updates.map(toBase64) });
      },
      () => {
        this.live.server?.local.in(readersRoom(address)).emit('renewed', { doc: name });
        this.live.server?.local.in(readersRoom(address)).socketsLeave(readersRoom(address));
      },
    );
    this.replicas.set(name, held);
    return held;
  }

  private async createIfMissing(address: CollabAddress): Promise<void> {
    if (this.replicas.has(formatAddress(address))) return;
    const [row] = await this.reads.query(SELECT_IN_FORM.bind(address.id, COLLAB_SCHEMA_VERSION));
    if (row) return;
    await this.work.run(SYSTEM, async (tx) => {
      await tx.queryAll(this.handlers.get(address.kind).lock(address.id));
      await this.lockInCurrentForm(tx, address);
    });
  }

  /**
   * Takes the manuscript's row. One that is not there yet, or is of an earlier form, is begun with the
   * clauses of its object.
   */
  private async lockInCurrentForm(
    tx: Tx,
    address: CollabAddress,
    taken?: DocumentHead,
  ): Promise<DocumentHead> {
    let row = taken ?? (await tx.queryAll(LOCK_DOCUMENT.bind(address.id)))[0][0];
    if (!row) {
      await this.seed(tx, address);
      [[row]] = await tx.queryAll(LOCK_DOCUMENT.bind(address.id));
    }
    return row!.form < COLLAB_SCHEMA_VERSION ? this.resetDocument(tx, address, row!) : row!;
  }

  private async resetDocument(
    tx: Tx,
    { kind, id }: CollabAddress,
    { epoch }: DocumentHead,
  ): Promise<DocumentHead> {
    const state = await this.workers.run({
      do: 'seed',
      clauses: await this.handlers.get(kind).seed(tx, id),
      epoch: epoch + 1,
    });
    const [[replaced]] = await tx.queryAll(
      RESET_DOCUMENT.bind(id, Buffer.from(state).toString('base64'), EMPTY_UPDATE, COLLAB_SCHEMA_VERSION),
    );
    return replaced!;
  }

  /** The first state comes of the object's rows, under its lock: the same whoever makes it, and made once. */
  private async seed(tx: Tx, { kind, id }: CollabAddress): Promise<void> {
    const state = await this.workers.run({
      do: 'seed',
      clauses: await this.handlers.get(kind).seed(tx, id),
      epoch: FIRST_EPOCH,
    });
    await tx.queryAll(
      INSERT_DOCUMENT.bind(id, kind, COLLAB_SCHEMA_VERSION, Buffer.from(state).toString('base64')),
    );
  }

  private notifyOtherProcesses(address: CollabAddress, { seq, appended }: LockedDocument): void {
    const small = appended.reduce((sum, { bytes: { length } }) => sum + length, 0) <= MAX_HINT_BYTES;
    this.live.announceDocumentUpdate(formatAddress(address), seq, small ? appended.map(toBase64) : []);
  }
}

const toBase64 = ({ bytes }: StoredUpdate): string => bytes.toString('base64');
const queryIn =
  (tx: Tx): RunQuery =>
  async (asked) =>
    (await tx.queryAll(asked))[0] as never;
