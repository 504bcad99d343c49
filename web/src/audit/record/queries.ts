import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import { useSession } from '../../api/session.ts';
import type { Checkpoint } from './checkpoint.ts';
import { countersign, findSigned } from './countersign.ts';

/** The checkpoints, the latest first. */
export const checkpointsQuery = infiniteQueryOptions({
  queryKey: ['audit', 'checkpoints'],
  queryFn: ({ pageParam }) => {
    const query = pageParam ? { after: pageParam } : {};
    return unwrap(api.GET('/api/audit/checkpoints', { params: { query } }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** What this browser countersigned last for this member. */
export const signedQuery = (memberId: string) =>
  queryOptions({ queryKey: ['audit', 'signed', memberId], queryFn: () => findSigned(memberId) });

export const checkpointEmailQuery = queryOptions({
  queryKey: ['audit', 'checkpoint-email'],
  queryFn: () => unwrap(api.GET('/api/audit/checkpoint-email')),
});

export function useCountersign() {
  const { id } = useSession().member;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (checkpoint: Checkpoint) => countersign(id, checkpoint),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: checkpointsQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['audit', 'signed'] }),
      ]),
  });
}

export function useSetCheckpointEmail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: boolean) => unwrap(api.PUT('/api/audit/checkpoint-email', { body: { wanted } })),
    onSuccess: (view) => client.setQueryData(checkpointEmailQuery.queryKey, view),
  });
}
