import { FORMATS_MAX, LIMITS } from '@nbn/contracts';
import * as Y from 'yjs';
import { type ClauseBoundary, changedBoundaries } from './clause-boundaries.ts';
import {
  type ChangedClause,
  type ClauseChanges,
  clausesToRenew,
  compareClause,
  joinChanges,
} from './clause-changes.ts';
import { CollabFaultError } from './collab-fault.ts';
import { keepFormats } from './formats.ts';
import { clauseOf, fragmentOf, headOf, type ClauseLayout, Layout } from './layout.ts';
import { DeletedClauseIndex, findLostText, type LostText } from './lost-text.ts';
import { repairDuplicateIds, normalizeClauseText, removeStrayWords, removeUnusedPlaces } from './repair.ts';
import { clauseElement } from './layout-operations.ts';
import type { Segment } from './segments.ts';
import type { CollabClause } from './schema.ts';
import { findUnseenText, type UnseenText } from './unseen-text.ts';
import { TransactionChanges } from './transaction-changes.ts';
import {
  requireValidItems,
  requireCollabDocument,
  requireValidStructs,
  requireAllAttributes,
  requireOrder,
} from './update-check.ts';
import { applyEdits, type CollabEdit } from './apply-edits.ts';

/** What one update or edit did to the clauses. */
export interface CollabDelta extends ClauseChanges {
  /**
   * What is new in it for others, with what had to be mended and without what was deleted; null when all of
   * it was known.
   */
  readonly update: Uint8Array | null;
  /** Boundaries between clauses that are new, or near which words changed. */
  readonly boundaries: readonly ClauseBoundary[];
  readonly lost: readonly LostText[];
  /** Words that were there before and went because their place did: whoever removed it had not received them. */
  readonly unseen: readonly UnseenText[];
}

interface ReplicaOptions {
  readonly newId: () => string;
  readonly clausesMost: number;
  /**
   * What has to be mended in the words of clauses because others stand, or are, elsewhere or otherwise.
   * @param only the clauses to be looked at; null: all of them.
   */
  readonly renew?: (
    clauses: readonly CollabClause[],
    only: ReadonlySet<string> | null,
  ) => readonly CollabEdit[];
}

/** How many more segments than clauses a text has, of those that were joined or are gone. */
const SEGMENTS_PER_CLAUSE = 10;

/**
 * The server's copy of a collab document. It garbage-collects, so that deleted words are gone; it admits only what
 * our editor could have made, and mends what two honest editors can make together. After a refusal it is
 * spoilt: throw it away and load another.
 */
export class Replica {
  private readonly doc = new Y.Doc({ gc: true });
  private readonly deletedClauses = new DeletedClauseIndex();
  private readonly clausesById = new Map<string, CollabClause>();
  private readonly layoutBySegment = new Map<Segment, ClauseLayout>();
  private order: readonly string[] = [];
  /** Of all clauses together. */
  private length: number;
  private update: Uint8Array | null = null;

  /** @throws CollabFaultError when what is stored is no collab document. */
  constructor(
    stored: readonly Uint8Array[],
    private readonly options: ReplicaOptions,
  ) {
    const fragment = fragmentOf(this.doc);
    keepFormats(this.doc);
    this.doc.transact(() => stored.forEach((update) => Y.applyUpdate(this.doc, update)));
    requireCollabDocument(this.doc);
    const { clauses } = new Layout(fragment);
    for (const laid of clauses) this.clausesById.set(clauseOf(laid).id, clauseOf(laid));
    this.indexSegments(clauses);
    this.order = [...this.clausesById.keys()];
    this.length = this.clauses.reduce((sum, { text }) => sum + text.length, 0);
    fragment.observe((event) => {
      for (const item of event.changes.deleted) this.recordDeletion(item);
    });
    this.doc.on('update', (update: Uint8Array) => {
      this.update = update;
    });
  }

  get clauses(): readonly CollabClause[] {
    return this.order.map((id) => this.clausesById.get(id)!);
  }

  /**
   * @throws CollabFaultError when it is not what an honest editor sends; anything else that is thrown means
   * the same.
   */
  apply(update: Uint8Array): CollabDelta {
    const decoded = Y.decodeUpdate(update);
    requireValidStructs(decoded);
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return this.transact((transaction) => {
      Y.applyUpdate(this.doc, update);
      // The server mends in the same transaction, under a number of its own.
      transaction.local = true;
      forgetIndexes(transaction);
      if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null)
        throw new CollabFaultError('out-of-order');
      const items = requireValidItems(this.doc, before);
      requireOrder(items, this.doc);
      return {
        items,
        lost: () => findLostText(this.doc, decoded, before, this.deletedClauses),
        unseen: () => findUnseenText(transaction, decoded, before),
      };
    });
  }

  /** Changes the collab document by the server's own hand. */
  edit(changes: readonly CollabEdit[]): CollabDelta {
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return this.transact(() => {
      applyEdits(this.doc, changes, this.options.newId);
      return { items: requireValidItems(this.doc, before), lost: () => [], unseen: () => [] };
    });
  }

  /**
   * What somebody lacks who knows this much, and what is known here.
   * @throws CollabFaultError when the bytes are no state vector.
   */
  diffSince(vector: Uint8Array): { update: Uint8Array; vector: Uint8Array } {
    requireVector(vector);
    return { update: Y.encodeStateAsUpdate(this.doc, vector), vector: Y.encodeStateVector(this.doc) };
  }

  /** The same in the second encoding of Yjs, where words stand beside words and compress well. */
  diffToPackSince(vector: Uint8Array): { update: Uint8Array; vector: Uint8Array } {
    requireVector(vector);
    return { update: Y.encodeStateAsUpdateV2(this.doc, vector), vector: Y.encodeStateVector(this.doc) };
  }

  /** All in one transaction: what is told of it afterwards holds nothing that was taken out again. */
  private transact(
    change: (transaction: Y.Transaction) => {
      items: readonly Y.Item[];
      lost: () => readonly LostText[];
      unseen: () => readonly UnseenText[];
    },
  ): CollabDelta {
    this.update = null;
    const before = this.length;
    const delta = this.doc.transact((transaction) => {
      const { items, lost, unseen } = change(transaction);
      const touched = new TransactionChanges(transaction, items, fragmentOf(this.doc), this.layoutBySegment);
      touched.elements.forEach(requireAllAttributes);
      removeStrayWords(touched.segments, this.deletedClauses);
      const words = { lost: lost(), unseen: unseen() };
      words.lost.forEach(requireLength);
      const order = this.order;
      const compared = this.withRenewed(transaction, items, this.collectChanges(touched));
      const boundaries = changedBoundaries(
        compared.changed,
        { now: this.order, before: order },
        (id) => this.clausesById.get(id)!.text,
      );
      if (this.length > LIMITS.standard && this.length > before) throw new CollabFaultError('text-too-long');
      return { ...compared, boundaries, ...words };
    });
    return { ...delta, update: this.update };
  }

  private recordDeletion({ content }: Y.Item): void {
    if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement)
      this.deletedClauses.record(content.type);
  }

  private indexSegments(clauses: readonly ClauseLayout[]): void {
    this.layoutBySegment.clear();
    for (const laid of clauses) for (const segment of laid.segments) this.layoutBySegment.set(segment, laid);
  }

  /** Mends what the changes made stale elsewhere, and takes the mended clauses to those that changed. */
  private withRenewed(
    transaction: Y.Transaction,
    items: readonly Y.Item[],
    first: ClauseChanges,
  ): ClauseChanges {
    const only = clausesToRenew(first);
    if (only?.size === 0) return first;
    const edits = this.options.renew?.(this.clauses, only) ?? [];
    if (edits.length === 0) return first;
    applyEdits(this.doc, edits, this.options.newId);
    // What the transaction itself made is not among what Yjs says it changed.
    const touched = new TransactionChanges(transaction, items, fragmentOf(this.doc), this.layoutBySegment);
    return { ...first, changed: joinChanges(first.changed, this.collectChanges(touched).changed) };
  }

  private collectChanges(touched: TransactionChanges): ClauseChanges {
    const changed: ChangedClause[] = [];
    const clauses = touched.isReordered ? this.rebuildLayout(touched) : touched.touchedClauses();
    for (const laid of clauses) {
      if (!touched.mayHaveChanged(laid)) continue;
      normalizeClauseText(laid);
      const now = clauseOf(laid);
      requireLength(now);
      const old = this.clausesById.get(now.id);
      const change = compareClause(old, now);
      if (!change) continue;
      changed.push(change);
      this.clausesById.set(now.id, now);
      this.length += now.text.length - (old?.text.length ?? 0);
    }
    if (!touched.isReordered) return { changed, removed: [], order: null };
    this.indexSegments(clauses);
    return { changed, ...this.updateOrder(clauses.map((laid) => headOf(laid).getAttribute('id') as string)) };
  }

  /**
   * Where all clauses are now; refuses too many, and mends what can come of two who change the same place.
   */
  private rebuildLayout(touched: TransactionChanges): readonly ClauseLayout[] {
    const found = this.readLayout();
    const renamed = repairDuplicateIds(found, this.options.newId);
    renamed.forEach((segment) => touched.segments.add(segment));
    // What names another clause may name a different one now that ids are taken once only.
    const layout = renamed.length > 0 ? this.readLayout() : found;
    removeUnusedPlaces(layout);
    return layout.clauses;
  }

  private readLayout(): Layout {
    const layout = new Layout(fragmentOf(this.doc));
    const { clausesMost } = this.options;
    if (layout.clauses.length > clausesMost || layout.segments.length > clausesMost * SEGMENTS_PER_CLAUSE) {
      throw new CollabFaultError('too-many-clauses');
    }
    return layout;
  }

  private updateOrder(order: readonly string[]): Pick<CollabDelta, 'removed' | 'order'> {
    const present = new Set(order);
    const removed = this.order.filter((id) => !present.has(id));
    for (const id of removed) {
      this.length -= this.clausesById.get(id)!.text.length;
      this.clausesById.delete(id);
    }
    const same = order.length === this.order.length && order.every((id, at) => id === this.order[at]);
    if (!same) this.order = order;
    return { removed, order: same ? null : order };
  }
}

/**
 * Yjs remembers where in a shared text an index is, and forgets it when something comes from elsewhere, but
 * only after a transaction that is not local.
 */
function forgetIndexes({ changed }: Y.Transaction): void {
  for (const { _searchMarker: indexes } of changed.keys()) indexes?.splice(0);
}

function requireLength({ text, formats = [] }: Pick<CollabClause, 'text' | 'formats'>): void {
  if (formats.length > FORMATS_MAX) throw new CollabFaultError('clause-too-long');
  if (text.length > LIMITS.clause && [...text].length > LIMITS.clause)
    throw new CollabFaultError('clause-too-long');
}

function requireVector(vector: Uint8Array): void {
  try {
    Y.decodeStateVector(vector);
  } catch {
    throw new CollabFaultError('malformed');
  }
}

/**
 * The first state of a collab document whose clauses were there before it: the same for whoever makes it. Each
 * epoch is written by another hand, so that nothing that was made for an earlier one fits into it.
 */
export function seedState(clauses: readonly CollabClause[], epoch = 1): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = epoch;
  fragmentOf(doc).insert(0, clauses.map(clauseElement));
  return Y.encodeStateAsUpdate(doc);
}
