import { SEAT_TYPES, type SeatType } from '@nbn/contracts';
import type { CountryClause } from './queries.ts';
import { type VoiceFilter, voicesSearch } from './voices/voice-filter.ts';

export const COUNTRY_FILTERS = ['all', 'asked', 'due', 'open'] as const;
export type CountryFilter = (typeof COUNTRY_FILTERS)[number];

/** The filter in the address, so that a view can be sent. */
export const countrySearch = (
  search: Record<string, unknown>,
): { show?: CountryFilter; voices?: VoiceFilter } => {
  const show = COUNTRY_FILTERS.find((one) => one === search['show']);
  return { ...(show && show !== 'all' ? { show } : {}), ...voicesSearch(search) };
};

/** Whether the team is asked again about a clause, or the reader's own seat; any seat for other readers. */
export function isAskedAgain({ record, voices }: CountryClause, ownSeat: SeatType | null): boolean {
  const seats = ownSeat ? [ownSeat] : SEAT_TYPES;
  return record?.asked === true || seats.some((seat) => voices[seat]?.asked === true);
}

/** Whether a clause is among those asked for; headings only stand in the whole. */
export function inFilter(filter: CountryFilter, clause: CountryClause, ownSeat: SeatType | null): boolean {
  const { kind, record } = clause;
  if (filter === 'all') return true;
  if (kind === 'heading') return false;
  if (filter === 'asked') return isAskedAgain(clause, ownSeat);
  if (filter === 'due') return record?.due === true;
  return record?.status !== 'in-practice' && record?.status !== 'not-applicable';
}
