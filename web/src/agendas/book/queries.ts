import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Book = components['schemas']['AgendaPackView'];

const bookKey = (meetingId: string) => ['agendas', 'book', meetingId] as const;
const LOOK_MS = 1_500;
const isUnderWay = (book: Book | null | undefined): boolean =>
  book?.state === 'waiting' || book?.state === 'printing';

/** The reader's own book of a meeting; looked at again while it is made. */
export const bookQuery = (meetingId: string) =>
  queryOptions({
    queryKey: bookKey(meetingId),
    queryFn: () => answer(api.GET('/api/meetings/{meetingId}/books', { params: { path: { meetingId } } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.book) ? LOOK_MS : false),
  });

export function useAskForBook(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/meetings/{meetingId}/books', { params: { path: { meetingId } } })),
    onSuccess: (asked) => client.setQueryData(bookKey(meetingId), asked),
  });
}

export const bookAddress = (meetingId: string, bookId: string): string =>
  `/api/meetings/${meetingId}/books/${bookId}/file`;
