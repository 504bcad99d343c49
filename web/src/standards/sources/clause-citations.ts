import type { SourceFacts } from './queries.ts';

/** A source cited behind the words of a clause. */
export interface ClauseCitation {
  readonly number: number;
  /** `[1]`, `[1, p. 12]`. */
  readonly mark: string;
  /** Whether somebody has to look at it, for those who keep sources sound. */
  readonly needsLook: boolean;
}

export type CitedFacts = Pick<SourceFacts, 'citations'> & {
  readonly number: number | null;
  readonly state?: string | null;
  readonly overdue?: boolean;
};

export const markOf = (number: number, locator: string): string =>
  locator === '' ? `[${number}]` : `[${number}, ${locator}]`;

export const needsLook = ({ state, overdue }: Pick<CitedFacts, 'state' | 'overdue'>): boolean =>
  overdue === true || state === 'changed' || state === 'gone';

/** What each clause cites, by its id, in the order of the numbers. */
export function citationsByClause(sources: readonly CitedFacts[]): ReadonlyMap<string, ClauseCitation[]> {
  const found = new Map<string, ClauseCitation[]>();
  for (const source of sources) {
    const { number, citations } = source;
    if (number === null) continue;
    for (const { clauseId, locator } of citations) {
      const citation = { number, mark: markOf(number, locator), needsLook: needsLook(source) };
      found.set(clauseId, [...(found.get(clauseId) ?? []), citation]);
    }
  }
  return found;
}
