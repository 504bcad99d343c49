import type * as Y from 'yjs';
import { clauseOf, headOf } from './layout.ts';
import { LayoutOperations, setAttribute } from './operations.ts';
import { idOf } from './segments.ts';
import type { ManuscriptClause } from './shape.ts';
import { type Cut, replaceWords } from './words.ts';

/**
 * What the server itself changes in a manuscript, on behalf of a command that did not come from the editor.
 */
export type ManuscriptEdit =
  | { readonly do: 'words'; readonly id: string; readonly cuts: readonly Cut[] }
  | {
      readonly do: 'shape';
      readonly id: string;
      readonly kind: ManuscriptClause['kind'];
      readonly level: number;
    }
  | { readonly do: 'insert'; readonly afterId: string | null; readonly clauses: readonly ManuscriptClause[] }
  | { readonly do: 'move'; readonly id: string; readonly afterId: string | null }
  | { readonly do: 'remove'; readonly id: string };

/** The clause or the place that an edit names is not in the manuscript. */
export class NotInManuscript extends Error {
  override readonly name = 'NotInManuscript';
}

/** Changes the manuscript within the caller's transaction. */
export function editAll(doc: Y.Doc, changes: readonly ManuscriptEdit[], newId: () => string): void {
  const operations = new LayoutOperations(doc, newId);
  for (const change of changes) edit(operations, change);
}

function edit(operations: LayoutOperations, change: ManuscriptEdit): void {
  if (change.do === 'insert') {
    operations.insert(behind(operations, change.afterId), change.clauses);
    return;
  }
  const at = placeOf(operations, change.id);
  const laid = operations.clauses[at]!;
  if (change.do === 'words') replaceWords(laid.segments, change.cuts);
  else if (change.do === 'move') operations.move(at, behind(operations, change.afterId));
  else if (change.do === 'remove') operations.remove(at);
  else {
    const { kind, level } = clauseOf(laid);
    if (kind !== change.kind) setAttribute(headOf(laid), 'kind', change.kind);
    if (level !== change.level) setAttribute(headOf(laid), 'level', change.level);
  }
}

function placeOf({ clauses }: LayoutOperations, id: string): number {
  const at = clauses.findIndex((laid) => idOf(headOf(laid)) === id);
  if (at < 0) throw new NotInManuscript();
  return at;
}

const behind = (operations: LayoutOperations, id: string | null): number =>
  id === null ? -1 : placeOf(operations, id);
