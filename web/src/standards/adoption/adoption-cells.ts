import { ADOPTION_STATUSES, COUNTRY_CODES, type AdoptionStatus, type CountryCode } from '@nbn/contracts';
import type { AdoptionMatrix, AgreedCell, MatrixCell, MatrixClause } from './queries.ts';

const NOT_STARTED: AgreedCell = { status: 'not-started', asked: false };

/** All that is known of a clause in a country. */
export const cellOf = (clause: MatrixClause, country: CountryCode): MatrixCell | undefined =>
  clause.cells.find((cell) => cell.country === country);

/** What a country agreed on of a clause; where nothing was recorded, it was not started. */
export const agreedOf = (clause: MatrixClause, country: CountryCode): AgreedCell =>
  cellOf(clause, country)?.agreed ?? NOT_STARTED;

/** How many clauses the reader's team, or the reader's own seat, is asked about again. */
export function countAskedAgain({
  own,
  ownSeat,
  clauses,
}: Pick<AdoptionMatrix, 'own' | 'ownSeat' | 'clauses'>): number {
  if (!own) return 0;
  const isAsked = (clause: MatrixClause): boolean => {
    const cell = cellOf(clause, own);
    return cell?.agreed?.asked === true || (ownSeat !== null && cell?.[ownSeat]?.asked === true);
  };
  return clauses.filter(isAsked).length;
}

/** How many clauses of each country stand where, as its team agreed. */
export function countsByCountry({ clauses }: Pick<AdoptionMatrix, 'clauses'>): {
  country: CountryCode;
  counts: Record<AdoptionStatus, number>;
  asked: number;
}[] {
  return COUNTRY_CODES.map((country) => {
    const counts = Object.fromEntries(ADOPTION_STATUSES.map((status) => [status, 0])) as Record<
      AdoptionStatus,
      number
    >;
    let asked = 0;
    for (const clause of clauses) {
      if (clause.kind === 'heading') continue;
      const agreed = agreedOf(clause, country);
      counts[agreed.status] += 1;
      if (agreed.asked) asked += 1;
    }
    return { country, counts, asked };
  });
}
