import { Injectable } from '@nestjs/common';
import type { CollabEdit } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { boundaryText } from './inserted-text.ts';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { DocumentReplicaRegistry } from './document-replica.registry.ts';
import type { DocumentReplica, RunQuery } from './document-replica.ts';
import { DocumentSeedService, FIRST_EPOCH } from './document-seed.service.ts';
import { formatAddress, type CollabAddress } from './collab-address.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { DocumentReset } from './collab.problems.ts';
import {
  SELECT_UPDATES_AFTER,
  APPEND_UPDATES,
  type DocumentHead,
  SELECT_UPDATES_SINCE_SNAPSHOT,
  SELECT_SNAPSHOT,
  type StoredUpdate,
  LOCK_DOCUMENT,
  toBase64,
} from './collab-document.sql.ts';
import { ReplicaNotLoaded, CollabWorkerPool } from './worker/collab-worker-pool.ts';
import type { StateDiff } from './worker/collab-worker.messages.ts';

/** A document that is locked in a transaction; what is appended follows `seq`. */
export interface LockedDocument {
  readonly replica: DocumentReplica;
  readonly address: CollabAddress;
  seq: number;
  readonly appended: StoredUpdate[];
}

/**
 * What was read at the start of a transaction: the document's row and the updates after the latest that the
 * replica had then.
 */
export interface PreloadedDocument {
  readonly head: DocumentHead | undefined;
  readonly since: readonly StoredUpdate[];
}

/** What a client says when it opens a document. */
export interface ClientState {
  readonly vector: Uint8Array;
  /** Of what it has; none where it has nothing yet. */
  readonly epoch?: number;
  readonly packed?: boolean;
}

/** The size limit of one response to a client that missed updates. */
const MAX_PULL_BYTES = 256 * 1024;
/** Bytes of the state vector of a client that has nothing yet. */
const EMPTY_VECTOR_BYTES = 1;
/** No update has a higher number. */
const AFTER_LAST_SEQ = 2 ** 31 - 1;
/** Up to this size the updates of a commit are sent to other processes with its announcement. */
const MAX_HINT_BYTES = 64 * 1024;

/**
 * Collab documents: the log of numbered updates in the database. Other features change a text by `change`, in the
 * transaction of their command; members in an editor through `DocumentUpdateService`.
 */
@Injectable()
export class CollabDocumentService {
  private readonly locked = new WeakMap<Tx, Map<string, LockedDocument>>();

  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly replicas: DocumentReplicaRegistry,
    private readonly seeds: DocumentSeedService,
    private readonly repository: CollabDocumentRepository,
    private readonly workers: CollabWorkerPool,
    private readonly live: LiveServer,
    private readonly gate: TextCheckService,
  ) {}

  /**
   * What the client lacks of a text, and whether the actor may write in it.
   * @param client what the client has, as a Yjs state vector, of which epoch, and whether what it lacks is to be packed.
   * @param join called before the response is read: from then on the client receives every update.
   */
  async open(
    actor: Actor,
    address: CollabAddress,
    { vector, epoch, packed = false }: ClientState,
    join: () => Promise<void>,
  ): Promise<StateDiff & { seq: number; epoch: number; mayWrite: boolean }> {
    const access = await this.requireAccess(actor, address);
    if (!this.replicas.find(address)) await this.seeds.createIfMissing(address);
    const replica = this.replicas.get(address);
    const since = await replica.whenUpToDate(this.repository.run, async () => {
      if (vector.byteLength > EMPTY_VECTOR_BYTES && (epoch ?? FIRST_EPOCH) !== replica.epoch)
        throw new DocumentReset();
      const diff = await replica.diffSince(vector, packed);
      await join();
      return { ...diff, epoch: replica.epoch };
    });
    return { ...since, mayWrite: access === 'write' };
  }

  /** The updates after a number; null when the log no longer has them one by one, or they are too many. */
  async updatesAfter(
    actor: Actor,
    address: CollabAddress,
    seq: number,
  ): Promise<readonly StoredUpdate[] | null> {
    await this.requireAccess(actor, address);
    const [seqs, updates] = await Promise.all([
      this.repository.findSeqs([address.id]),
      this.repository.findUpdatesAfter(address.id, seq),
    ]);
    const last = seqs.get(address.id);
    if (last === undefined || bytesOf(updates) > MAX_PULL_BYTES) return null;
    if ((updates[0]?.seq ?? last + 1) !== seq + 1) return null;
    return updates;
  }

  /**
   * Changes a text on behalf of a command, in its transaction; what others are typing in it is kept. The command's
   * own text passed the text check already; here the boundaries to its new neighbours are checked. The object's
   * own rows are updated at once.
   * @throws ClauseNotFound when an edit names a clause that is not in it.
   */
  async change(tx: Tx, actor: Actor, address: CollabAddress, edits: readonly CollabEdit[]): Promise<void> {
    const kind = this.handlers.get(address.kind);
    const [[locked]] = await tx.queryAll(kind.lock(address.id));
    const problem = kind.writeDenial(locked, actor);
    if (problem) throw problem;
    const document = await this.lock(tx, address);
    const delta = await this.withReload(tx, document, () => document.replica.edit(edits));
    await this.gate.runChecks(boundaryText(delta));
    if (delta.update)
      await tx.queryAll(this.append(document, [{ by: actor.memberId, update: delta.update }]));
    await kind.projectChanges(tx, address.id, [{ by: actor, delta, command: true }]);
  }

  /**
   * Resets a document to the current clauses of its object, in the transaction that changed their rows. The log
   * is deleted; clients with an earlier epoch are disconnected and drop what they have.
   */
  async reset(tx: Tx, address: CollabAddress): Promise<void> {
    const document = await this.lock(tx, address);
    const [[row]] = await tx.queryAll(LOCK_DOCUMENT.bind(address.id));
    document.seq = (await this.seeds.reset(tx, address, row!)).seq;
    tx.afterCommit.push(() => {
      document.replica.invalidate();
      void this.replicas.catchUp(address).catch(() => undefined);
    });
  }

  /** Whether a document ever contained this text, including deleted text that its log still has. */
  async everContained(tx: Tx, id: string, words: string): Promise<boolean> {
    const [[snapshot], updates] = await tx.queryAll(
      SELECT_SNAPSHOT.bind(id),
      SELECT_UPDATES_SINCE_SNAPSHOT.bind(id),
    );
    const stored = [...(snapshot ? [snapshot.bytes] : []), ...updates.map(({ bytes }) => bytes)];
    return this.workers.run({ do: 'said', stored, words });
  }

  /**
   * The statements that a transaction may send at its start if it is going to lock a document: the lock then
   * costs no further round trip.
   */
  preload(address: CollabAddress): {
    head: BoundStatement<DocumentHead>;
    since: BoundStatement<StoredUpdate>;
  } {
    const loadedSeq = this.replicas.find(address)?.loadedSeq ?? AFTER_LAST_SEQ;
    return {
      head: LOCK_DOCUMENT.bind(address.id),
      since: SELECT_UPDATES_AFTER.bind(address.id, loadedSeq),
    };
  }

  /**
   * Locks the document for the transaction: its row and its replica here, brought up to date with what others have
   * committed meanwhile.
   */
  async lock(tx: Tx, address: CollabAddress, preloaded?: PreloadedDocument): Promise<LockedDocument> {
    const lockedHere = this.locked.get(tx) ?? new Map<string, LockedDocument>();
    this.locked.set(tx, lockedHere);
    const name = formatAddress(address);
    const already = lockedHere.get(name);
    if (already) return already;
    const row = await this.seeds.lockInCurrentForm(tx, address, preloaded?.head);
    const replica = this.replicas.get(address);
    const release = await replica.acquire();
    const document: LockedDocument = { replica, address, seq: row.seq, appended: [] };
    lockedHere.set(name, document);
    tx.afterCommit.push(() => {
      this.notifyOtherProcesses(address, document);
      replica.markCommitted(document.appended);
      release();
    });
    tx.afterRollback.push(() => {
      replica.invalidate();
      release();
    });
    await this.withReload(tx, document, () => replica.catchUp(queryIn(tx), document.seq, preloaded?.since));
    return document;
  }

  /**
   * Runs work on the worker's replica; one that the worker has lost is loaded as this transaction sees it.
   */
  async withReload<T>(tx: Tx, { replica }: LockedDocument, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReplicaNotLoaded)) throw error;
      await replica.reload(queryIn(tx));
      return work();
    }
  }

  /** The statement that appends updates to the log with the next numbers. */
  append(
    document: LockedDocument,
    updates: readonly { readonly by: string; readonly update: Uint8Array }[],
  ): ReturnType<typeof APPEND_UPDATES.bind> {
    const rows = updates.map(({ by, update }, at) => ({
      seq: document.seq + at + 1,
      by,
      bytes: Buffer.from(update),
    }));
    document.seq += rows.length;
    document.appended.push(...rows);
    return APPEND_UPDATES.bind(
      document.address.id,
      rows.map(({ seq }) => seq),
      rows.map(({ by }) => by),
      rows.map(({ bytes }) => bytes.toString('base64')),
    );
  }

  private async requireAccess(actor: Actor, { kind, id }: CollabAddress): Promise<'write' | 'read'> {
    const access = await this.handlers.find(kind)?.accessOf(actor, id);
    if (!access) throw new NotFound();
    return access;
  }

  private notifyOtherProcesses(address: CollabAddress, { seq, appended }: LockedDocument): void {
    const small = bytesOf(appended) <= MAX_HINT_BYTES;
    this.live.announceDocumentUpdate(formatAddress(address), seq, small ? appended.map(toBase64) : []);
  }
}

const bytesOf = (updates: readonly StoredUpdate[]): number =>
  updates.reduce((sum, { bytes }) => sum + bytes.length, 0);
const queryIn =
  (tx: Tx): RunQuery =>
  async (statement) =>
    (await tx.queryAll(statement))[0] as never;
