import type { ClauseNumber } from '@nbn/drafting';
import type { TFunction } from 'i18next';
import type { Clause } from './queries.ts';

export type NumberedClause = Clause & { number: ClauseNumber };

/** How a clause is called aloud and in labels: "Clause 3.1", "Note at 3.1". */
export function clauseName(
  t: TFunction<'standards'>,
  { kind, number }: Pick<NumberedClause, 'kind' | 'number'>,
): string {
  return t(kind === 'note' ? 'clauseNoteName' : 'clauseName', { label: number.reference });
}
