import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';

export const authenticatorKey = ['identity', 'authenticator'] as const;

/** Whether the member has an authenticator app, and how many recovery codes are left. */
export const authenticatorQuery = queryOptions({
  queryKey: authenticatorKey,
  queryFn: () => unwrap(api.GET('/api/authenticator')),
});

function useAuthenticatorChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: authenticatorKey }),
  });
}

/** A secret for an app; it counts once a code of it was entered. */
export const useBeginAuthenticator = () =>
  useMutation({ mutationFn: () => unwrap(api.POST('/api/authenticator')) });

export const useConfirmAuthenticator = () =>
  useAuthenticatorChange((code: string) =>
    unwrap(api.POST('/api/authenticator/confirmation', { body: { code } })),
  );

export const useRenewRecoveryCodes = () =>
  useAuthenticatorChange(() => unwrap(api.POST('/api/authenticator/recovery-codes')));

export const useRemoveAuthenticator = () => useAuthenticatorChange(() => api.DELETE('/api/authenticator'));
