import { LIMITS } from '@nbn/contracts';
import * as Y from 'yjs';
import { type ClauseBoundary, changedBoundaries } from './clause-boundaries.ts';
import { ManuscriptRefusal } from './faults.ts';
import { clauseOf, fragmentOf, headOf, type LaidClause, Layout } from './layout.ts';
import { Graveyard, lostWords, type LostWords } from './lost-words.ts';
import { mendIds, mendWords, removeStrayWords, removeUnused } from './mending.ts';
import { elementFor } from './operations.ts';
import type { Segment } from './segments.ts';
import type { ManuscriptClause } from './shape.ts';
import { Touched } from './touched.ts';
import { requireItems, requireManuscript, requireStructs, requireWhole } from './update-check.ts';
import { editAll, type ManuscriptEdit } from './write.ts';

/** What one update or edit did to the clauses. */
export interface ManuscriptDelta {
  /**
   * What is new in it for others, with what had to be mended and without what was deleted; null when all of
   * it was known.
   */
  readonly update: Uint8Array | null;
  /** Clauses that are new or are others now; `before` is null for a new one. */
  readonly changed: readonly { readonly now: ManuscriptClause; readonly before: string | null }[];
  readonly removed: readonly string[];
  /** The order of all clauses, when it is another now. */
  readonly order: readonly string[] | null;
  /** Boundaries between clauses that are new, or near which words changed. */
  readonly boundaries: readonly ClauseBoundary[];
  readonly lost: readonly LostWords[];
}

interface ReplicaOptions {
  readonly newId: () => string;
  readonly clausesMost: number;
}

/** How many more segments than clauses a text has, of those that were joined or are gone. */
const SEGMENTS_PER_CLAUSE = 10;

/**
 * The server's copy of a manuscript. It garbage-collects, so that deleted words are gone; it admits only what
 * our editor could have made, and mends what two honest editors can make together. After a refusal it is
 * spoilt: throw it away and load another.
 */
export class Replica {
  private readonly doc = new Y.Doc({ gc: true });
  private readonly graves = new Graveyard();
  private readonly known = new Map<string, ManuscriptClause>();
  private readonly shown = new Map<Segment, LaidClause>();
  private order: readonly string[] = [];
  /** Of all clauses together. */
  private length: number;
  private update: Uint8Array | null = null;

  /** @throws ManuscriptRefusal when what is stored is no manuscript. */
  constructor(
    stored: readonly Uint8Array[],
    private readonly options: ReplicaOptions,
  ) {
    const fragment = fragmentOf(this.doc);
    this.doc.transact(() => stored.forEach((update) => Y.applyUpdate(this.doc, update, 'stored')), 'stored');
    requireManuscript(this.doc);
    const { clauses } = new Layout(fragment);
    for (const laid of clauses) this.known.set(clauseOf(laid).id, clauseOf(laid));
    this.remember(clauses);
    this.order = [...this.known.keys()];
    this.length = this.clauses.reduce((sum, { text }) => sum + text.length, 0);
    fragment.observe((event) => {
      for (const item of event.changes.deleted) this.bury(item);
    });
    this.doc.on('update', (update: Uint8Array) => {
      this.update = update;
    });
  }

  get clauses(): readonly ManuscriptClause[] {
    return this.order.map((id) => this.known.get(id)!);
  }

  /**
   * @throws ManuscriptRefusal when it is not what an honest editor sends; anything else that is thrown means
   * the same.
   */
  apply(update: Uint8Array): ManuscriptDelta {
    const decoded = Y.decodeUpdate(update);
    requireStructs(decoded);
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return this.settle((transaction) => {
      Y.applyUpdate(this.doc, update, 'pushed');
      // The server mends in the same transaction, under a number of its own.
      transaction.local = true;
      if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null)
        throw new ManuscriptRefusal('out-of-order');
      return {
        items: requireItems(this.doc, before),
        lost: () => lostWords(this.doc, decoded, before, this.graves),
      };
    });
  }

  /** Changes the manuscript by the server's own hand. */
  edit(changes: readonly ManuscriptEdit[]): ManuscriptDelta {
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return this.settle(() => {
      editAll(this.doc, changes, this.options.newId);
      return { items: requireItems(this.doc, before), lost: () => [] };
    });
  }

  /**
   * What somebody lacks who knows this much, and what is known here.
   * @throws ManuscriptRefusal when the bytes are no state vector.
   */
  since(vector: Uint8Array): { update: Uint8Array; vector: Uint8Array } {
    requireVector(vector);
    return { update: Y.encodeStateAsUpdate(this.doc, vector), vector: Y.encodeStateVector(this.doc) };
  }

  /** All in one transaction: what is told of it afterwards holds nothing that was taken out again. */
  private settle(
    change: (transaction: Y.Transaction) => { items: readonly Y.Item[]; lost: () => readonly LostWords[] },
  ): ManuscriptDelta {
    this.update = null;
    const before = this.length;
    const delta = this.doc.transact((transaction) => {
      const { items, lost } = change(transaction);
      const touched = new Touched(transaction, items, fragmentOf(this.doc), this.shown);
      touched.elements.forEach(requireWhole);
      removeStrayWords(touched.segments, this.graves);
      const words = lost();
      words.forEach(requireLength);
      const order = this.order;
      const compared = this.compare(touched);
      const boundaries = changedBoundaries(
        compared.changed,
        { now: this.order, before: order },
        (id) => this.known.get(id)!.text,
      );
      if (this.length > LIMITS.standard && this.length > before) throw new ManuscriptRefusal('text-too-long');
      return { ...compared, boundaries, lost: words };
    }, 'settle');
    return { ...delta, update: this.update };
  }

  private bury({ content }: Y.Item): void {
    if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement)
      this.graves.bury(content.type);
  }

  private remember(clauses: readonly LaidClause[]): void {
    this.shown.clear();
    for (const laid of clauses) for (const segment of laid.segments) this.shown.set(segment, laid);
  }

  private compare(touched: Touched): Pick<ManuscriptDelta, 'changed' | 'removed' | 'order'> {
    const changed: { now: ManuscriptClause; before: string | null }[] = [];
    const clauses = touched.reorders ? this.relay(touched) : touched.clauses();
    for (const laid of clauses) {
      if (!touched.changes(laid)) continue;
      mendWords(laid);
      const now = clauseOf(laid);
      requireLength(now);
      const old = this.known.get(now.id);
      if (old && old.text === now.text && old.kind === now.kind && old.level === now.level) continue;
      changed.push({ now, before: old?.text ?? null });
      this.known.set(now.id, now);
      this.length += now.text.length - (old?.text.length ?? 0);
    }
    if (!touched.reorders) return { changed, removed: [], order: null };
    this.remember(clauses);
    return { changed, ...this.reorder(clauses.map((laid) => headOf(laid).getAttribute('id') as string)) };
  }

  /**
   * Where all clauses are now; refuses too many, and mends what can come of two who change the same place.
   */
  private relay(touched: Touched): readonly LaidClause[] {
    const layout = new Layout(fragmentOf(this.doc));
    const { clausesMost, newId } = this.options;
    if (layout.clauses.length > clausesMost || layout.segments.length > clausesMost * SEGMENTS_PER_CLAUSE) {
      throw new ManuscriptRefusal('too-many-clauses');
    }
    mendIds(layout, newId).forEach((segment) => touched.segments.add(segment));
    removeUnused(layout);
    return layout.clauses;
  }

  private reorder(order: readonly string[]): Pick<ManuscriptDelta, 'removed' | 'order'> {
    const present = new Set(order);
    const removed = this.order.filter((id) => !present.has(id));
    for (const id of removed) {
      this.length -= this.known.get(id)!.text.length;
      this.known.delete(id);
    }
    const same = order.length === this.order.length && order.every((id, at) => id === this.order[at]);
    if (!same) this.order = order;
    return { removed, order: same ? null : order };
  }
}

function requireLength({ text }: { readonly text: string }): void {
  if (text.length > LIMITS.clause && [...text].length > LIMITS.clause)
    throw new ManuscriptRefusal('clause-too-long');
}

function requireVector(vector: Uint8Array): void {
  try {
    Y.decodeStateVector(vector);
  } catch {
    throw new ManuscriptRefusal('malformed');
  }
}

/**
 * The first state of a manuscript whose clauses were there before it: the same for whoever makes it. Each
 * epoch is written by another hand, so that nothing that was made for an earlier one fits into it.
 */
export function seededWith(clauses: readonly ManuscriptClause[], epoch = 1): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = epoch;
  fragmentOf(doc).insert(0, clauses.map(elementFor));
  return Y.encodeStateAsUpdate(doc);
}
