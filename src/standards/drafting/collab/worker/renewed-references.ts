import type { CollabClause, CollabEdit } from '@nbn/collab';
import { hunksBetween, numberClauses, referencesIn, renewReferences } from '@nbn/drafting';

/**
 * The edits by which cross-references say the present numbers of their clauses.
 * @param clauses all of a text, in their order; @param only those to be looked at; null: all of them.
 */
export function renewedReferences(
  clauses: readonly CollabClause[],
  only: ReadonlySet<string> | null,
): CollabEdit[] {
  const referring = clauses.filter(
    ({ id, formats = [] }) => (only === null || only.has(id)) && referencesIn({ formats }).length > 0,
  );
  if (referring.length === 0) return [];
  const numbers = numberClauses(clauses);
  const numberById = new Map(clauses.map(({ id }, at) => [id, numbers[at]!.reference]));
  return referring.flatMap(({ id, text, formats = [] }): CollabEdit[] => {
    const renewed = renewReferences({ text, formats }, (clauseId) => numberById.get(clauseId));
    if (!renewed) return [];
    const cuts = hunksBetween(text, renewed.text).map(({ oldStart, oldEnd, newStart, newEnd }) => ({
      start: oldStart,
      end: oldEnd,
      text: renewed.text.slice(newStart, newEnd),
    }));
    return [
      ...(cuts.length > 0 ? [{ do: 'words' as const, id, cuts }] : []),
      { do: 'formats', id, formats: renewed.formats },
    ];
  });
}
