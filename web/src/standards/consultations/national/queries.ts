import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.ts';
import { STALE_TIME_MS } from '../../../api/query-keys.ts';
import type { components } from '../../../api/schema.d.ts';
import { nationalKey } from '../queries.ts';

type Schemas = components['schemas'];
export type NationalRound = Schemas['NationalRoundView'];
export type NationalConsultation = Schemas['NationalConsultationView'];
export type NationalAnswer = Schemas['NationalAnswerView'];
type OpenNationalConsultation = Schemas['OpenNationalConsultation'];

const BASE = '/api/standards/{standardId}/consultations/{roundId}/national' as const;

/** What the reader's own country asks its network within a round. */
export const nationalQuery = (standardId: string, roundId: string) =>
  queryOptions({
    queryKey: nationalKey(standardId, roundId),
    queryFn: () => unwrap(api.GET(BASE, { params: { path: { standardId, roundId } } })),
    staleTime: STALE_TIME_MS.short,
  });

/** The kinds of the own network, each with how many members it has. */
export const nationalKindsQuery = (standardId: string, roundId: string) =>
  queryOptions({
    queryKey: [...nationalKey(standardId, roundId), 'kinds'],
    queryFn: async () =>
      (await unwrap(api.GET(`${BASE}/kinds`, { params: { path: { standardId, roundId } } }))).items,
  });

/** Those who are asked, by name, each with what they answered. */
export const nationalAnswersQuery = (standardId: string, roundId: string) =>
  infiniteQueryOptions({
    queryKey: [...nationalKey(standardId, roundId), 'answers'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET(`${BASE}/answers`, {
          params: { path: { standardId, roundId }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** What a team and its network do; each answers with what is asked as it then is. */
export function useNationalMutations(standardId: string, roundId: string) {
  const queries = useQueryClient();
  const path = { standardId, roundId };
  const onSuccess = (national: NationalRound) => {
    queries.setQueryData(nationalKey(standardId, roundId), national);
    void queries.invalidateQueries({ queryKey: ['standards', 'rounds', standardId] });
    void queries.invalidateQueries({ queryKey: ['national-consultations'] });
  };
  return {
    open: useMutation({
      mutationFn: (body: OpenNationalConsultation) => unwrap(api.POST(BASE, { params: { path }, body })),
      onSuccess,
    }),
    extend: useMutation({
      mutationFn: (body: { revision: number; closesAt: string }) =>
        unwrap(api.PATCH(BASE, { params: { path }, body })),
      onSuccess,
    }),
    end: useMutation({
      mutationFn: (revision: number) =>
        unwrap(api.POST(`${BASE}/end`, { params: { path }, body: { revision } })),
      onSuccess,
    }),
    reply: useMutation({
      mutationFn: (nothing: boolean) =>
        unwrap(
          nothing
            ? api.PUT(`${BASE}/reply`, { params: { path } })
            : api.DELETE(`${BASE}/reply`, { params: { path } }),
        ),
      onSuccess,
    }),
  };
}
export type NationalMutations = ReturnType<typeof useNationalMutations>;
