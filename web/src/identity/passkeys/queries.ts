import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import { refreshSession } from '../../api/session.ts';
import { askForAssertion, askForPasskey } from './authenticator-client.ts';

export const passkeysKey = ['identity', 'passkeys'] as const;

/** The member's own passkeys. */
export const passkeysQuery = queryOptions({
  queryKey: passkeysKey,
  queryFn: () => unwrap(api.GET('/api/passkeys')),
});

function usePasskeyChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    // The session says by when a passkey is needed, and whether one is needed now.
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: passkeysKey }),
        refreshSession(queryClient).catch(() => undefined),
      ]),
  });
}

/** Whether one was added: not where the member closed the browser's question. */
async function addPasskey(name: string): Promise<boolean> {
  const made = await askForPasskey(await unwrap(api.POST('/api/passkeys/creation-options')));
  if (!made) return false;
  await api.POST('/api/passkeys', { body: { ...made, name } });
  return true;
}

export const useAddPasskey = () => usePasskeyChange(addPasskey);

export const useRenamePasskey = () =>
  usePasskeyChange(({ id, name }: { id: string; name: string }) =>
    api.PUT('/api/passkeys/{id}', { params: { path: { id } }, body: { name } }),
  );

export const useRemovePasskey = () =>
  usePasskeyChange((id: string) => api.DELETE('/api/passkeys/{id}', { params: { path: { id } } }));

/** Signs in with whatever passkey of ours the browser has; null where the member closed the question. */
export async function signInWithPasskey() {
  const assertion = await askForAssertion(await unwrap(api.POST('/api/session/passkey-options')));
  return assertion && unwrap(api.POST('/api/session/passkey', { body: assertion }));
}

/** Shows by a passkey who is signed in; false where the member closed the question. */
export async function verifyWithPasskey(): Promise<boolean> {
  const options = await unwrap(api.POST('/api/session/verification/passkey-options'));
  const assertion = await askForAssertion(options);
  if (!assertion) return false;
  await api.POST('/api/session/verification/passkey', { body: assertion });
  return true;
}
