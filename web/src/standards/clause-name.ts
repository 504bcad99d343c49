import type { ClauseNumber } from '@nbn/drafting';
import type { TFunction } from 'i18next';
import type { Clause } from './queries.ts';

export type NumberedClause = Clause & { number: ClauseNumber };

/** How a clause is called aloud and in labels: "Clause 3.1", "Note at 3.1", "Row 2 of the table at 3.1". */
export function clauseName(
  t: TFunction<'standards'>,
  { kind, number }: Pick<NumberedClause, 'kind' | 'number'>,
): string {
  const { reference: label, row } = number;
  if (row !== undefined) return t(label ? 'clauseRowName' : 'clauseRowFirst', { label, row });
  return t(kind === 'note' ? 'clauseNoteName' : 'clauseName', { label });
}
