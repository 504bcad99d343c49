import * as Y from 'yjs';
import { FRAGMENT_NAME, type CollabClause } from './schema.ts';

export const fragmentOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(FRAGMENT_NAME);

/** The words of a clause: those of all its stretches of text. */
export function wordsOf(element: Y.XmlElement): string {
  let words = '';
  for (const child of element.toArray()) if (child instanceof Y.XmlText) words += plain(child);
  return words;
}

export function plain(text: Y.XmlText): string {
  let words = '';
  for (const { insert } of text.toDelta() as { insert: unknown }[])
    if (typeof insert === 'string') words += insert;
  return words;
}

/** A clause as its element says it; the element has been found sound before. */
export function clauseOf(element: Y.XmlElement): CollabClause {
  const attribute = (name: string): unknown => element.getAttribute(name);
  return {
    id: attribute('id') as string,
    kind: attribute('kind') as CollabClause['kind'],
    level: attribute('level') as number,
    text: wordsOf(element),
  };
}

export function elementsOf(doc: Y.Doc): Y.XmlElement[] {
  return fragmentOf(doc).toArray() as Y.XmlElement[];
}

/** Every clause of a manuscript, in order. */
export function clausesOf(doc: Y.Doc): CollabClause[] {
  return elementsOf(doc).map(clauseOf);
}
