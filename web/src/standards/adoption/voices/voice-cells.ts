import {
  ADOPTION_STATUSES,
  type AdoptionStatus,
  COUNTRY_CODES,
  type CountryCode,
  SEAT_TYPES,
  type StatusSeat,
  VOICE_AGREEMENTS,
  type VoiceAgreement,
} from '@nbn/contracts';
import { cellOf } from '../adoption-cells.ts';
import type { AdoptionMatrix, MatrixClause, VoiceCells } from '../queries.ts';
import type { VoiceFilter } from './voice-filter.ts';

/** What a seat can have said of a clause, with having said nothing: silence is no status. */
export const VOICE_COUNT_KEYS = [...ADOPTION_STATUSES, 'silent'] as const;
export type VoiceCounts = Record<AdoptionStatus | 'silent', number>;

/** What the seats of a country say of a clause; undefined where none has spoken. */
export function voicesOf(clause: MatrixClause, country: CountryCode): VoiceCells | undefined {
  const cell = cellOf(clause, country);
  return cell && SEAT_TYPES.some((seat) => cell[seat]) ? cell : undefined;
}

/** The clauses of which the voices of any country stand as asked for; all of them without a filter. */
export function clausesInFilter(
  { clauses }: Pick<AdoptionMatrix, 'clauses'>,
  filter: VoiceFilter | undefined,
): AdoptionMatrix['clauses'] {
  return filter
    ? clauses.filter(({ cells }) => cells.some(({ agreement }) => agreement === filter))
    : clauses;
}

/** How many clauses of a country a seat sees where: its own figures, which are added to no others. */
export function countsOfVoice(
  { clauses }: Pick<AdoptionMatrix, 'clauses'>,
  country: CountryCode,
  seat: StatusSeat,
): VoiceCounts {
  const counts = emptyCounts(VOICE_COUNT_KEYS);
  for (const clause of clauses)
    if (clause.kind !== 'heading') counts[cellOf(clause, country)?.[seat]?.status ?? 'silent'] += 1;
  return counts;
}

/** Of each country, how many clauses its two voices agree on, differ on, and so on. */
export function agreementByCountry({ clauses }: Pick<AdoptionMatrix, 'clauses'>): {
  country: CountryCode;
  counts: Record<VoiceAgreement, number>;
}[] {
  return COUNTRY_CODES.map((country) => {
    const counts = emptyCounts(VOICE_AGREEMENTS);
    for (const clause of clauses)
      if (clause.kind !== 'heading') counts[cellOf(clause, country)?.agreement ?? 'none'] += 1;
    return { country, counts };
  });
}

function emptyCounts<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
