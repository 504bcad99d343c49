import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';

const projectorKey = (meetingId: string) => ['agendas', 'projector', meetingId] as const;

/** A session for the wall, with how far the database's clock is ahead of this machine's. */
export const projectorQuery = (meetingId: string) =>
  queryOptions({
    queryKey: projectorKey(meetingId),
    queryFn: async () => {
      const projector = await unwrap(
        api.GET('/api/meetings/{meetingId}/projector', { params: { path: { meetingId } } }),
      );
      return { ...projector, aheadMs: Date.parse(projector.now) - Date.now() };
    },
  });

export type Projector = Awaited<ReturnType<NonNullable<ReturnType<typeof projectorQuery>['queryFn']>>>;

export function useRefetchProjector(meetingId: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: projectorKey(meetingId) });
}
