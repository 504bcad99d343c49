import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { beginSession } from '../api/session.ts';

type SignIn = components['schemas']['SignInDto'];
type Accept = components['schemas']['AcceptDto'];

export const linkKey = (token: string) => ['identity', 'link', token] as const;
export const sessionsKey = ['identity', 'sessions'] as const;

/** Whom a one-time link is for. Looking does not spend it. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: linkKey(token),
    queryFn: () => answer(api.POST('/api/links/look', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });

/** Where the member is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: sessionsKey,
  queryFn: () => answer(api.GET('/api/sessions')),
});

function useEntering<Given>(
  enter: (given: Given) => Promise<components['schemas']['SessionView']>,
  then: (queryClient: QueryClient) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: enter,
    onSuccess(view) {
      beginSession(queryClient, view);
      then(queryClient);
    },
  });
}

export const useSignIn = (then: () => void) =>
  useEntering((body: SignIn) => answer(api.POST('/api/session', { body })), then);
export const useAccept = (then: () => void) =>
  useEntering((body: Accept) => answer(api.POST('/api/links/accept', { body })), then);
export const useLinkSignIn = (then: () => void) =>
  useEntering((token: string) => answer(api.POST('/api/links/sign-in', { body: { token } })), then);

/** Ends one of the member's own sessions. */
export function useEndSession() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsKey }),
  });
}

/** Ends all of them, this one too. */
export function useEndAllSessions(then: () => void) {
  return useMutation({ mutationFn: () => api.DELETE('/api/sessions'), onSuccess: then });
}
