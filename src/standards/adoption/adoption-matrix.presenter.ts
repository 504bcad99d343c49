import {
  type AdoptionStatus,
  compareVoices,
  COUNTRY_CODES,
  type CountryCode,
  type SeatType,
} from '@nbn/contracts';
import type { AdoptedClauseView, MatrixCellView, MatrixClauseView } from './dto/adoption.view.ts';

/** What the teams agreed on of one clause: a place of each list a country. */
interface AgreedColumns {
  readonly countries: readonly CountryCode[];
  readonly statuses: readonly AdoptionStatus[];
  readonly editions: readonly number[];
}

/** What their seats say of it: a place of each list a seat. */
interface VoiceColumns {
  readonly countries: readonly CountryCode[];
  readonly seats: readonly SeatType[];
  readonly statuses: readonly (AdoptionStatus | null)[];
  readonly editions: readonly number[];
  /** In milliseconds since 1970. */
  readonly times: readonly number[];
}

export interface MatrixRow extends AdoptedClauseView {
  /** The last edition that changed its meaning; 0 where none has. Who spoke of an earlier one is asked again. */
  readonly changed: number;
  readonly agreed: AgreedColumns | null;
  readonly voices: VoiceColumns | null;
}

type CellsByCountry = Partial<Record<CountryCode, MatrixCellView>>;

/** A clause with its cells: what a team agreed on, and its seats' voices beside it. None is made of another. */
export function presentMatrixClause({ changed, agreed, voices, ...clause }: MatrixRow): MatrixClauseView {
  const cells: CellsByCountry = {};
  if (agreed) addAgreed(cells, changed, agreed);
  if (voices) addVoices(cells, changed, voices);
  return { ...clause, cells: COUNTRY_CODES.flatMap((country) => cells[country] ?? []) };
}

function addAgreed(
  cells: CellsByCountry,
  changed: number,
  { countries, statuses, editions }: AgreedColumns,
): void {
  for (const [at, country] of countries.entries())
    cellOf(cells, country).agreed = { status: statuses[at]!, asked: changed > editions[at]! };
}

function addVoices(
  cells: CellsByCountry,
  changed: number,
  { countries, seats, statuses, editions, times }: VoiceColumns,
): void {
  for (const [at, country] of countries.entries()) {
    const cell = cellOf(cells, country);
    cell[seats[at]!] = {
      status: statuses[at]!,
      asked: changed > editions[at]!,
      changedAt: new Date(times[at]!).toISOString(),
    };
    cell.agreement = compareVoices(cell.government?.status ?? null, cell.ngo?.status ?? null);
  }
}

function cellOf(cells: CellsByCountry, country: CountryCode): MatrixCellView {
  return (cells[country] ??= {
    country,
    agreed: null,
    agreement: 'none',
    government: null,
    ngo: null,
    resource: null,
  });
}
