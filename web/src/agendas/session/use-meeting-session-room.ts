import type { AgendaLiveEvents } from '@nbn/contracts';
import { useRoom } from '../../live/hooks.ts';
import { useRefetchAgenda } from '../queries.ts';
import { useRefetchMeetingSession } from './queries.ts';

/** Follows a meeting in session: what changes there is fetched anew, and the agenda where more has changed. */
export function useMeetingSessionRoom(meetingId: string): void {
  const refetch = useRefetchMeetingSession(meetingId);
  const refetchAgenda = useRefetchAgenda(meetingId);
  const both = () => {
    refetch();
    refetchAgenda();
  };
  useRoom<AgendaLiveEvents>(`meeting:${meetingId}`, {
    onEvent: (event) => (event.type === 'session-changed' ? refetch() : both()),
    onReset: both,
    onAccessLost: both,
  });
}
