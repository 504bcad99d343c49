import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';
import { moveBetween, reorderAgenda } from './agenda-order.ts';

type Schemas = components['schemas'];
export type AgendaView = Schemas['AgendaView'];
export type AgendaPaper = Schemas['AgendaPaperView'];
export type AgendaItem = Schemas['AgendaItemView'];
export type Presenter = Schemas['PresenterView'];
export type ItemDraft = Schemas['ItemDraft'];

const agendaKey = (meetingId: string) => ['agendas', 'one', meetingId] as const;

/** The agenda of a meeting; the meeting's room keeps it fresh while the page is open. */
export const agendaQuery = (meetingId: string) =>
  queryOptions({
    queryKey: agendaKey(meetingId),
    queryFn: () => unwrap(api.GET('/api/meetings/{meetingId}/agenda', { params: { path: { meetingId } } })),
  });

/** Members who can be named as presenters: those who could be invited, the holders of seats first. */
export const presentersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...agendaKey(meetingId), 'presenters'],
    queryFn: () =>
      unwrap(api.GET('/api/meetings/{id}/guests', { params: { path: { id: meetingId }, query: { q: '' } } })),
    staleTime: STALE_TIME_MS.page,
  });

/** The later meetings in which an item can go on. */
export const nextMeetingsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...agendaKey(meetingId), 'next-meetings'],
    queryFn: () =>
      unwrap(api.GET('/api/meetings/{meetingId}/agenda/next-meetings', { params: { path: { meetingId } } })),
  });

/** Fetches the agenda again, when the room says that it is another now. */
export function useRefetchAgenda(meetingId: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: agendaKey(meetingId) });
}

/** Adding, editing, removing: the whole agenda comes back with its new times. */
export function useAgendaMutations(meetingId: string) {
  const client = useQueryClient();
  const onSuccess = (agenda: AgendaView) => client.setQueryData(agendaKey(meetingId), agenda);
  const params = { path: { meetingId } };
  const ofItem = (itemId: string) => ({ path: { meetingId, itemId } });
  return {
    add: useMutation({
      mutationFn: (body: ItemDraft) =>
        unwrap(api.POST('/api/meetings/{meetingId}/agenda/items', { params, body })),
      onSuccess,
    }),
    edit: useMutation({
      mutationFn: ({ itemId, ...body }: Schemas['ItemChange'] & { itemId: string }) =>
        unwrap(
          api.PATCH('/api/meetings/{meetingId}/agenda/items/{itemId}', { params: ofItem(itemId), body }),
        ),
      onSuccess,
    }),
    carryOver: useMutation({
      mutationFn: ({ itemId, toMeetingId }: { itemId: string; toMeetingId: string }) =>
        unwrap(
          api.POST('/api/meetings/{meetingId}/agenda/items/{itemId}/carry', {
            params: ofItem(itemId),
            body: { toMeetingId },
          }),
        ),
      onSuccess,
    }),
    reschedule: useMutation({
      mutationFn: (body: Schemas['RescheduleInput']) =>
        unwrap(api.POST('/api/meetings/{meetingId}/agenda/reschedule', { params, body })),
      onSuccess,
    }),
    setPapersDeadline: useMutation({
      mutationFn: (setPapersDeadline: string | null) =>
        unwrap(
          api.PUT('/api/meetings/{meetingId}/agenda/papers-deadline', {
            params,
            body: { papersBy: setPapersDeadline },
          }),
        ),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (itemId: string) =>
        unwrap(api.DELETE('/api/meetings/{meetingId}/agenda/items/{itemId}', { params: ofItem(itemId) })),
      onSuccess,
    }),
  };
}

/**
 * Shows the new order with its times at once; what the server says then takes its place, or the old order
 * comes back.
 */
export function useMoveItem(meetingId: string) {
  const client = useQueryClient();
  const key = agendaKey(meetingId);
  return useMutation({
    mutationFn: ({ agenda, order }: { agenda: AgendaView; order: readonly string[] }) =>
      unwrap(
        api.POST('/api/meetings/{meetingId}/agenda/moves', {
          params: { path: { meetingId } },
          body: {
            ...moveBetween(
              agenda.items.map(({ id }) => id),
              order,
            ),
            version: agenda.version,
          },
        }),
      ),
    onMutate: async ({ agenda, order }) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<AgendaView>(key, reorderAgenda(agenda, order));
    },
    onSuccess: (agenda) => client.setQueryData(key, agenda),
    onError: (_, { agenda }) => {
      client.setQueryData(key, agenda);
      void client.invalidateQueries({ queryKey: key });
    },
  });
}
