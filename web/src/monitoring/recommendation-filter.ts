import { RECOMMENDATION_FILTERS } from '@nbn/contracts';

/** What the address of a country's recommendations can narrow them to; without a state, the open ones are shown. */
export const RECOMMENDATION_STATE_CHOICES = [...RECOMMENDATION_FILTERS, 'all'] as const;
export type RecommendationStateChoice = (typeof RECOMMENDATION_STATE_CHOICES)[number];

export interface RecommendationSearch {
  readonly instrument?: string;
  readonly state?: RecommendationStateChoice;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter that an address asks for; what it does not know is left out. */
export function recommendationSearchOf(search: Readonly<Record<string, unknown>>): RecommendationSearch {
  const state = RECOMMENDATION_STATE_CHOICES.find((known) => known === search['state']);
  const { instrument } = search;
  return {
    ...(typeof instrument === 'string' && ID.test(instrument) ? { instrument } : {}),
    ...(state && state !== 'open' ? { state } : {}),
  };
}
