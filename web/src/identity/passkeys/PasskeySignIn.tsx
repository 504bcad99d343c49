import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { components } from '../../api/schema.d.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { hasPasskeys } from './authenticator-client.ts';
import { signInWithPasskey } from './queries.ts';

interface PasskeySignInProps {
  label: string;
  onSignedIn: (view: components['schemas']['SessionView']) => unknown;
}

/** The way in without an address; nothing in a browser that has no passkeys. */
export function PasskeySignIn({ label, onSignedIn }: PasskeySignInProps) {
  const signIn = useMutation({
    mutationFn: signInWithPasskey,
    onSuccess: (view) => (view ? onSignedIn(view) : undefined),
  });
  if (!hasPasskeys()) return null;
  return (
    <Stack gap="xs" maw={560} align="flex-start">
      <ProblemNotice problem={signIn.error} />
      <Button variant="default" loading={signIn.isPending} onClick={() => signIn.mutate()}>
        {label}
      </Button>
    </Stack>
  );
}
