import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';

/** Meetings in which a question can still be dealt with, the next one first. */
export const upcomingMeetingsQuery = queryOptions({
  queryKey: ['amendments', 'coming-meetings'],
  queryFn: async () =>
    (await unwrap(api.GET('/api/meetings', { params: { query: { period: 'upcoming' } } }))).items.filter(
      ({ state, over }) => !over && state !== 'cancelled' && state !== 'held',
    ),
  staleTime: STALE_TIME_MS.page,
});

/** What is on the agenda of one of them. */
export const agendaItemsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['amendments', 'coming-items', meetingId],
    queryFn: async () =>
      (
        await unwrap(api.GET('/api/meetings/{meetingId}/agenda', { params: { path: { meetingId } } }))
      ).items.filter(({ kind }) => kind !== 'section' && kind !== 'break'),
    staleTime: STALE_TIME_MS.page,
  });
