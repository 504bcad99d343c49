import {
  ADOPTION_STATUSES,
  type AdoptionStatus,
  COUNTRY_CODES,
  type CountryCode,
  type StatusSeat,
  VOICE_AGREEMENTS,
  type VoiceAgreement,
} from '@nbn/contracts';
import type { AdoptionMatrix, VoiceCells } from '../queries.ts';
import type { VoiceFilter } from './voice-filter.ts';

export type KnownVoices = ReadonlyMap<string, VoiceCells>;
/** What a seat can have said of a clause, with having said nothing: silence is no status. */
export const VOICE_COUNT_KEYS = [...ADOPTION_STATUSES, 'silent'] as const;
export type VoiceCounts = Record<AdoptionStatus | 'silent', number>;

export const voicesByClauseAndCountry = (voices: readonly VoiceCells[]): KnownVoices =>
  new Map(voices.map((cell) => [`${cell.clauseId} ${cell.country}`, cell]));

/** What the seats of a country say of a clause; undefined where none has spoken. */
export const voicesOf = (
  voices: KnownVoices,
  clauseId: string,
  country: CountryCode,
): VoiceCells | undefined => voices.get(`${clauseId} ${country}`);

/** The clauses of which the voices of any country stand as asked for; all of them without a filter. */
export function clausesInFilter(
  { clauses, voices }: Pick<AdoptionMatrix, 'clauses' | 'voices'>,
  filter: VoiceFilter | undefined,
): AdoptionMatrix['clauses'] {
  if (!filter) return clauses;
  const found = new Set(
    voices.filter(({ agreement }) => agreement === filter).map(({ clauseId }) => clauseId),
  );
  return clauses.filter(({ id, kind }) => kind !== 'heading' && found.has(id));
}

/** How many clauses of a country a seat sees where: its own figures, which are added to no others. */
export function countsOfVoice(
  { clauses, voices }: Pick<AdoptionMatrix, 'clauses' | 'voices'>,
  country: CountryCode,
  seat: StatusSeat,
): VoiceCounts {
  const known = voicesByClauseAndCountry(voices);
  const counts = emptyCounts(VOICE_COUNT_KEYS);
  for (const { id, kind } of clauses)
    if (kind !== 'heading') counts[voicesOf(known, id, country)?.[seat]?.status ?? 'silent'] += 1;
  return counts;
}

/** Of each country, how many clauses its two voices agree on, differ on, and so on. */
export function agreementByCountry({ clauses, voices }: Pick<AdoptionMatrix, 'clauses' | 'voices'>): {
  country: CountryCode;
  counts: Record<VoiceAgreement, number>;
}[] {
  const known = voicesByClauseAndCountry(voices);
  return COUNTRY_CODES.map((country) => {
    const counts = emptyCounts(VOICE_AGREEMENTS);
    for (const { id, kind } of clauses)
      if (kind !== 'heading') counts[voicesOf(known, id, country)?.agreement ?? 'none'] += 1;
    return { country, counts };
  });
}

function emptyCounts<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
