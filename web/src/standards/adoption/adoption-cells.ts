import { ADOPTION_STATUSES, COUNTRY_CODES, type AdoptionStatus, type CountryCode } from '@nbn/contracts';
import type { AdoptionCell, AdoptionMatrix } from './queries.ts';

type CellStatus = Pick<AdoptionCell, 'status' | 'asked' | 'due'>;
const NOT_STARTED: CellStatus = { status: 'not-started', asked: false, due: false };

export const byClauseAndCountry = (cells: readonly AdoptionCell[]): ReadonlyMap<string, AdoptionCell> =>
  new Map(cells.map((cell) => [`${cell.clauseId} ${cell.country}`, cell]));

/** What is known of a clause in a country; where nothing was recorded, it was not started. */
export const cellOf = (
  cells: ReadonlyMap<string, AdoptionCell>,
  clauseId: string,
  country: CountryCode,
): CellStatus => cells.get(`${clauseId} ${country}`) ?? NOT_STARTED;

/** How many clauses the reader's team, or the reader's own seat, is asked about again. */
export function countAskedAgain({
  own,
  ownSeat,
  cells,
  voices,
}: Pick<AdoptionMatrix, 'own' | 'ownSeat' | 'cells' | 'voices'>): number {
  const asked = new Set<string>();
  for (const cell of cells) if (cell.asked && cell.country === own) asked.add(cell.clauseId);
  for (const cell of voices)
    if (ownSeat && cell.country === own && cell[ownSeat]?.asked) asked.add(cell.clauseId);
  return asked.size;
}

/** How many clauses of each country stand where, as its team agreed. */
export function countsByCountry({ clauses, cells }: Pick<AdoptionMatrix, 'clauses' | 'cells'>): {
  country: CountryCode;
  counts: Record<AdoptionStatus, number>;
  asked: number;
}[] {
  const known = byClauseAndCountry(cells);
  return COUNTRY_CODES.map((country) => {
    const counts = Object.fromEntries(ADOPTION_STATUSES.map((status) => [status, 0])) as Record<
      AdoptionStatus,
      number
    >;
    let asked = 0;
    for (const { id, kind } of clauses) {
      if (kind === 'heading') continue;
      const cell = cellOf(known, id, country);
      counts[cell.status] += 1;
      if (cell.asked) asked += 1;
    }
    return { country, counts, asked };
  });
}
