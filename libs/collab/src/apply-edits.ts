import type { TextFormat } from '@nbn/contracts';
import type * as Y from 'yjs';
import { writeFormats } from './formats.ts';
import { clauseOf, headOf } from './layout.ts';
import { LayoutOperations, setAttribute } from './layout-operations.ts';
import { idOf } from './segments.ts';
import type { CollabClause } from './schema.ts';
import { type TextReplacement, replaceWords } from './words.ts';

/**
 * What the server itself changes in a collab document, on behalf of a command that did not come from the editor.
 */
export type CollabEdit =
  | { readonly do: 'words'; readonly id: string; readonly cuts: readonly TextReplacement[] }
  /** How all words of the clause look from now on. */
  | { readonly do: 'formats'; readonly id: string; readonly formats: readonly TextFormat[] }
  | {
      readonly do: 'shape';
      readonly id: string;
      readonly kind: CollabClause['kind'];
      readonly level: number;
    }
  | { readonly do: 'insert'; readonly afterId: string | null; readonly clauses: readonly CollabClause[] }
  | { readonly do: 'move'; readonly id: string; readonly afterId: string | null }
  | { readonly do: 'remove'; readonly id: string };

/** The clause or the place that an edit names is not in the collab document. */
export class ClauseNotInDocument extends Error {
  override readonly name = 'ClauseNotInDocument';
}

/** Changes the collab document within the caller's transaction. */
export function applyEdits(doc: Y.Doc, changes: readonly CollabEdit[], newId: () => string): void {
  const operations = new LayoutOperations(doc, newId);
  for (const change of changes) applyEdit(operations, change);
}

function applyEdit(operations: LayoutOperations, change: CollabEdit): void {
  if (change.do === 'insert') {
    operations.insert(indexAfter(operations, change.afterId), change.clauses);
    return;
  }
  const at = indexOfClause(operations, change.id);
  const laid = operations.clauses[at]!;
  if (change.do === 'words') replaceWords(laid.segments, change.cuts);
  else if (change.do === 'formats') writeFormats(laid, change.formats);
  else if (change.do === 'move') operations.move(at, indexAfter(operations, change.afterId));
  else if (change.do === 'remove') operations.remove(at);
  else {
    const { kind, level } = clauseOf(laid);
    if (kind !== change.kind) setAttribute(headOf(laid), 'kind', change.kind);
    if (level !== change.level) setAttribute(headOf(laid), 'level', change.level);
  }
}

function indexOfClause({ clauses }: LayoutOperations, id: string): number {
  const at = clauses.findIndex((laid) => idOf(headOf(laid)) === id);
  if (at < 0) throw new ClauseNotInDocument();
  return at;
}

const indexAfter = (operations: LayoutOperations, id: string | null): number =>
  id === null ? -1 : indexOfClause(operations, id);
