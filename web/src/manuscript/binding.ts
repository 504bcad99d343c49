import { clausesOf, differingStretch, elementFor, fragmentOf, type ManuscriptClause, replaceWords } from '@nbn/manuscript';
import { type Node as DocNode, Fragment } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { caughtUp } from './caught-up.ts';
import { keptInOrder } from './kept-in-order.ts';
import { attributesOf, clauseNode } from './schema.ts';
import { isTyping, undoOf, wentElsewhere } from './undo-steps.ts';

/** What a member's own hand did to the words of a clause. */
export type Wrote = (clauseId: string, before: string, now: string) => void;

export const bindingKey = new PluginKey<Binding>('manuscript');

interface Standing {
  readonly element: Y.XmlElement;
  readonly id: string;
  readonly anchor: number;
  readonly head: number;
}

/** Whether a transaction brings what others wrote, or what an undo took back: not a new act of this hand. */
export const isBrought = (transaction: Transaction): boolean => transaction.getMeta(bindingKey) === 'brought';

/**
 * Holds the editor's document and the shared one together, clause by clause and by identity: typing changes letters of the
 * same shared text, joining lets one clause go and no other, and what others write comes in as the smallest change, so that the
 * selection and all that is marked stay at their words.
 */
export class Binding {
  /** The shared clauses, in the order of the editor's. None while the text is empty: the editor then shows a first one that nobody has written. */
  private elements: Y.XmlElement[] = [];
  /** The editor's document as the shared one has it. */
  private known: DocNode | null = null;
  private view: EditorView | null = null;
  private readonly text: Y.XmlFragment;
  readonly undo: Y.UndoManager;

  constructor(private readonly doc: Y.Doc, private readonly wrote: Wrote = () => undefined) {
    this.text = fragmentOf(doc);
    this.undo = undoOf(this.text, this);
  }

  /** The clauses that are there now, for the editor's first document. */
  clauses(): ManuscriptClause[] {
    return clausesOf(this.doc);
  }

  plugin(): Plugin<Binding> {
    return new Plugin<Binding>({
      key: bindingKey,
      state: { init: () => this, apply: () => this },
      view: (view) => {
        this.begin(view);
        return { update: (_, before) => this.written(before), destroy: () => this.end() };
      },
    });
  }

  /** The shared clause at a place among the clauses. */
  element(at: number): Y.XmlElement | undefined {
    return this.elements[at];
  }

  get size(): number {
    return this.elements.length;
  }

  placeOf(element: Y.XmlElement): number {
    return this.elements.indexOf(element);
  }

  private begin(view: EditorView): void {
    this.view = view;
    this.elements = this.text.toArray() as Y.XmlElement[];
    this.known = view.state.doc;
    this.text.observeDeep(this.changed);
  }

  private end(): void {
    this.text.unobserveDeep(this.changed);
    this.undo.destroy();
    this.view = null;
  }

  /** The shared text changed. What this binding wrote itself stands in the editor already. */
  private readonly changed = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction): void => {
    const { view } = this;
    if (!view || origin === this) return;
    const { tr } = caughtUp(view);
    tr.setMeta(bindingKey, 'brought').setMeta('addToHistory', false);
    const undone = origin === this.undo;
    const touched = new Set<Y.XmlElement>();
    for (const { target } of events) {
      const element: unknown = target instanceof Y.XmlText ? target.parent : target;
      if (element instanceof Y.XmlElement) touched.add(element);
    }
    const before = new Map(undone ? [...touched].map((element) => [element, view.state.doc.maybeChild(this.placeOf(element))?.textContent ?? '']) : []);
    const structure = events.find(({ target }) => target === this.text);
    const standing = structure && !undone ? this.standing(tr.selection) : null;
    if (structure) this.restructure(tr, structure.changes.delta as Y.YEvent<Y.XmlFragment>['changes']['delta']);
    for (const element of touched) this.redraw(tr, element, events);
    if (standing) this.goAlong(tr, standing);
    if (undone) {
      for (const element of touched) if (this.placeOf(element) >= 0) this.wrote(idOf(element), before.get(element) ?? '', textOf(element));
      const end = tr.mapping.maps.length > 0 ? endOfChange(tr) : null;
      if (end !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView();
    }
    this.known = tr.doc;
    view.dispatch(tr);
  };

  /** The clause in which the selection stands, if it stands in one. */
  private standing({ $anchor, $head }: Selection): Standing | null {
    const element = this.elements[$head.index(0)];
    const { id } = attributesOf($head.parent);
    return element && id && $anchor.index(0) === $head.index(0) ? { element, id, anchor: $anchor.parentOffset, head: $head.parentOffset } : null;
  }

  /** A clause that was moved went from here and came there: whoever writes in it goes along. */
  private goAlong(tr: Transaction, { element, id, anchor, head }: Standing): void {
    const at = this.placeOf(element) < 0 ? this.elements.findIndex((each) => idOf(each) === id) : -1;
    if (at < 0) return;
    const start = startOf(tr.doc, at);
    const within = (offset: number): number => start + Math.min(offset, tr.doc.child(at).content.size);
    tr.setSelection(TextSelection.create(tr.doc, within(anchor), within(head)));
  }

  private restructure(tr: Transaction, delta: Y.YEvent<Y.XmlFragment>['changes']['delta']): void {
    const { schema } = tr.doc.type;
    const node = (element: Y.XmlElement): DocNode => clauseNode(schema, clauseIn(element));
    const fresh = this.text.toArray() as Y.XmlElement[];
    if (this.elements.length === 0 || fresh.length === 0) {
      const all = fresh.length === 0 ? [clauseNode(schema, { id: null, kind: 'clause', level: 1, text: '' })] : fresh.map(node);
      tr.replaceWith(0, tr.doc.content.size, Fragment.from(all));
      this.elements = fresh;
      return;
    }
    let [at, pos] = [0, 0];
    for (const { retain, insert, delete: removed } of delta) {
      if (retain) for (const end = at + retain; at < end; at += 1) pos += tr.doc.child(at).nodeSize;
      if (removed) {
        let size = 0;
        for (let n = 0; n < removed; n += 1) size += tr.doc.child(at + n).nodeSize;
        // A document without a clause cannot be, not even on the way to the next one.
        if (removed === tr.doc.childCount) {
          tr.replaceWith(0, tr.doc.content.size, Fragment.from(fresh.map(node)));
          this.elements = fresh;
          return;
        }
        tr.delete(pos, pos + size);
      }
      if (insert) {
        const nodes = (insert as unknown as Y.XmlElement[]).map(node);
        tr.insert(pos, nodes);
        at += nodes.length;
        for (const { nodeSize } of nodes) pos += nodeSize;
      }
    }
    this.elements = fresh;
  }

  /** Makes one clause of the editor what the shared one is, by the smallest change. */
  private redraw(tr: Transaction, element: Y.XmlElement, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const at = this.placeOf(element);
    if (at < 0) return;
    const pos = startOf(tr.doc, at) - 1;
    const node = tr.doc.child(at);
    const { text, ...attributes } = clauseIn(element);
    const { id, kind, level } = attributesOf(node);
    if (id !== attributes.id || kind !== attributes.kind || level !== attributes.level) tr.setNodeMarkup(pos, null, attributes);
    if (node.textContent === text) return;
    const own = events.filter(({ target }) => target === element || target.parent === element);
    const letters = own.length === 1 && element.length === 1 && own[0] instanceof Y.YTextEvent ? own[0].delta : null;
    if (letters && this.retype(tr, pos + 1, letters) === text) return;
    const now = tr.doc.child(at).textContent;
    const { start, end, text: words } = differingStretch(now, text);
    if (now !== text) replaceText(tr, pos + 1 + start, pos + 1 + end, words);
  }

  /** Letter by letter, as they were typed at several places of the clause. */
  private retype(tr: Transaction, from: number, delta: Y.YTextEvent['delta']): string {
    let at = from;
    for (const { retain, insert, delete: removed } of delta) {
      if (retain) at += retain;
      if (removed) tr.delete(at, at + removed);
      if (typeof insert === 'string') {
        tr.insertText(insert, at, at);
        at += insert.length;
      }
    }
    return tr.doc.resolve(from).parent.textContent;
  }

  /** The editor changed: what this hand did goes into the shared text. */
  private written(before: EditorState): void {
    const { view, known } = this;
    if (view && wentElsewhere(before, view.state)) this.undo.stopCapturing();
    if (!view || !known || view.state.doc === known || view.state.doc === before.doc) return;
    const now = view.state.doc;
    const [old, fresh] = [this.elements.length === 0 ? [] : childrenOf(known), childrenOf(now)];
    this.known = now;
    let from = 0;
    while (from < old.length && from < fresh.length && old[from] === fresh[from]) from += 1;
    let tail = 0;
    while (tail < old.length - from && tail < fresh.length - from && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
    const [gone, come] = [old.slice(from, old.length - tail), fresh.slice(from, fresh.length - tail)];
    if (gone.length + come.length === 0) return;
    const alone = !isTyping(gone, come);
    if (alone) this.undo.stopCapturing();
    this.doc.transact(() => this.rewrite(from, gone, come), this);
    if (alone) this.undo.stopCapturing();
  }

  private rewrite(from: number, gone: readonly DocNode[], come: readonly DocNode[]): void {
    const kept = keptInOrder(gone.map((node) => attributesOf(node).id), come.map((node) => attributesOf(node).id));
    for (let at = gone.length - 1; at >= 0; at -= 1) {
      if (kept.some(([old]) => old === at)) continue;
      this.text.delete(from + at, 1);
      this.elements.splice(from + at, 1);
    }
    const by = new Map(kept.map(([old, fresh]) => [fresh, old]));
    let added: DocNode[] = [];
    for (const [at, node] of come.entries()) {
      const old = by.get(at);
      if (old === undefined) added.push(node);
      // What stands side by side comes in one go: to find its place costs as much as all that stands before it.
      if (added.length > 0 && (old !== undefined || at === come.length - 1)) {
        this.add(from + at - added.length + (old === undefined ? 1 : 0), added);
        added = [];
      }
      if (old === undefined) continue;
      if (gone[old] !== node) this.update(this.elements[from + at]!, gone[old]!, node);
    }
  }

  private add(at: number, nodes: readonly DocNode[]): void {
    const clauses = nodes.map((node) => ({ ...attributesOf(node), text: node.textContent }) as ManuscriptClause);
    const elements = clauses.map(elementFor);
    this.text.insert(at, elements);
    this.elements.splice(at, 0, ...elements);
    for (const { id, text } of clauses) if (text !== '') this.wrote(id, '', text);
  }

  private update(element: Y.XmlElement, before: DocNode, now: DocNode): void {
    const [old, { kind, level, id }] = [attributesOf(before), attributesOf(now)];
    const set = element as unknown as Y.XmlElement<Record<string, string | number>>;
    if (old.kind !== kind) set.setAttribute('kind', kind);
    if (old.level !== level) set.setAttribute('level', level);
    const [was, words] = [before.textContent, now.textContent];
    if (was === words) return;
    replaceWords(element, [differingStretch(was, words)]);
    this.wrote(id!, was, words);
  }
}

const idOf = (element: Y.XmlElement): string => element.getAttribute('id') as string;
const textOf = (element: Y.XmlElement): string => element.toArray().map((child) => (child instanceof Y.XmlText ? plainOf(child) : '')).join('');
const plainOf = (text: Y.XmlText): string => (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

function clauseIn(element: Y.XmlElement): ManuscriptClause {
  const { id, kind, level } = element.getAttributes() as unknown as ManuscriptClause;
  return { id, kind, level, text: textOf(element) };
}

/** Where the words of a clause begin. */
function startOf(doc: DocNode, at: number): number {
  let pos = 1;
  for (let n = 0; n < at; n += 1) pos += doc.child(n).nodeSize;
  return pos;
}

function childrenOf(doc: DocNode): DocNode[] {
  return [...doc.children];
}

function replaceText(tr: Transaction, from: number, to: number, words: string): void {
  if (words === '') tr.delete(from, to);
  else tr.insertText(words, from, to);
}

function endOfChange(tr: Transaction): number | null {
  let end: number | null = null;
  tr.mapping.maps.forEach((map, at) => map.forEach((_from, _to, _start, last) => { end = tr.mapping.slice(at + 1).map(last); }));
  return end;
}
