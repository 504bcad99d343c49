import type {
  CountryRecommendationsView,
  RecommendationView,
} from '../../src/monitoring/recommendations/dto/recommendation.view.ts';
import type { ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';

/** Two of the instruments that every installation begins with, and provisions of theirs. */
export const DIRECTIVE = '01a22300-0000-7000-8000-000000000001';
export const CONVENTION = '01a22300-0000-7000-8000-000000000002';
/** Article 10 of the Convention, on identification, and Article 12, on assistance. */
export const ARTICLE_10 = '01a22300-0000-7001-8000-000000000205';
export const ARTICLE_12 = '01a22300-0000-7001-8000-000000000207';
/** Article 11 of the Directive, on assistance. */
export const DIRECTIVE_11 = '01a22300-0000-7001-8000-000000000109';

let added = 0;

/** A recommendation as a form sends it. */
export const aRecommendation = (more: object = {}) => ({
  instrumentId: CONVENTION,
  source: 'GRETA, second round',
  number: `§ ${(added += 1)}`,
  text: 'Identify victims whether or not they give evidence.',
  receivedOn: '2026-05-20',
  provisionIds: [ARTICLE_10],
  owner: null,
  dueOn: null,
  shared: false,
  ...more,
});

export async function addRecommendation(
  who: ApiClient,
  country: string,
  more: object = {},
): Promise<RecommendationView> {
  return succeeded(
    await who.post<RecommendationView>(`/recommendations/countries/${country}`, aRecommendation(more)),
  );
}

export async function recommendationsOf(
  who: ApiClient,
  country: string,
  query = '',
): Promise<CountryRecommendationsView> {
  return succeeded(
    await who.get<CountryRecommendationsView>(`/recommendations/countries/${country}?limit=100${query}`),
  );
}
