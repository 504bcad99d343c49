import { COUNTRY_CODES, DECISION_KINDS, DECISION_LIMITS, FOLLOW_UP_STATES } from '@nbn/contracts';
import type { DecisionsFilter } from './queries.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Words of an address or a form. A search for 2027 stands in the address as a number. */
export function searchWords(value: unknown): string {
  const words = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return words.slice(0, DECISION_LIMITS.words);
}

export const idParam = (value: unknown): string | undefined =>
  typeof value === 'string' && ID.test(value) ? value : undefined;

/** What of an address, or of a form, is a filter of the decisions; the rest is left out. */
export function decisionsFilterOf(given: Readonly<Record<string, unknown>>): DecisionsFilter {
  const country = COUNTRY_CODES.find((code) => code === given['country']);
  const state = ([...FOLLOW_UP_STATES, 'overdue'] as const).find((one) => one === given['state']);
  const national = COUNTRY_CODES.find((code) => code === given['national']);
  const kind = DECISION_KINDS.find((one) => one === given['kind']);
  const [clause, standard, meeting, area, q] = [
    idParam(given['clause']),
    idParam(given['standard']),
    idParam(given['meeting']),
    idParam(given['area']),
    searchWords(given['q']),
  ];
  return {
    ...(country ? { country } : {}),
    ...(national ? { national } : {}),
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(clause ? { clause } : {}),
    ...(standard ? { standard } : {}),
    ...(meeting ? { meeting } : {}),
    ...(area ? { area } : {}),
    ...(q ? { q } : {}),
  };
}
