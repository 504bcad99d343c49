import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useRefetchAgenda } from '../queries.ts';

type Schemas = components['schemas'];
export type ProposalsView = Schemas['ProposalsView'];
export type Proposal = Schemas['ProposalView'];
export type ProposalDraft = Schemas['ProposalDraft'];

/** Part of the agenda's own key: whatever changes the agenda fetches them again. */
const proposalsKey = (meetingId: string) => ['agendas', 'one', meetingId, 'proposals'] as const;

/** What was proposed for this agenda, as far as it is the reader's. */
export const proposalsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: proposalsKey(meetingId),
    queryFn: () =>
      unwrap(api.GET('/api/meetings/{meetingId}/agenda/proposals', { params: { path: { meetingId } } })),
  });

export function useProposalMutations(meetingId: string) {
  const client = useQueryClient();
  const refetch = useRefetchAgenda(meetingId);
  const onSuccess = (proposals: ProposalsView) => {
    client.setQueryData(proposalsKey(meetingId), proposals);
    refetch();
  };
  const of = (proposalId: string) => ({ path: { meetingId, proposalId } });
  return {
    propose: useMutation({
      mutationFn: (body: ProposalDraft) =>
        unwrap(
          api.POST('/api/meetings/{meetingId}/agenda/proposals', { params: { path: { meetingId } }, body }),
        ),
      onSuccess,
    }),
    accept: useMutation({
      mutationFn: (id: string) =>
        unwrap(
          api.POST('/api/meetings/{meetingId}/agenda/proposals/{proposalId}/accept', { params: of(id) }),
        ),
      onSuccess,
    }),
    refuse: useMutation({
      mutationFn: ({ id, reason }: { id: string; reason: string }) =>
        unwrap(
          api.POST('/api/meetings/{meetingId}/agenda/proposals/{proposalId}/refuse', {
            params: of(id),
            body: { reason },
          }),
        ),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (id: string) =>
        unwrap(api.DELETE('/api/meetings/{meetingId}/agenda/proposals/{proposalId}', { params: of(id) })),
      onSuccess,
    }),
  };
}
