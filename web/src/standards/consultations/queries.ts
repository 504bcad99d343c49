import type { CountryCode } from '@nbn/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';
import { standardKey } from '../queries.ts';

type Schemas = components['schemas'];
export type Round = Schemas['RoundView'];
export type RoundLine = Schemas['RoundLineView'];
export type Remark = Schemas['ConsultationRemarkView'];
export type Position = Schemas['PositionView'];
export type CountryAnswer = Schemas['CountryAnswerView'];
export type AnnounceRound = Schemas['AnnounceRound'];
export type WritePosition = Schemas['WritePosition'];
export type Outcome = NonNullable<Remark['outcome']>;

export const roundsKey = (standardId: string) => ['standards', 'rounds', standardId] as const;
export const roundKey = (standardId: string, roundId: string) =>
  ['standards', 'rounds', standardId, roundId] as const;
/** What the reader's country asks its network within it. */
export const nationalKey = (standardId: string, roundId: string) =>
  [...roundKey(standardId, roundId), 'national'] as const;

/** Every round of a standard, the last one first. */
export const roundsQuery = (standardId: string) =>
  queryOptions({
    queryKey: roundsKey(standardId),
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/standards/{standardId}/consultations', { params: { path: { standardId } } }),
        )
      ).items,
    staleTime: STALE_TIME_MS.short,
  });

/**
 * One round, as the reader takes part in it. What the own team does is looked for again from time to time.
 */
export const roundQuery = (standardId: string, roundId: string) =>
  queryOptions({
    queryKey: roundKey(standardId, roundId),
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/consultations/{roundId}', {
          params: { path: { standardId, roundId } },
        }),
      ),
    staleTime: STALE_TIME_MS.short,
  });

/** Opens a round for a standard. */
export function useAnnounceRound(standardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AnnounceRound) =>
      unwrap(
        api.POST('/api/standards/{standardId}/consultations', { params: { path: { standardId } }, body }),
      ),
    onSuccess: (round) => {
      queries.setQueryData(roundKey(standardId, round.id), round);
      void queries.invalidateQueries({ queryKey: roundsKey(standardId), exact: true });
      void queries.invalidateQueries({ queryKey: standardKey(standardId) });
    },
  });
}

/** What can be done in a round; each answers with the round as it then is. */
export function useRoundMutations(standardId: string, roundId: string) {
  const queries = useQueryClient();
  const path = { standardId, roundId };
  const onSuccess = (round: Round) => {
    queries.setQueryData(roundKey(standardId, roundId), round);
    void queries.invalidateQueries({ queryKey: roundsKey(standardId), exact: true });
    void queries.invalidateQueries({ queryKey: nationalKey(standardId, roundId) });
  };
  const at = (remarkId: string) => ({ params: { path: { ...path, remarkId } } });
  const base = '/api/standards/{standardId}/consultations/{roundId}' as const;
  return {
    write: useMutation({
      mutationFn: (body: WritePosition) => unwrap(api.PUT(`${base}/position`, { params: { path }, body })),
      onSuccess,
    }),
    sign: useMutation({
      mutationFn: (revision: number) =>
        unwrap(api.POST(`${base}/signature`, { params: { path }, body: { revision } })),
      onSuccess,
    }),
    withdrawSignature: useMutation({
      mutationFn: () => unwrap(api.DELETE(`${base}/signature`, { params: { path } })),
      onSuccess,
    }),
    remark: useMutation({
      mutationFn: (body: { clauseId: string | null; text: string }) =>
        unwrap(api.POST(`${base}/remarks`, { params: { path }, body })),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ id, revision, text }: { id: string; revision: number; text: string }) =>
        unwrap(api.PATCH(`${base}/remarks/{remarkId}`, { ...at(id), body: { revision, text } })),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (id: string) => unwrap(api.DELETE(`${base}/remarks/{remarkId}`, at(id))),
      onSuccess,
    }),
    setIncluded: useMutation({
      mutationFn: ({ id, into }: { id: string; into: boolean }) =>
        unwrap(
          into
            ? api.PUT(`${base}/remarks/{remarkId}/inclusion`, at(id))
            : api.DELETE(`${base}/remarks/{remarkId}/inclusion`, at(id)),
        ),
      onSuccess,
    }),
    decide: useMutation({
      mutationFn: ({ id, ...body }: { id: string; revision: number; outcome: Outcome; reason: string }) =>
        unwrap(api.PUT(`${base}/remarks/{remarkId}/outcome`, { ...at(id), body })),
      onSuccess,
    }),
    extend: useMutation({
      mutationFn: (closesAt: string) => unwrap(api.PATCH(base, { params: { path }, body: { closesAt } })),
      onSuccess,
    }),
    extendCountry: useMutation({
      mutationFn: ({ country, ...body }: { country: CountryCode; closesAt: string; reason: string }) =>
        unwrap(
          api.PUT(`${base}/countries/{country}/extension`, { params: { path: { ...path, country } }, body }),
        ),
      onSuccess,
    }),
    remind: useMutation({ mutationFn: () => unwrap(api.POST(`${base}/reminders`, { params: { path } })) }),
    cancel: useMutation({
      mutationFn: () => unwrap(api.DELETE(base, { params: { path } })),
      onSuccess: () => queries.invalidateQueries({ queryKey: roundsKey(standardId) }),
    }),
  };
}
export type RoundMutations = ReturnType<typeof useRoundMutations>;
