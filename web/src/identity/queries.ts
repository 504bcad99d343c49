import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { startSession } from '../api/session.ts';

type SignIn = components['schemas']['SignInDto'];
type Accept = components['schemas']['AcceptDto'];

export const oneTimeLinkKey = (token: string) => ['identity', 'link', token] as const;
export const signInSessionsKey = ['identity', 'sessions'] as const;

/** Whom a one-time link is for. Looking does not spend it. */
export const oneTimeLinkQuery = (token: string) =>
  queryOptions({
    queryKey: oneTimeLinkKey(token),
    queryFn: () => unwrap(api.POST('/api/links/preview', { body: { token } })),
    staleTime: Infinity,
    retry: false,
  });

/** Where the member is signed in. */
export const signInSessionsQuery = queryOptions({
  queryKey: signInSessionsKey,
  queryFn: () => unwrap(api.GET('/api/sessions')),
});

/** Begins the session that the server has just opened; where a code comes next, none is open yet. */
export function useEnter(then: (queryClient: QueryClient) => void) {
  const queryClient = useQueryClient();
  return async (view: components['schemas']['SessionView']) => {
    if (view.secondStep) return;
    await startSession(queryClient, view);
    then(queryClient);
  };
}

function useSignInMutation<Given>(
  enter: (given: Given) => Promise<components['schemas']['SessionView']>,
  then: (queryClient: QueryClient) => void,
) {
  return useMutation({ mutationFn: enter, onSuccess: useEnter(then) });
}

export const useSignIn = (then: () => void) =>
  useSignInMutation((body: SignIn) => unwrap(api.POST('/api/session', { body })), then);
export const useAcceptLink = (then: () => void) =>
  useSignInMutation((body: Accept) => unwrap(api.POST('/api/links/accept', { body })), then);
export const useLinkSignIn = (then: () => void) =>
  useSignInMutation((token: string) => unwrap(api.POST('/api/links/sign-in', { body: { token } })), then);

/** Ends one of the member's own sessions. */
export function useEndSession() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: signInSessionsKey }),
  });
}

/** Ends all of them, this one too. */
export function useEndAllSessions(then: () => void) {
  return useMutation({ mutationFn: () => api.DELETE('/api/sessions'), onSuccess: then });
}
