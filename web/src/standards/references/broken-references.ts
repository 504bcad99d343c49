import { referencesIn } from '@nbn/drafting';
import type { NumberedClause } from '../clause-name.ts';

/** A clause whose words refer to clauses that are not there, and how often they do. */
export interface BrokenReferences {
  readonly clause: NumberedClause;
  readonly count: number;
}

/** The clauses with references to clauses that were removed. */
export function findBrokenReferences(clauses: readonly NumberedClause[]): BrokenReferences[] {
  const present = new Set(clauses.map(({ id }) => id));
  return clauses
    .map((clause) => ({
      clause,
      count: referencesIn(clause).filter(({ clauseId }) => !present.has(clauseId)).length,
    }))
    .filter(({ count }) => count > 0);
}
