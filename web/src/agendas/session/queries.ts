import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type SessionView = Schemas['MeetingSessionView'];
export type SessionPerson = Schemas['SessionPersonView'];
export type Speaker = Schemas['SpeakerView'];
export type Step = Schemas['StepInput'];
export type Question = Schemas['SessionBallotInput'];

const sessionKey = (meetingId: string) => ['agendas', 'session', meetingId] as const;

/** A session, with how far the database's clock is ahead of this machine's: timers count by the former. */
export const sessionQuery = (meetingId: string) =>
  queryOptions({
    queryKey: sessionKey(meetingId),
    queryFn: async () =>
      timed(await answer(api.GET('/api/meetings/{meetingId}/session', { params: { path: { meetingId } } }))),
  });

const timed = (session: SessionView) => ({ ...session, aheadMs: Date.parse(session.now) - Date.now() });
export type Session = ReturnType<typeof timed>;

export function useRefetchSession(meetingId: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: sessionKey(meetingId) });
}

/** Every deed of a session gives back the whole of it. */
export function useSessionActs(meetingId: string) {
  const client = useQueryClient();
  const onSuccess = (session: SessionView) => client.setQueryData(sessionKey(meetingId), timed(session));
  const params = { path: { meetingId } };
  const who = (memberId: string | null) => (memberId === null ? {} : { memberId });
  const of = (memberId: string) => ({ path: { meetingId, memberId } });
  return {
    step: useMutation({
      mutationFn: (body: Step) =>
        answer(api.POST('/api/meetings/{meetingId}/session/step', { params, body })),
      onSuccess,
    }),
    show: useMutation({
      mutationFn: (body: Schemas['ShownClauseInput']) =>
        answer(api.PUT('/api/meetings/{meetingId}/session/clause', { params, body })),
      onSuccess,
    }),
    come: useMutation({
      mutationFn: (memberId: string | null) =>
        answer(api.POST('/api/meetings/{meetingId}/session/presence', { params, body: who(memberId) })),
      onSuccess,
    }),
    leave: useMutation({
      mutationFn: (memberId: string) =>
        answer(api.DELETE('/api/meetings/{meetingId}/session/presence/{memberId}', { params: of(memberId) })),
      onSuccess,
    }),
    ask: useMutation({
      mutationFn: (memberId: string | null) =>
        answer(api.POST('/api/meetings/{meetingId}/session/speakers', { params, body: who(memberId) })),
      onSuccess,
    }),
    takeBack: useMutation({
      mutationFn: (memberId: string) =>
        answer(api.DELETE('/api/meetings/{meetingId}/session/speakers/{memberId}', { params: of(memberId) })),
      onSuccess,
    }),
    floor: useMutation({
      mutationFn: (memberId: string | null) =>
        answer(api.POST('/api/meetings/{meetingId}/session/floor', { params, body: who(memberId) })),
      onSuccess,
    }),
    endTurn: useMutation({
      mutationFn: () => answer(api.DELETE('/api/meetings/{meetingId}/session/floor', { params })),
      onSuccess,
    }),
    ballot: useMutation({
      mutationFn: (body: Question) =>
        answer(api.POST('/api/meetings/{meetingId}/session/ballot', { params, body })),
      onSuccess,
    }),
  };
}

export type SessionActs = ReturnType<typeof useSessionActs>;
