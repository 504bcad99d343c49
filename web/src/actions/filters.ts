import { ACTION_STATES, COUNTRY_CODES } from '@nbn/contracts';
import { idParam, searchWords } from '../decisions/filters.ts';
import type { ActionsFilter } from './queries.ts';

/** What of an address, or of a form, is a filter of the actions; the rest is left out. */
export function actionsFilterOf(given: Readonly<Record<string, unknown>>): ActionsFilter {
  const country = COUNTRY_CODES.find((code) => code === given['country']);
  const state = ([...ACTION_STATES, 'overdue'] as const).find((one) => one === given['state']);
  const isMine = given['mine'] === true || given['mine'] === 'true' || given['mine'] === 'on';
  const [meeting, decision, q] = [
    idParam(given['meeting']),
    idParam(given['decision']),
    searchWords(given['q']),
  ];
  return {
    ...(country ? { country } : {}),
    ...(state ? { state } : {}),
    ...(isMine ? { mine: true as const } : {}),
    ...(meeting ? { meeting } : {}),
    ...(decision ? { decision } : {}),
    ...(q ? { q } : {}),
  };
}
