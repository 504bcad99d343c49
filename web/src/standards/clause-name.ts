import type { ClauseNumber } from '@nbn/drafting';
import type { TFunction } from 'i18next';
import type { Clause } from './queries.ts';

export type NumberedClause = Clause & { number: ClauseNumber };

const NAMES = { note: 'clauseNoteName', row: 'clauseRowName' } as const;

/** How a clause is called aloud and in labels: "Clause 3.1", "Note at 3.1". */
export function clauseName(
  t: TFunction<'standards'>,
  { kind, number }: Pick<NumberedClause, 'kind' | 'number'>,
): string {
  const name = kind === 'note' || kind === 'row' ? NAMES[kind] : 'clauseName';
  return t(name, { label: number.reference });
}
