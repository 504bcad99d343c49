import type { ManuscriptDelta, ManuscriptEdit } from '@nbn/manuscript';
import type { BoundStatement } from '../../platform/persistence/prepared-statement.ts';
import { NotFound, Problem } from '../../platform/problems/problem.ts';
import { said, type ManuscriptAddress } from './manuscript-address.ts';
import { AFTER, SINCE_SNAPSHOT, SNAPSHOT, type StoredSnapshot, type StoredUpdate } from './manuscript.sql.ts';
import type { Applied, ManuscriptSince } from './thread/manuscript-message.ts';
import { ManuscriptGone, type ManuscriptThreads } from './thread/manuscript-threads.ts';

export type Ask = <Row extends object>(asked: BoundStatement<Row>) => Promise<Row[]>;
export type Tell = (updates: readonly StoredUpdate[]) => void;

/**
 * Others may go on writing while the log is read; a text that is read in vain this often is not to be had
 * now.
 */
const TRIES = 20;

/** What the database has beyond what is held here; with its snapshot when nothing is held. */
interface Fetched {
  readonly snapshot: StoredSnapshot | undefined;
  readonly updates: readonly StoredUpdate[];
}

/**
 * This process's copy of a manuscript. Everything that touches it does so in turn, and a turn that belongs to
 * a transaction lasts until that has ended; a transaction takes its row locks before its turn, and nobody
 * waits for the database in a turn of his own. Whatever becomes known here goes to the readers of this
 * process, in order, from whichever process it came.
 */
export class HeldManuscript {
  private readonly name: string;
  private turns: Promise<unknown> = Promise.resolve();
  /** Up to which update the thread holds it; -1: it does not. */
  private seq = -1;
  /** Up to which update the readers here know it; -1: there are none yet. */
  private told = -1;
  usedAt = performance.now();
  /** The epoch that is held; 0: none yet. */
  epoch = 0;

  constructor(
    private readonly address: ManuscriptAddress,
    private readonly clausesMost: number,
    private readonly threads: ManuscriptThreads,
    private readonly tell: Tell,
    /** Called when it is of another epoch than what the readers here have. */
    private readonly renewed: () => void,
  ) {
    this.name = said(address);
  }

  /** Waits for a turn, which lasts until the returned function is called. */
  async take(): Promise<() => void> {
    const before = this.turns;
    let end!: () => void;
    this.turns = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    this.usedAt = performance.now();
    return end;
  }

  /** The number of the latest update that is held; none if nothing is. */
  get has(): number | undefined {
    return this.seq < 0 ? undefined : this.seq;
  }

  /**
   * Brings the copy up to this number, which is the last one, in a turn that has been taken.
   * @param since what came after what was held a moment ago, if it has been asked for already.
   */
  async catchUp(ask: Ask, last: number, since?: readonly StoredUpdate[]): Promise<void> {
    if (
      since &&
      this.seq >= 0 &&
      (await this.absorb({ snapshot: undefined, updates: since })) &&
      this.seq === last
    )
      return;
    if ((await this.absorb(await this.fetch(ask))) && this.seq === last) return;
    await this.reload(ask);
  }

  /**
   * Another process committed these. They are passed on at once if they join on, before this copy has them;
   * false if they do not.
   */
  async heard(updates: readonly StoredUpdate[]): Promise<boolean> {
    const end = await this.take();
    try {
      if (updates[0] && this.told >= 0 && updates[0].seq <= this.told + 1) this.pass(updates);
      return updates.length > 0 && this.seq >= 0 && (await this.absorb({ snapshot: undefined, updates }));
    } catch (error) {
      if (!(error instanceof ManuscriptGone)) throw error;
      this.seq = -1;
      return false;
    } finally {
      end();
    }
  }

  /** Brings the copy up to date and then does `work`, in a turn of its own. */
  async upToDate<T>(ask: Ask, work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const fetched = await this.fetch(ask);
      const end = await this.take();
      try {
        if (await this.absorb(fetched)) return await work();
        if (tries > TRIES) throw new Problem('unavailable');
      } catch (error) {
        if (!(error instanceof ManuscriptGone) || tries > TRIES) throw error;
        this.seq = -1;
      } finally {
        end();
      }
    }
  }

  apply(updates: readonly Uint8Array[]): Promise<readonly Applied[]> {
    return this.threads.ask({ do: 'apply', doc: this.name, updates });
  }

  edit(edits: readonly ManuscriptEdit[]): Promise<ManuscriptDelta> {
    return this.threads.ask({ do: 'edit', doc: this.name, edits });
  }

  async since(vector: Uint8Array): Promise<ManuscriptSince & { seq: number }> {
    const since = await this.threads.ask({ do: 'since', doc: this.name, vector });
    if (this.told < 0) this.told = this.seq;
    return { ...since, seq: this.seq };
  }

  /** The copy has these updates already, and now they are committed. */
  committed(updates: readonly StoredUpdate[]): void {
    this.seq = Math.max(this.seq, updates.at(-1)?.seq ?? 0);
    this.pass(updates);
  }

  /** The copy holds what was not committed. */
  spoilt(): void {
    this.seq = -1;
  }

  async forget(): Promise<void> {
    this.spoilt();
    this.told = -1;
    this.epoch = 0;
    await this.threads.ask({ do: 'drop', doc: this.name });
  }

  /** After the thread has lost it: as the asker's transaction sees it. */
  async reload(ask: Ask): Promise<void> {
    this.seq = -1;
    await this.absorb(await this.fetch(ask));
  }

  private async fetch(ask: Ask): Promise<Fetched> {
    const have = this.seq;
    if (have >= 0) {
      const updates = await ask(AFTER.bind(this.address.id, have));
      if (updates.length === 0 || updates[0]!.seq === have + 1) return { snapshot: undefined, updates };
    }
    const [[snapshot], updates] = await Promise.all([
      ask(SNAPSHOT.bind(this.address.id)),
      ask(SINCE_SNAPSHOT.bind(this.address.id)),
    ]);
    if (!snapshot) throw new NotFound();
    return { snapshot, updates };
  }

  /** Takes over what was fetched. False if it does not join on to what is held by now. */
  private async absorb({ snapshot, updates }: Fetched): Promise<boolean> {
    const last = updates.at(-1)?.seq ?? snapshot?.seq ?? this.seq;
    // Nothing is held, or so little that what it would join on to is no longer kept.
    if (this.seq < 0 || (snapshot && this.seq < snapshot.seq)) {
      if (!snapshot || (updates[0] && updates[0].seq !== snapshot.seq + 1)) return false;
      await this.threads.ask({
        do: 'load',
        doc: this.name,
        clausesMost: this.clausesMost,
        stored: [snapshot.bytes, ...updates.map(({ bytes }) => bytes)],
      });
      this.seq = last;
      if (this.isOther(snapshot.epoch)) return true;
      if (this.told >= 0 && this.told < last && (updates[0]?.seq ?? last) > this.told + 1)
        await this.tellWhole();
      else this.pass(updates);
      return true;
    }
    const news = updates.filter(({ seq }) => seq > this.seq);
    if (news.length === 0) return last <= this.seq;
    if (news[0]!.seq !== this.seq + 1) return false;
    const applied = await this.apply(news.map(({ bytes }) => bytes));
    // What is committed was admitted once: if it is not now, the copy is at fault.
    if (applied.some((each) => 'fault' in each)) throw new ManuscriptGone();
    this.seq = last;
    this.pass(news);
    return true;
  }

  /** What the readers of an earlier epoch have cannot be brought up to this one. */
  private isOther(epoch: number): boolean {
    const other = this.epoch !== 0 && this.epoch !== epoch;
    this.epoch = epoch;
    if (!other) return false;
    this.told = -1;
    this.renewed();
    return true;
  }

  private pass(updates: readonly StoredUpdate[]): void {
    if (this.told < 0) return;
    const news = updates.filter(({ seq }) => seq > this.told);
    if (news.length === 0) return;
    this.told = news.at(-1)!.seq;
    this.tell(news);
  }

  /** The readers lack updates that are no longer kept one by one: they are given all there is. */
  private async tellWhole(): Promise<void> {
    const { update } = await this.threads.ask({ do: 'since', doc: this.name, vector: NOTHING });
    this.told = this.seq;
    this.tell([{ seq: this.seq, bytes: Buffer.from(update) }]);
  }
}

/** The state vector of one who knows nothing. */
const NOTHING = new Uint8Array([0]);
