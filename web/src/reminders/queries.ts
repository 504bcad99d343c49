import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type ReminderPreferences = Schemas['ReminderPreferencesView'];
export type TopicPreference = Schemas['TopicPreferenceView'];

const reminderPreferencesKey = ['reminder-preferences'] as const;

/** How I am reminded. */
export const reminderPreferencesQuery = queryOptions({
  queryKey: reminderPreferencesKey,
  queryFn: () => unwrap(api.GET('/api/reminder-preferences')),
  staleTime: STALE_TIME_MS.page,
});

export function useSaveReminderPreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ReminderPreferencesInput']) =>
      unwrap(api.PUT('/api/reminder-preferences', { body })),
    onSuccess: (now) => client.setQueryData(reminderPreferencesKey, now),
  });
}

/** What the link of a mail closes; the token goes by POST alone. */
export const actionLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['action-link', token] as const,
    queryFn: () => unwrap(api.POST('/api/action-links/preview', { body: { token } })),
    retry: false,
  });

export function useCloseActionByLink(token: string) {
  return useMutation({ mutationFn: () => unwrap(api.POST('/api/action-links/close', { body: { token } })) });
}
