import type { CollabClause } from '@nbn/collab';
import type { ClausePosition, ReplacedTokens } from './changed-stretches.ts';

/** From where in one clause and up to where in another something was replaced. */
export interface ReplacedWords {
  readonly from: ClausePlace;
  readonly to: ClausePlace;
}

interface ClausePlace {
  readonly clauseId: string;
  readonly offset: number;
}

/** The beginning of a clause is named by its id, a character by itself. */
export const tokensOf = (clauses: readonly CollabClause[]): string[] =>
  clauses.flatMap(({ id, text }) => [id, ...text.split('')]);

/** Whether a token is the beginning of a clause. */
export const isClauseStart = (token: string): boolean => token.length > 1;

/** How many tokens stand before a place. */
export const tokenAt = (clauses: readonly CollabClause[], { at, offset }: ClausePosition): number =>
  clauses.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 1 + offset);

/** Which tokens of these clauses were replaced; null where it began or ended in others. */
export function tokensWithin(
  clauses: readonly CollabClause[],
  { from, to }: ReplacedWords,
): ReplacedTokens | null {
  const [first, last] = [from, to].map(({ clauseId }) => clauses.findIndex(({ id }) => id === clauseId));
  if (first! < 0 || last! < 0) return null;
  return {
    start: tokenAt(clauses, { at: first!, offset: from.offset }),
    end: tokenAt(clauses, { at: last!, offset: to.offset }),
  };
}

/** In which clause a token stands, and behind how many of its characters; before the first, in none. */
export function clausePositionAt(
  clauses: readonly CollabClause[],
  token: number,
): { place: number; offset: number } {
  let begins = 0;
  let found = { place: -1, offset: 0 };
  for (const [
    place,
    {
      text: { length },
    },
  ] of clauses.entries()) {
    if (begins < token) found = { place, offset: Math.min(length, token - begins - 1) };
    begins += length + 1;
  }
  return found;
}
