import { inOrder } from '@nbn/drafting';
import type { AmendmentLine } from '../amendments/queries.ts';
import type { Standard } from '../queries.ts';

/**
 * The suggestions, each with the clause at which it is shown: a new clause whose place is no longer in the text at
 * the nearest clause above.
 */
export function placeSuggestions(
  suggestions: readonly AmendmentLine[],
  { clauses, removed }: Pick<Standard, 'clauses' | 'removed'>,
): AmendmentLine[] {
  const standing = new Set(clauses.map(({ id }) => id));
  const ordered = inOrder(clauses);
  return suggestions.map((suggestion) => {
    const { change, clauseId } = suggestion;
    if (change !== 'added' || standing.has(clauseId)) return suggestion;
    const gone = removed.find(({ id }) => id === clauseId);
    const above = gone && ordered.findLast(({ position }) => position <= gone.position);
    return { ...suggestion, clauseId: (above ?? ordered[0])?.id ?? clauseId };
  });
}
