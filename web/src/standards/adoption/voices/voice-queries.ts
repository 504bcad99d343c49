import type { CountryCode, SeatType } from '@nbn/contracts';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.ts';
import { updateQuery } from '../../../api/query-client.ts';
import {
  type ClauseVoices,
  type CountryAdoption,
  type CountryClause,
  countryKey,
  matrixKey,
  type RecordVoiceInput,
} from '../queries.ts';

/** Whose voice on what. */
export interface VoicePlace {
  readonly adoption: CountryAdoption;
  readonly clause: CountryClause;
  readonly seat: SeatType;
}

const pathOf = ({ adoption: { standardId, country }, clause, seat }: VoicePlace) => ({
  standardId,
  country,
  clauseId: clause.id,
  seat,
});

/** Where a voice is kept until it is saved. */
export const voiceDraftKey = ({ adoption: { standardId, country }, clause, seat }: VoicePlace): string =>
  `voice ${standardId} ${country} ${clause.id} ${seat}`;

export const recordVoice = (place: VoicePlace, body: RecordVoiceInput): Promise<ClauseVoices> =>
  unwrap(
    api.PUT('/api/standards/{standardId}/adoption/{country}/{clauseId}/voices/{seat}', {
      params: { path: pathOf(place) },
      body,
    }),
  );

export const confirmVoice = (place: VoicePlace, revision: number): Promise<ClauseVoices> =>
  unwrap(
    api.POST('/api/standards/{standardId}/adoption/{country}/{clauseId}/voices/{seat}/confirm', {
      params: { path: pathOf(place) },
      body: { revision },
    }),
  );

export const voiceHistoryQuery = (place: VoicePlace, revision: number) => {
  const { standardId, country, clauseId, seat } = pathOf(place);
  return queryOptions({
    queryKey: [...countryKey(standardId, country), 'voices', clauseId, seat, revision],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/adoption/{country}/{clauseId}/voices/{seat}/history', {
          params: { path: pathOf(place) },
        }),
      ),
  });
};

/** Puts what the seats say of a clause now into the pages that show it. */
export function showVoices(
  queries: QueryClient,
  { adoption: { standardId }, clause }: VoicePlace,
  country: CountryCode,
  voices: ClauseVoices,
): void {
  updateQuery<CountryAdoption>(queries, countryKey(standardId, country), (adoption) => {
    const clauses = adoption.clauses.map((one) => (one.id === clause.id ? { ...one, voices } : one));
    return { ...adoption, clauses };
  });
  void queries.invalidateQueries({ queryKey: matrixKey(standardId) });
}
