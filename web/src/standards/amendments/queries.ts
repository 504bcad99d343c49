import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';
import { standardKey } from '../queries.ts';

type Schemas = components['schemas'];
export type Amendment = Schemas['AmendmentView'];
export type AmendmentLine = Schemas['AmendmentLineView'];
export type AmendmentBallot = Schemas['AmendmentBallotView'];
export type BallotTerms = Schemas['OpenAmendmentBallot'];
export type WordConflict = Schemas['WordConflictView'];

/** What a list of amendments shows; an address can say it. */
export interface AmendmentsFilter {
  readonly show?: 'all';
  readonly clause?: string;
}

export const amendmentsKey = (standardId: string) => ['amendments', 'of', standardId] as const;
export const amendmentKey = (id: string) => ['amendments', 'one', id] as const;
const meetingKey = (meetingId: string) => ['amendments', 'meeting', meetingId] as const;

const LIST_PARAMS = { limit: 100 } as const;

/** Every amendment of a standard that the reader may know of, the newest first; the first hundred. */
export const amendmentsQuery = (standardId: string) =>
  queryOptions({
    queryKey: amendmentsKey(standardId),
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/amendments', { params: { query: { ...LIST_PARAMS, standard: standardId } } }),
        )
      ).items,
    staleTime: STALE_TIME_MS.short,
  });

/** What was suggested together; no draft of others, and none that was dropped. */
export const amendmentSetQuery = (setId: string) =>
  queryOptions({
    queryKey: ['amendments', 'set', setId] as const,
    queryFn: () => unwrap(api.GET('/api/amendment-sets/{setId}', { params: { path: { setId } } })),
    staleTime: STALE_TIME_MS.short,
  });

/**
 * Those whose question was raised, or that are voted on, at any agenda item of a meeting: one question for
 * the whole agenda.
 */
export const raisedAtMeetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: meetingKey(meetingId),
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/amendments', { params: { query: { ...LIST_PARAMS, meeting: meetingId } } }),
        )
      ).items,
    staleTime: STALE_TIME_MS.page,
  });

export const amendmentQuery = (id: string) =>
  queryOptions({
    queryKey: amendmentKey(id),
    queryFn: () =>
      unwrap(api.GET('/api/amendments/{amendmentId}', { params: { path: { amendmentId: id } } })),
    staleTime: STALE_TIME_MS.short,
  });

export function useProposeAmendment(standardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ProposeAmendment']) =>
      unwrap(api.POST('/api/standards/{standardId}/amendments', { params: { path: { standardId } }, body })),
    onSuccess: (amendment) => {
      queries.setQueryData(amendmentKey(amendment.id), amendment);
      void queries.invalidateQueries({ queryKey: amendmentsKey(standardId) });
    },
  });
}

/**
 * What can be done with an amendment; each answers with the amendment as it then is. @param whenCommitted waits
 * until what was typed into its words is committed.
 */
export function useAmendmentMutations(
  { id, standardId }: Pick<Amendment, 'id' | 'standardId'>,
  whenCommitted: () => Promise<void> = () => Promise.resolve(),
) {
  const queries = useQueryClient();
  const params = { path: { amendmentId: id } };
  const base = '/api/amendments/{amendmentId}' as const;
  const onSuccess = (amendment: Amendment) => {
    queries.setQueryData(amendmentKey(id), amendment);
    void queries.invalidateQueries({ queryKey: amendmentsKey(standardId) });
    void queries.invalidateQueries({ queryKey: standardKey(standardId) });
  };
  return {
    updateReason: useMutation({
      mutationFn: (body: Schemas['UpdateAmendmentReason']) =>
        unwrap(api.PUT(`${base}/reason`, { params, body })),
      onSuccess,
    }),
    submit: useMutation({
      mutationFn: async () => {
        await whenCommitted();
        return unwrap(api.POST(`${base}/submission`, { params }));
      },
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: () => unwrap(api.POST(`${base}/withdrawal`, { params })),
      onSuccess,
    }),
    withdrawSet: useMutation({
      mutationFn: async (setId: string) => {
        await unwrap(api.POST('/api/amendment-sets/{setId}/withdrawal', { params: { path: { setId } } }));
        return unwrap(api.GET(base, { params }));
      },
      onSuccess,
    }),
    accept: useMutation({
      mutationFn: (body: Schemas['AcceptAmendment']) =>
        unwrap(api.POST(`${base}/acceptance`, { params, body })),
      onSuccess,
    }),
    merge: useMutation({
      mutationFn: (body: Schemas['MergeAmendment']) => unwrap(api.POST(`${base}/merging`, { params, body })),
      onSuccess,
    }),
    reject: useMutation({
      mutationFn: (reason: string) => unwrap(api.POST(`${base}/rejection`, { params, body: { reason } })),
      onSuccess,
    }),
    openBallot: useMutation({
      mutationFn: (body: BallotTerms) => unwrap(api.POST(`${base}/ballots`, { params, body })),
      onSuccess,
    }),
  };
}
export type AmendmentMutations = ReturnType<typeof useAmendmentMutations>;
