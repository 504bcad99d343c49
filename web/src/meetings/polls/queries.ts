import type { MeetingZone, PollAnswer } from '@nbn/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { homeKey, STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type PollView = Schemas['PollView'];
export type SlotView = Schemas['SlotView'];
export type VoterView = Schemas['VoterView'];
export type SlotFacts = Schemas['SlotFactsView'];
export type SlotFact = Schemas['SlotFactView'];
export type AnswerLink = Schemas['AnswerLinkView'];

/** Below the meeting's own key: what the room says of the meeting is asked again here as well. */
const pollKey = (id: string) => ['meetings', 'one', id, 'poll'] as const;
const answerLinkKey = (token: string) => ['answer-link', token] as const;

/** The choosing of a meeting's date. */
export const pollQuery = (id: string) =>
  queryOptions({
    queryKey: pollKey(id),
    queryFn: () => unwrap(api.GET('/api/meetings/{id}/poll', { params: { path: { id } } })),
  });

/** What periods are like in each country. */
export const slotFactsQuery = (timeZone: MeetingZone, slot: string[]) =>
  queryOptions({
    queryKey: ['slot-facts', timeZone, ...slot],
    queryFn: () => unwrap(api.GET('/api/slot-facts', { params: { query: { timeZone, slot } } })),
    staleTime: STALE_TIME_MS.page,
  });

/** Every act on one poll. */
export function usePollMutations(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = (poll: PollView) => client.setQueryData(pollKey(id), poll);
  const othersToo = (poll: PollView) => {
    onSuccess(poll);
    void client.invalidateQueries({ queryKey: ['meetings'] });
    void client.invalidateQueries({ queryKey: homeKey });
  };
  return {
    open: useMutation({
      mutationFn: (body: Schemas['PollInput']) =>
        unwrap(api.POST('/api/meetings/{id}/poll', { params, body })),
      onSuccess: othersToo,
    }),
    answer: useMutation({
      mutationFn: (answer: SlotAnswerInput) =>
        unwrap(api.PUT('/api/meetings/{id}/poll/answers', { params, body: { answers: [answer] } })),
      onSuccess: othersToo,
    }),
    change: useMutation({
      mutationFn: (body: Schemas['PollChangeInput']) =>
        unwrap(api.PATCH('/api/meetings/{id}/poll', { params, body })),
      onSuccess: othersToo,
    }),
    rezone: useMutation({
      mutationFn: (body: Schemas['RezoneInput']) =>
        unwrap(api.POST('/api/meetings/{id}/poll/zone', { params, body })),
      onSuccess: othersToo,
    }),
    setRequired: useMutation({
      mutationFn: ({ memberId, required }: { memberId: string; required: boolean }) =>
        unwrap(
          api.PUT('/api/meetings/{id}/invitations/{memberId}', {
            params: { path: { id, memberId } },
            body: { required },
          }),
        ),
      onSuccess: () => client.invalidateQueries({ queryKey: pollKey(id) }),
    }),
    revokeLinks: useMutation({
      mutationFn: (memberId: string) =>
        unwrap(
          api.DELETE('/api/meetings/{id}/invitations/{memberId}/links', {
            params: { path: { id, memberId } },
          }),
        ),
    }),
    confirm: useMutation({
      mutationFn: (body: Schemas['ConfirmInput']) =>
        unwrap(api.POST('/api/meetings/{id}/poll/confirm', { params, body })),
      onSuccess: othersToo,
    }),
  };
}
export type PollMutations = ReturnType<typeof usePollMutations>;

export interface SlotAnswerInput {
  slotId: string;
  answer: PollAnswer;
}

/** What a personal link asks. Looking records nothing. */
export const answerLinkQuery = (token: string) =>
  queryOptions({
    queryKey: answerLinkKey(token),
    queryFn: () => unwrap(api.POST('/api/answer-links/preview', { body: { token } })),
    retry: false,
  });

/** Answers by a personal link. */
export function useAnswerLinkMutations(token: string) {
  const client = useQueryClient();
  const onSuccess = (link: AnswerLink) => client.setQueryData(answerLinkKey(token), link);
  return {
    answerPoll: useMutation({
      mutationFn: (answer: SlotAnswerInput) =>
        unwrap(api.POST('/api/answer-links/poll', { body: { token, answers: [answer] } })),
      onSuccess,
    }),
    answerInvitation: useMutation({
      mutationFn: (answer: Schemas['AnswerInput']) =>
        unwrap(api.POST('/api/answer-links/attendance', { body: { token, ...answer } })),
      onSuccess,
    }),
  };
}
