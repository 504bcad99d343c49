import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveAfterSignOut, refreshSession, sessionQuery, signOut } from '../../api/session.ts';
import { notifyOtherTabs } from '../../api/session-state.ts';
import { wipeKeptPapers } from '../../kept-papers/kept-database.ts';
import { live } from '../../live/live.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { returnPath } from '../return-path.ts';
import { agencyAccountQuery, useGoToVerification } from '../single-sign-on/queries.ts';
import { StepUpDialogHost } from '../verification/StepUpDialogHost.tsx';
import { AddPasskeyDialog } from './AddPasskeyDialog.tsx';
import { hasPasskeys } from './authenticator-client.ts';
import { passkeysQuery, verifyWithPasskey } from './queries.ts';

/** Other tabs of this browser are in the same session: what was closed is open there too. */
const openOtherTabs = (): void => notifyOtherTabs('begun');

/**
 * For whoever must have come with a passkey and came without: adds one, or uses it, and goes on to where they wanted
 * to be. All that the server still opens to them is here.
 */
export function PasskeyNeededPage() {
  const { t } = useTranslation('passkey-needed');
  const navigate = useNavigate();
  const search: { return?: unknown } = useSearch({ strict: false });
  const back = returnPath(search.return);
  // Somebody may have come back here from their organisation, or have gone on in another tab.
  const session = useQuery({ ...sessionQuery, refetchOnMount: 'always' });
  const isNeeded = session.data?.member.passkeyNeeded === true;
  const isFree = session.isFetchedAfterMount && !isNeeded;
  useEffect(() => {
    if (!isFree) return;
    live.reconnect();
    void navigate({ href: back, replace: true });
  }, [isFree, back, navigate]);
  const passkeys = useQuery({ ...passkeysQuery, enabled: isNeeded });
  if (!isNeeded) return <PageSkeleton />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryBoundary query={passkeys}>
        {({ items }) => (items.length > 0 ? <UsePasskey /> : <AddPasskey />)}
      </QueryBoundary>
      <SignOut />
      <StepUpDialogHost />
    </Page>
  );
}

/** What leads on, the way over one's organisation beside it; in a browser without passkeys that one alone. */
function Ways({ words, children }: { words: string; children: ReactNode }) {
  const { t } = useTranslation('passkey-needed');
  const { t: methods } = useTranslation('sign-in-methods');
  const { t: verification } = useTranslation('verification');
  const { data: account } = useQuery(agencyAccountQuery);
  const go = useGoToVerification();
  return (
    <>
      <Text maw={560}>{hasPasskeys() ? words : `${methods('passkeys.unsupported')} ${t('elsewhere')}`}</Text>
      <ProblemNotice problem={go.error} />
      <Group>
        {hasPasskeys() && children}
        {account?.linkedAt && (
          <Button variant="default" loading={go.isPending} onClick={() => go.mutate(undefined)}>
            {verification('agency')}
          </Button>
        )}
      </Group>
    </>
  );
}

function AddPasskey() {
  const { t } = useTranslation('passkey-needed');
  const { t: methods } = useTranslation('sign-in-methods');
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack>
      <Ways words={methods('passkeys.text')}>
        <Button onClick={() => setOpen(true)}>{t('add')}</Button>
      </Ways>
      {isOpen && <AddPasskeyDialog onClose={() => setOpen(false)} onAdded={openOtherTabs} />}
    </Stack>
  );
}

function UsePasskey() {
  const { t } = useTranslation('passkey-needed');
  const { t: verification } = useTranslation('verification');
  const queryClient = useQueryClient();
  const verify = useMutation({
    mutationFn: verifyWithPasskey,
    onSuccess: async (isVerified) => {
      if (!isVerified) return;
      await refreshSession(queryClient);
      openOtherTabs();
    },
  });
  return (
    <Stack>
      <ProblemNotice problem={verify.error} />
      <Ways words={t('use')}>
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {verification('passkey')}
        </Button>
      </Ways>
      <Text size="sm">
        <TextLink to="/recovery">{t('lost')}</TextLink>
      </Text>
    </Stack>
  );
}

/** Under the name of whoever is signed in: somebody else may sit here by now. */
function SignOut() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const queryClient = useQueryClient();
  const router = useRouter();
  const leave = useMutation({
    mutationFn: async () => {
      await wipeKeptPapers().catch(() => undefined);
      await signOut();
      await leaveAfterSignOut(queryClient, () => router.navigate({ href: '/sign-in' }));
    },
  });
  return (
    <>
      <ProblemNotice problem={leave.error} />
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {session?.member.name}
        </Text>
        <Button size="xs" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('me.signOut')}
        </Button>
      </Group>
    </>
  );
}
