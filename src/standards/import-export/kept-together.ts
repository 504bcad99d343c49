import type { FileClause } from './standard-content.ts';

/**
 * Of each clause, whether it stays on the page of the next one: a note behind a heading, what leads to a list, the
 * last item of a list but one. Headings do by their style.
 */
export function keptWithNext(clauses: readonly Pick<FileClause, 'kind'>[]): boolean[] {
  const kindAt = (at: number): FileClause['kind'] | undefined => clauses[at]?.kind;
  return clauses.map(({ kind }, at) => {
    if (kind === 'note') return kindAt(at - 1) === 'heading' && at + 1 < clauses.length;
    if (kindAt(at + 1) !== 'item') return false;
    return kind === 'clause' || (kind === 'item' && kindAt(at + 2) !== 'item');
  });
}
