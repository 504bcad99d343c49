import { Injectable } from '@nestjs/common';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { ManuscriptEdit } from '@nbn/manuscript';
import { type Actor, SYSTEM } from '../../platform/access/actor.ts';
import { LiveServer } from '../../platform/live/live-server.ts';
import { ReadPool } from '../../platform/persistence/read-pool.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { NotFound } from '../../platform/problems/problem.ts';
import { TextCheckService } from '../../platform/text/text-check.service.ts';
import { boundaryWords } from './fresh-words.ts';
import { HeldManuscript, type Ask } from './held-manuscript.ts';
import { readersOf, said, type ManuscriptAddress } from './manuscript-address.ts';
import { ManuscriptKinds } from './manuscript-kinds.ts';
import { TextRenewed } from './manuscript.problems.ts';
import {
  AFTER,
  APPEND,
  IN_FORM,
  MAKE,
  type ManuscriptStand,
  RENEW,
  SINCE_SNAPSHOT,
  SNAPSHOT,
  type StoredUpdate,
  TAKE,
  WHERE_THEY_ARE,
} from './manuscript.sql.ts';
import { ManuscriptGone, ManuscriptThreads } from './thread/manuscript-threads.ts';
import type { ManuscriptSince } from './thread/manuscript-message.ts';

/** A manuscript within a transaction: its turn is taken, and what is appended follows this number. */
export interface TakenManuscript {
  readonly held: HeldManuscript;
  readonly address: ManuscriptAddress;
  seq: number;
  readonly appended: StoredUpdate[];
}

/**
 * What was asked at the start of a transaction: the manuscript's row and the updates after the latest that
 * was held then.
 */
export interface Begun {
  readonly row: ManuscriptStand | undefined;
  readonly since: readonly StoredUpdate[];
}

/** How much one answer to a client that missed something may hold. */
const PULL_BYTES = 256 * 1024;
/** Bytes of the state vector of one who has nothing. */
const NOTHING = 1;
const FIRST = 1;
/** After this number there is nothing. */
const NEVER = 2 ** 31 - 1;
/** Updates of one commit, in bytes, that other processes are told along with the hint. */
const HINT_BYTES = 64 * 1024;
/** An update that changes nothing. */
const EMPTY = Buffer.from([0, 0]).toString('base64');

/**
 * Every manuscript: its log of numbered updates in the database, and the copies of it in this process. Others
 * change a text by `change`, in the transaction of their command; members at an editor by `ManuscriptPushes`.
 */
@Injectable()
export class Manuscripts {
  private readonly holding = new Map<string, HeldManuscript>();
  private readonly taken = new WeakMap<Tx, Map<string, TakenManuscript>>();

  constructor(
    private readonly kinds: ManuscriptKinds,
    private readonly work: UnitOfWork,
    private readonly reads: ReadPool,
    private readonly threads: ManuscriptThreads,
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
    address: ManuscriptAddress,
    vector: Uint8Array,
    epoch: number | undefined,
    join: () => Promise<void>,
  ): Promise<ManuscriptSince & { seq: number; epoch: number; mayWrite: boolean }> {
    const reach = await this.reach(actor, address);
    await this.make(address);
    const held = this.held(address);
    const since = await held.upToDate(this.ask, async () => {
      if (vector.byteLength > NOTHING && (epoch ?? FIRST) !== held.epoch) throw new TextRenewed();
      const known = await held.since(vector);
      await join();
      return { ...known, epoch: held.epoch };
    });
    return { ...since, mayWrite: reach === 'write' };
  }

  /** The updates after a number; null when they are no longer kept one by one, or are too many. */
  async after(
    actor: Actor,
    address: ManuscriptAddress,
    seq: number,
  ): Promise<readonly StoredUpdate[] | null> {
    await this.reach(actor, address);
    const [[row], updates] = await Promise.all([
      this.reads.query(WHERE_THEY_ARE.bind([address.id])),
      this.reads.query(AFTER.bind(address.id, seq)),
    ]);
    const bytes = updates.reduce((sum, { bytes: { length } }) => sum + length, 0);
    if (!row || bytes > PULL_BYTES || (updates[0]?.seq ?? row.seq + 1) !== seq + 1) return null;
    return updates;
  }

  /**
   * Changes a text on behalf of a command, in its transaction: the words of whoever is typing in it are not
   * touched. The command's own words passed the text gate already; here the gate reads the boundaries with
   * their new neighbours. What follows for the object's own rows is written at once.
   * @throws ClauseNotThere when an edit names a clause that is not in it.
   */
  async change(
    tx: Tx,
    actor: Actor,
    address: ManuscriptAddress,
    edits: readonly ManuscriptEdit[],
  ): Promise<void> {
    const kind = this.kinds.of(address.kind);
    const [[locked]] = await tx.queryAll(kind.lock(address.id));
    const problem = kind.refusal(locked, actor);
    if (problem) throw problem;
    const taken = await this.take(tx, address);
    const delta = await this.retried(tx, taken, () => taken.held.edit(edits));
    await this.gate.runChecks(boundaryWords(delta));
    if (delta.update) await tx.queryAll(this.append(taken, [{ by: actor.memberId, update: delta.update }]));
    await kind.settle(tx, address.id, [{ by: actor, delta, command: true }]);
  }

  /**
   * Begins a manuscript anew with the clauses that its object has by now, in the transaction that changed
   * their rows. Nothing of its log stays; whoever has an earlier epoch is sent away and drops it.
   */
  async renew(tx: Tx, address: ManuscriptAddress): Promise<void> {
    const taken = await this.take(tx, address);
    const [[row]] = await tx.queryAll(TAKE.bind(address.id));
    taken.seq = (await this.replace(tx, address, row!)).seq;
    tx.afterCommit.push(() => {
      taken.held.spoilt();
      void this.lookAt(address).catch(() => undefined);
    });
  }

  /** Whether a manuscript ever held these words, deleted ones that its log still has among them. */
  async everSaid(tx: Tx, id: string, words: string): Promise<boolean> {
    const [[snapshot], updates] = await tx.queryAll(SNAPSHOT.bind(id), SINCE_SNAPSHOT.bind(id));
    const stored = [...(snapshot ? [snapshot.bytes] : []), ...updates.map(({ bytes }) => bytes)];
    return this.threads.ask({ do: 'said', stored, words });
  }

  /**
   * What a transaction that is to take a manuscript may ask at its start already: then taking it costs no
   * further question.
   */
  first({ kind, id }: ManuscriptAddress): [ReturnType<typeof TAKE.bind>, ReturnType<typeof AFTER.bind>] {
    return [TAKE.bind(id), AFTER.bind(id, this.holding.get(said({ kind, id }))?.has ?? NEVER)];
  }

  /**
   * Takes the manuscript for the transaction: its row, its turn here, and what others have done to it
   * meanwhile.
   */
  async take(tx: Tx, address: ManuscriptAddress, begun?: Begun): Promise<TakenManuscript> {
    const ours = this.taken.get(tx) ?? new Map<string, TakenManuscript>();
    this.taken.set(tx, ours);
    const name = said(address);
    const already = ours.get(name);
    if (already) return already;
    const row = await this.inForm(tx, address, begun?.row);
    const held = this.held(address);
    const end = await held.take();
    const taken: TakenManuscript = { held, address, seq: row.seq, appended: [] };
    ours.set(name, taken);
    tx.afterCommit.push(() => {
      this.hint(address, taken);
      held.committed(taken.appended);
      end();
    });
    tx.afterRollback.push(() => {
      held.spoilt();
      end();
    });
    await this.retried(tx, taken, () => held.catchUp(asker(tx), taken.seq, begun?.since));
    return taken;
  }

  /**
   * Does something with the thread's copy; one that the thread has lost is loaded as this transaction sees
   * it.
   */
  async retried<T>(tx: Tx, { held }: TakenManuscript, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ManuscriptGone)) throw error;
      await held.reload(asker(tx));
      return work();
    }
  }

  /** The statement that writes updates into the log, numbered on. */
  append(
    taken: TakenManuscript,
    updates: readonly { readonly by: string; readonly update: Uint8Array }[],
  ): ReturnType<typeof APPEND.bind> {
    const rows = updates.map(({ by, update }, at) => ({
      seq: taken.seq + at + 1,
      by,
      bytes: Buffer.from(update),
    }));
    taken.seq += rows.length;
    taken.appended.push(...rows);
    return APPEND.bind(
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
  async heard(address: ManuscriptAddress, updates: readonly StoredUpdate[]): Promise<void> {
    const known = await this.holding.get(said(address))?.heard(updates);
    if (known === false) await this.lookAt(address);
  }

  /** A look at the database told of updates: what is read here is brought up to date. */
  async lookAt(address: ManuscriptAddress): Promise<void> {
    await this.holding.get(said(address))?.upToDate(this.ask, async () => undefined);
  }

  /** The manuscripts held here, and when they were last used. */
  all(): { name: string; held: HeldManuscript }[] {
    return [...this.holding].map(([name, held]) => ({ name, held }));
  }

  async letGo(name: string): Promise<void> {
    const held = this.holding.get(name);
    this.holding.delete(name);
    await held?.forget();
  }

  private readonly ask: Ask = (asked) => this.reads.query(asked);

  private async reach(actor: Actor, { kind, id }: ManuscriptAddress): Promise<'write' | 'read'> {
    const reach = await this.kinds.find(kind)?.reach(actor, id);
    if (!reach) throw new NotFound();
    return reach;
  }

  private held(address: ManuscriptAddress): HeldManuscript {
    const name = said(address);
    const known = this.holding.get(name);
    if (known) return known;
    const held = new HeldManuscript(
      address,
      this.kinds.of(address.kind).clausesMost,
      this.threads,
      (updates) => {
        this.live.server?.local
          .to(readersOf(address))
          .emit('text', { doc: name, seq: updates.at(-1)!.seq, updates: updates.map(inBase64) });
      },
      () => {
        this.live.server?.local.in(readersOf(address)).emit('renewed', { doc: name });
        this.live.server?.local.in(readersOf(address)).socketsLeave(readersOf(address));
      },
    );
    this.holding.set(name, held);
    return held;
  }

  private async make(address: ManuscriptAddress): Promise<void> {
    if (this.holding.has(said(address))) return;
    const [row] = await this.reads.query(IN_FORM.bind(address.id, COLLAB_SCHEMA_VERSION));
    if (row) return;
    await this.work.run(SYSTEM, async (tx) => {
      await tx.queryAll(this.kinds.of(address.kind).lock(address.id));
      await this.inForm(tx, address);
    });
  }

  /**
   * Takes the manuscript's row. One that is not there yet, or is of an earlier form, is begun with the
   * clauses of its object.
   */
  private async inForm(
    tx: Tx,
    address: ManuscriptAddress,
    taken?: ManuscriptStand,
  ): Promise<ManuscriptStand> {
    let row = taken ?? (await tx.queryAll(TAKE.bind(address.id)))[0][0];
    if (!row) {
      await this.seed(tx, address);
      [[row]] = await tx.queryAll(TAKE.bind(address.id));
    }
    return row!.form < COLLAB_SCHEMA_VERSION ? this.replace(tx, address, row!) : row!;
  }

  private async replace(
    tx: Tx,
    { kind, id }: ManuscriptAddress,
    { epoch }: ManuscriptStand,
  ): Promise<ManuscriptStand> {
    const state = await this.threads.ask({
      do: 'seed',
      clauses: await this.kinds.of(kind).seed(tx, id),
      epoch: epoch + 1,
    });
    const [[replaced]] = await tx.queryAll(
      RENEW.bind(id, Buffer.from(state).toString('base64'), EMPTY, COLLAB_SCHEMA_VERSION),
    );
    return replaced!;
  }

  /** The first state comes of the object's rows, under its lock: the same whoever makes it, and made once. */
  private async seed(tx: Tx, { kind, id }: ManuscriptAddress): Promise<void> {
    const state = await this.threads.ask({
      do: 'seed',
      clauses: await this.kinds.of(kind).seed(tx, id),
      epoch: FIRST,
    });
    await tx.queryAll(MAKE.bind(id, kind, COLLAB_SCHEMA_VERSION, Buffer.from(state).toString('base64')));
  }

  private hint(address: ManuscriptAddress, { seq, appended }: TakenManuscript): void {
    const small = appended.reduce((sum, { bytes: { length } }) => sum + length, 0) <= HINT_BYTES;
    this.live.announceDocumentUpdate(said(address), seq, small ? appended.map(inBase64) : []);
  }
}

const inBase64 = ({ bytes }: StoredUpdate): string => bytes.toString('base64');
const asker =
  (tx: Tx): Ask =>
  async (asked) =>
    (await tx.queryAll(asked))[0] as never;
