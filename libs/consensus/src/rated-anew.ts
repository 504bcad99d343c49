import type { Stop } from './outcome.ts';

/** Where a clause stands when the next round opens. */
export interface ClauseBefore {
  readonly clauseId: string;
  /** Of the words that were rated last; null: never rated. */
  readonly hashBefore: string | null;
  /** Of the words in the version of the next round; null: the clause is no longer there. */
  readonly hashNow: string | null;
  /** Of its last outcome; null: it goes on, or was never rated. */
  readonly stop: Stop | null;
}

export interface ClauseInRound {
  readonly clauseId: string;
  /** Its words changed: what was rated before is void. */
  readonly changed: boolean;
}

/** Which clauses the next round asks about: those that go on, and those whose words changed, stopped ones too. */
export function clausesToRate(clauses: readonly ClauseBefore[]): ClauseInRound[] {
  return clauses
    .filter(({ hashNow }) => hashNow !== null)
    .map(({ clauseId, hashBefore, hashNow, stop }) => ({
      clauseId,
      changed: hashBefore !== null && hashBefore !== hashNow,
      stop,
    }))
    .filter(({ changed, stop }) => changed || stop === null)
    .map(({ clauseId, changed }) => ({ clauseId, changed }));
}
