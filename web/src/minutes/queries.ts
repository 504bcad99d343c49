import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type MinutesView = Schemas['MinutesView'];
export type MinutesEntry = Schemas['MinutesEntryView'];
export type Remark = Schemas['RemarkView'];

export const minutesKey = (meetingId: string) => ['minutes', 'one', meetingId] as const;

/** The minutes of a meeting; the meeting's room keeps them fresh while the page is open. */
export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: minutesKey(meetingId),
    queryFn: () => unwrap(api.GET('/api/meetings/{meetingId}/minutes', { params: { path: { meetingId } } })),
  });

/** Forgets what is shown of the minutes, and of the registers that are made of them. */
export function useRefetchMinutes(meetingId: string) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: minutesKey(meetingId) });
    void client.invalidateQueries({ queryKey: ['decisions'] });
    void client.invalidateQueries({ queryKey: ['actions'] });
  };
}

/** Every act on the minutes of one meeting: the whole document comes back. */
export function useMinutesMutations(meetingId: string) {
  const client = useQueryClient();
  const onSuccess = (minutes: MinutesView) => {
    client.setQueryData(minutesKey(meetingId), minutes);
    void client.invalidateQueries({ queryKey: homeKey });
  };
  const params = { path: { meetingId } };
  return {
    save: useMutation({
      mutationFn: ({ itemId, ...body }: Schemas['EntryInput'] & { itemId: string }) =>
        unwrap(
          api.PUT('/api/meetings/{meetingId}/minutes/entries/{itemId}', {
            params: { path: { meetingId, itemId } },
            body,
          }),
        ),
      onSuccess,
    }),
    recordPresence: useMutation({
      mutationFn: (memberIds: string[]) =>
        unwrap(api.PUT('/api/meetings/{meetingId}/minutes/present', { params, body: { memberIds } })),
      onSuccess,
    }),
    circulate: useMutation({
      mutationFn: (days: number) =>
        unwrap(api.POST('/api/meetings/{meetingId}/minutes/circulate', { params, body: { days } })),
      onSuccess,
    }),
    remark: useMutation({
      mutationFn: (body: Schemas['RemarkInput']) =>
        unwrap(api.POST('/api/meetings/{meetingId}/minutes/remarks', { params, body })),
      onSuccess,
    }),
    resolveRemark: useMutation({
      mutationFn: ({ remarkId, ...body }: Schemas['SettlementInput'] & { remarkId: string }) =>
        unwrap(
          api.POST('/api/meetings/{meetingId}/minutes/remarks/{remarkId}/settle', {
            params: { path: { meetingId, remarkId } },
            body,
          }),
        ),
      onSuccess,
    }),
    addend: useMutation({
      mutationFn: (text: string) =>
        unwrap(api.POST('/api/meetings/{meetingId}/minutes/addenda', { params, body: { text } })),
      onSuccess,
    }),
  };
}
export type MinutesMutations = ReturnType<typeof useMinutesMutations>;
