import { LIMITS } from '@nbn/contracts';
import * as Y from 'yjs';
import { isClauseId, ManuscriptRefusal, requireClause } from './faults.ts';
import { Graveyard, lostWords, type LostWords } from './lost-words.ts';
import { clauseOf, elementsOf, fragmentOf } from './read.ts';
import type { ManuscriptClause } from './shape.ts';
import { differingStretch, tidyWords } from './tidy-words.ts';
import { edit, elementFor, replaceWords, type ManuscriptEdit } from './write.ts';

/** What one update or edit did to the clauses. */
export interface ManuscriptDelta {
  /** What is new in it for others, with what had to be mended; null when all of it was known. */
  readonly update: Uint8Array | null;
  /** Clauses that are new or are others now; `before` is null for a new one. */
  readonly changed: readonly { readonly now: ManuscriptClause; readonly before: string | null }[];
  readonly removed: readonly string[];
  /** The order of all clauses, when it is another now. */
  readonly order: readonly string[] | null;
  readonly lost: readonly LostWords[];
}

interface ReplicaOptions {
  readonly newId: () => string;
  readonly clausesMost: number;
}

/**
 * The server's copy of a manuscript. It garbage-collects, so that deleted words are gone; it admits only what our editor could
 * have made, and mends what two honest editors can make together. After a refusal it is spoilt: throw it away and load another.
 */
export class Replica {
  private readonly doc = new Y.Doc({ gc: true });
  private readonly graves = new Graveyard();
  private readonly known = new Map<string, ManuscriptClause>();
  private order: readonly string[] = [];
  /** Of all clauses together. */
  private length: number;
  private touched = new Set<Y.XmlElement>();
  private reordered = false;
  private updates: Uint8Array[] = [];

  constructor(stored: readonly Uint8Array[], private readonly options: ReplicaOptions) {
    this.doc.transact(() => stored.forEach((update) => Y.applyUpdate(this.doc, update, 'stored')), 'stored');
    for (const element of elementsOf(this.doc)) this.known.set(element.getAttribute('id') as string, clauseOf(element));
    this.order = [...this.known.keys()];
    this.length = this.clauses.reduce((sum, { text }) => sum + text.length, 0);
    fragmentOf(this.doc).observeDeep((events) => events.forEach((event) => this.notice(event)));
    this.doc.on('update', (update: Uint8Array) => this.updates.push(update));
  }

  get clauses(): readonly ManuscriptClause[] {
    return this.order.map((id) => this.known.get(id)!);
  }

  /** @throws ManuscriptRefusal when it is not what an honest editor sends; anything else that is thrown means the same. */
  apply(update: Uint8Array): ManuscriptDelta {
    const decoded = Y.decodeUpdate(update);
    const before = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return this.settle(() => {
      Y.applyUpdate(this.doc, update, 'pushed');
      if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null) throw new ManuscriptRefusal('out-of-order');
      return lostWords(this.doc, decoded, before, this.graves);
    });
  }

  /** Changes the manuscript by the server's own hand. */
  edit(changes: readonly ManuscriptEdit[]): ManuscriptDelta {
    return this.settle(() => {
      this.doc.transact(() => changes.forEach((change) => edit(this.doc, change)), 'edit');
      return [];
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

  private settle(change: () => readonly LostWords[]): ManuscriptDelta {
    [this.updates, this.touched, this.reordered] = [[], new Set(), false];
    const before = this.length;
    const lost = change();
    this.mend();
    const { changed, removed, order } = this.compare();
    if (this.length > LIMITS.standard && this.length > before) throw new ManuscriptRefusal('text-too-long');
    const update = this.updates.length === 0 ? null : this.updates.length === 1 ? this.updates[0]! : Y.mergeUpdates(this.updates);
    return { update, changed, removed, order, lost };
  }

  private notice(event: Y.YEvent<Y.AbstractType<unknown>>): void {
    const { target } = event as { target: unknown };
    if (target === fragmentOf(this.doc)) {
      this.reordered = true;
      for (const { content } of event.changes.deleted) if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement) this.graves.bury(content.type);
      for (const { content } of event.changes.added) if (content instanceof Y.ContentType) this.touched.add(content.type as Y.XmlElement);
      return;
    }
    const element = target instanceof Y.XmlText ? target.parent : target;
    // An editor may give an element another clause's identity and words instead of moving it.
    if (element === target && event.keys.has('id')) this.reordered = true;
    if (element instanceof Y.XmlElement && element._item?.deleted !== true) this.touched.add(element);
  }

  /** Refuses what cannot be, and mends what can come of two who change the same place: two clauses of one id, words in pieces. */
  private mend(): void {
    const [touched, reordered] = [this.touched, this.reordered];
    for (const element of touched) requireClause(element);
    const elements = reordered ? elementsOf(this.doc) : [];
    if (elements.length > this.options.clausesMost) throw new ManuscriptRefusal('too-many-clauses');
    this.doc.transact(() => {
      if (reordered) this.mendIds(elements);
      for (const element of touched) mendWords(element);
    }, 'mend');
    for (const element of touched) {
      const { text } = clauseOf(element);
      if (text.length > LIMITS.clause && [...text].length > LIMITS.clause) throw new ManuscriptRefusal('clause-too-long');
    }
  }

  private mendIds(elements: readonly Y.XmlElement[]): void {
    const taken = new Set<string>();
    for (const element of elements) {
      const id: unknown = element.getAttribute('id');
      if (isClauseId(id) && !taken.has(id)) {
        taken.add(id);
        continue;
      }
      const fresh = this.options.newId();
      element.setAttribute('id', fresh);
      taken.add(fresh);
    }
  }

  private compare(): Pick<ManuscriptDelta, 'changed' | 'removed' | 'order'> {
    const changed: { now: ManuscriptClause; before: string | null }[] = [];
    for (const element of this.touched) {
      if (element._item?.deleted) continue;
      const now = clauseOf(element);
      const old = this.known.get(now.id);
      if (old && old.text === now.text && old.kind === now.kind && old.level === now.level) continue;
      changed.push({ now, before: old?.text ?? null });
      this.known.set(now.id, now);
      this.length += now.text.length - (old?.text.length ?? 0);
    }
    if (!this.reordered) return { changed, removed: [], order: null };
    const order = elementsOf(this.doc).map((element) => element.getAttribute('id') as string);
    const present = new Set(order);
    const removed = this.order.filter((id) => !present.has(id));
    for (const id of removed) {
      this.length -= this.known.get(id)!.text.length;
      this.known.delete(id);
    }
    const same = order.length === this.order.length && order.every((id, at) => id === this.order[at]);
    this.order = order;
    return { changed, removed, order: same ? null : order };
  }
}

function requireVector(vector: Uint8Array): void {
  try {
    Y.decodeStateVector(vector);
  } catch {
    throw new ManuscriptRefusal('malformed');
  }
}

function mendWords(element: Y.XmlElement): void {
  const { text } = clauseOf(element);
  const tidy = tidyWords(text);
  if (tidy !== text) replaceWords(element, [differingStretch(text, tidy)]);
}

/**
 * The first state of a manuscript whose clauses were there before it: the same for whoever makes it. Each epoch is written by
 * another hand, so that nothing that was made for an earlier one fits into it.
 */
export function seededWith(clauses: readonly ManuscriptClause[], epoch = 1): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = epoch;
  fragmentOf(doc).insert(0, clauses.map(elementFor));
  return Y.encodeStateAsUpdate(doc);
}
