import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type AgendaPack = components['schemas']['AgendaPackView'];

const agendaPackKey = (meetingId: string) => ['agendas', 'book', meetingId] as const;
const POLL_INTERVAL_MS = 1_500;
const isInProgress = (pack: AgendaPack | null | undefined): boolean =>
  pack?.state === 'waiting' || pack?.state === 'printing';

/** The reader's own book of a meeting; looked at again while it is made. */
export const agendaPackQuery = (meetingId: string) =>
  queryOptions({
    queryKey: agendaPackKey(meetingId),
    queryFn: () => unwrap(api.GET('/api/meetings/{meetingId}/books', { params: { path: { meetingId } } })),
    refetchInterval: ({ state }) => (isInProgress(state.data?.book) ? POLL_INTERVAL_MS : false),
  });

export function useRequestAgendaPack(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/meetings/{meetingId}/books', { params: { path: { meetingId } } })),
    onSuccess: (request) => client.setQueryData(agendaPackKey(meetingId), request),
  });
}

export const agendaPackUrl = (meetingId: string, bookId: string): string =>
  `/api/meetings/${meetingId}/books/${bookId}/file`;
