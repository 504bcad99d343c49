import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { STALE } from '../api/keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Preferences = Schemas['ReminderPreferencesView'];
export type TopicWish = Schemas['TopicPreferenceView'];

const preferencesKey = ['reminder-preferences'] as const;

/** How I am reminded. */
export const preferencesQuery = queryOptions({
  queryKey: preferencesKey,
  queryFn: () => answer(api.GET('/api/reminder-preferences')),
  staleTime: STALE.page,
});

export function useSetPreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ReminderPreferencesInput']) =>
      answer(api.PUT('/api/reminder-preferences', { body })),
    onSuccess: (now) => client.setQueryData(preferencesKey, now),
  });
}

/** What the link of a mail closes; the token goes by POST alone. */
export const actionLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['action-link', token] as const,
    queryFn: () => answer(api.POST('/api/action-links/look', { body: { token } })),
    retry: false,
  });

export function useCloseByLink(token: string) {
  return useMutation({ mutationFn: () => answer(api.POST('/api/action-links/close', { body: { token } })) });
}
