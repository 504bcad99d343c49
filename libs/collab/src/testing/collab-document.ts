import * as Y from 'yjs';
import { clausesOf, fragmentOf } from '../layout.ts';
import { clauseElement, LayoutOperations } from '../layout-operations.ts';
import { clause, newId, read } from './editor-copy.ts';

/** A text of one hand, whose clauses are numbered from 1. */
export function collabDocument(...texts: string[]) {
  const doc = new Y.Doc();
  fragmentOf(doc).insert(
    0,
    texts.map((text, at) => clauseElement(clause(at + 1, text))),
  );
  return {
    doc,
    operations: new LayoutOperations(doc, newId),
    /** Each clause as it is read: its number and its words. */
    read: () => read(clausesOf(doc)),
    /** How many children the text has. */
    places: () => fragmentOf(doc).length,
  };
}
