import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type ReplyLine = components['schemas']['ReplyLine'];

const repliesKey = ['meetings', 'replies'] as const;

/** Answers by mail that wait for somebody to look at them. */
export const repliesQuery = queryOptions({
  queryKey: repliesKey,
  queryFn: () => unwrap(api.GET('/api/calendar-replies')),
});

/** What becomes of an answer that waits. */
export function useReplyMutations(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => client.invalidateQueries({ queryKey: ['meetings'] });
  return {
    accept: useMutation({
      mutationFn: (memberId: string | null) =>
        unwrap(api.POST('/api/calendar-replies/{id}/accept', { params, body: memberId ? { memberId } : {} })),
      onSuccess,
    }),
    setAside: useMutation({
      mutationFn: () => unwrap(api.POST('/api/calendar-replies/{id}/set-aside', { params })),
      onSuccess,
    }),
  };
}
