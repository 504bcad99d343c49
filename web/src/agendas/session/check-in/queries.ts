import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.ts';
import { useRefetchMeetingSession } from '../queries.ts';

/** A code is taken for a minute after it was shown: so it is renewed well before. */
const RENEWAL_MS = 15_000;

/** The code that is shown in the room now. */
export const checkInCodeQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['agendas', 'check-in-code', meetingId] as const,
    queryFn: () =>
      unwrap(api.GET('/api/meetings/{meetingId}/check-in-code', { params: { path: { meetingId } } })),
    refetchInterval: RENEWAL_MS,
  });

export function useCheckInByCode(meetingId: string) {
  const refetch = useRefetchMeetingSession(meetingId);
  return useMutation({
    mutationFn: (code: string) =>
      unwrap(
        api.POST('/api/meetings/{meetingId}/check-in', { params: { path: { meetingId } }, body: { code } }),
      ),
    onSuccess: refetch,
  });
}
