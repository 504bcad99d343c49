import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type MeetingSessionView = Schemas['MeetingSessionView'];
export type SessionPerson = Schemas['SessionPersonView'];
export type Speaker = Schemas['SpeakerView'];
export type SessionStep = Schemas['StepInput'];
export type SessionBallotInput = Schemas['SessionBallotInput'];

const meetingSessionKey = (meetingId: string) => ['agendas', 'session', meetingId] as const;

/** A session, with how far the database's clock is ahead of this machine's: timers count by the former. */
export const meetingSessionQuery = (meetingId: string) =>
  queryOptions({
    queryKey: meetingSessionKey(meetingId),
    queryFn: async () =>
      withClockOffset(
        await unwrap(api.GET('/api/meetings/{meetingId}/session', { params: { path: { meetingId } } })),
      ),
  });

const withClockOffset = (session: MeetingSessionView) => ({
  ...session,
  aheadMs: Date.parse(session.now) - Date.now(),
});
export type MeetingSession = ReturnType<typeof withClockOffset>;

export function useRefetchMeetingSession(meetingId: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: meetingSessionKey(meetingId) });
}

/** Every deed of a session gives back the whole of it. */
export function useMeetingSessionMutations(meetingId: string) {
  const client = useQueryClient();
  const onSuccess = (session: MeetingSessionView) =>
    client.setQueryData(meetingSessionKey(meetingId), withClockOffset(session));
  const refetch = useRefetchMeetingSession(meetingId);
  const params = { path: { meetingId } };
  const who = (memberId: string | null) => (memberId === null ? {} : { memberId });
  const of = (memberId: string) => ({ path: { meetingId, memberId } });
  return {
    step: useMutation({
      mutationFn: (body: SessionStep) =>
        unwrap(api.POST('/api/meetings/{meetingId}/session/step', { params, body })),
      onSuccess,
    }),
    showClause: useMutation({
      mutationFn: (body: Schemas['ShownClauseInput']) =>
        unwrap(api.PUT('/api/meetings/{meetingId}/session/clause', { params, body })),
      onSuccess,
    }),
    checkIn: useMutation({
      mutationFn: (memberId: string | null) =>
        unwrap(api.POST('/api/meetings/{meetingId}/session/presence', { params, body: who(memberId) })),
      onSuccess,
    }),
    checkOut: useMutation({
      mutationFn: (memberId: string) =>
        unwrap(api.DELETE('/api/meetings/{meetingId}/session/presence/{memberId}', { params: of(memberId) })),
      onSuccess,
    }),
    requestFloor: useMutation({
      mutationFn: (memberId: string | null) =>
        unwrap(api.POST('/api/meetings/{meetingId}/session/speakers', { params, body: who(memberId) })),
      onSuccess,
    }),
    withdrawFloorRequest: useMutation({
      mutationFn: (memberId: string) =>
        unwrap(api.DELETE('/api/meetings/{meetingId}/session/speakers/{memberId}', { params: of(memberId) })),
      onSuccess,
      onError: refetch,
    }),
    giveFloor: useMutation({
      mutationFn: (memberId: string) =>
        unwrap(api.POST('/api/meetings/{meetingId}/session/floor', { params, body: { memberId } })),
      onSuccess,
      // Somebody else has changed the list meanwhile: it shows who waits now.
      onError: refetch,
    }),
    endTurn: useMutation({
      mutationFn: (memberId: string) =>
        unwrap(
          api.DELETE('/api/meetings/{meetingId}/session/floor', {
            params: { ...params, query: { memberId } },
          }),
        ),
      onSuccess,
    }),
    openBallot: useMutation({
      mutationFn: (body: SessionBallotInput) =>
        unwrap(api.POST('/api/meetings/{meetingId}/session/ballot', { params, body })),
      onSuccess,
    }),
  };
}

export type MeetingSessionMutations = ReturnType<typeof useMeetingSessionMutations>;
