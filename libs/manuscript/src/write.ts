import * as Y from 'yjs';
import { elementsOf, fragmentOf, wordsOf } from './read.ts';
import { CLAUSE, type ManuscriptClause } from './shape.ts';

/** Words that go and words that come in their place, by offsets (UTF-16) of the text before; in order, never touching. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the server itself changes in a manuscript, on behalf of a command that did not come from the editor. */
export type ManuscriptEdit =
  | { readonly do: 'words'; readonly id: string; readonly cuts: readonly Cut[] }
  | { readonly do: 'shape'; readonly id: string; readonly kind: ManuscriptClause['kind']; readonly level: number }
  | { readonly do: 'insert'; readonly afterId: string | null; readonly clauses: readonly ManuscriptClause[] }
  | { readonly do: 'move'; readonly id: string; readonly afterId: string | null }
  | { readonly do: 'remove'; readonly id: string };

/** The clause or the place that an edit names is not in the manuscript. */
export class NotInManuscript extends Error {
  override readonly name = 'NotInManuscript';
}

export function elementFor({ id, kind, level, text }: ManuscriptClause): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, string | number>>(CLAUSE);
  element.setAttribute('id', id);
  element.setAttribute('kind', kind);
  element.setAttribute('level', level);
  if (text !== '') element.insert(0, [new Y.XmlText(text)]);
  return element as unknown as Y.XmlElement;
}

/** Changes the manuscript within the caller's transaction. */
export function edit(doc: Y.Doc, change: ManuscriptEdit): void {
  switch (change.do) {
    case 'words':
      replaceWords(elementsOf(doc)[placeOf(doc, change.id)]!, change.cuts);
      return;
    case 'shape': {
      const element = elementsOf(doc)[placeOf(doc, change.id)]! as unknown as Y.XmlElement<Record<string, string | number>>;
      element.setAttribute('kind', change.kind);
      element.setAttribute('level', change.level);
      return;
    }
    case 'insert':
      fragmentOf(doc).insert(after(doc, change.afterId), change.clauses.map(elementFor));
      return;
    case 'move':
      move(doc, change.id, change.afterId);
      return;
    case 'remove':
      fragmentOf(doc).delete(placeOf(doc, change.id), 1);
  }
}

function placeOf(doc: Y.Doc, id: string): number {
  const at = elementsOf(doc).findIndex((element) => element.getAttribute('id') === id);
  if (at < 0) throw new NotInManuscript();
  return at;
}

const after = (doc: Y.Doc, id: string | null): number => (id === null ? 0 : placeOf(doc, id) + 1);

/** A moved element is a new one with the same identity: the shared document knows no moving. */
function move(doc: Y.Doc, id: string, afterId: string | null): void {
  const from = placeOf(doc, id);
  const to = after(doc, afterId);
  const copy = elementsOf(doc)[from]!.clone();
  fragmentOf(doc).insert(to, [copy]);
  fragmentOf(doc).delete(to <= from ? from + 1 : from, 1);
}

/** Replaces words of a clause and touches no other: whoever writes beside them is not disturbed. */
export function replaceWords(element: Y.XmlElement, cuts: readonly Cut[]): void {
  if (!element.toArray().some((child) => child instanceof Y.XmlText)) element.insert(0, [new Y.XmlText()]);
  for (const { start, end, text } of cuts.toReversed()) {
    let at = 0;
    let written = false;
    for (const child of element.toArray()) {
      if (!(child instanceof Y.XmlText)) continue;
      const { length } = child;
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
      const here: boolean = !written && start >= at && start <= at + length;
      if (to > from) child.delete(from, to - from);
      if (here && text !== '') child.insert(from, text);
      written ||= here;
      at += length;
    }
  }
}

/** Whether the words of a clause are these. */
export const says = (element: Y.XmlElement, text: string): boolean => wordsOf(element) === text;
