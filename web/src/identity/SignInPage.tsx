import { Anchor, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pageCover } from '../app/session-end/page-cover.ts';
import { publicPagePath } from '../i18n/public-page-path.ts';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { SecondStepForm } from './authenticator/SecondStepForm.tsx';
import { PasskeySignIn } from './passkeys/PasskeySignIn.tsx';
import { useEnter, useSignIn } from './queries.ts';
import { returnPath } from './return-path.ts';
import { SignInForm } from './SignInForm.tsx';

/** The way in for members. */
export function SignInPage() {
  const { t, i18n } = useTranslation('identity');
  // Whoever is led here from a page that was covered has left it; its words are kept for their member.
  useEffect(() => pageCover.hide(), []);
  const navigate = useNavigate();
  const search: { return?: unknown } = useSearch({ strict: false });
  const back = returnPath(search.return);
  const goBack = () => void navigate({ href: back, replace: true });
  const signIn = useSignIn(goBack);
  const enter = useEnter(goBack);
  const secondStep = signIn.data?.secondStep;
  if (secondStep)
    return (
      <Page title={t('secondStep.title')}>
        <SecondStepForm secondStep={secondStep} onSignedIn={enter} onStartAgain={signIn.reset} />
      </Page>
    );
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {back !== '/' && <Notice kind="note">{t('signIn.back')}</Notice>}
      <SignInForm
        labels={{ email: t('signIn.email'), passphrase: t('signIn.passphrase') }}
        verb={t('signIn.verb')}
        problem={signIn.error}
        busy={signIn.isPending}
        onSubmit={(credentials) => signIn.mutate(credentials)}
      />
      <Stack gap="sm" align="flex-start">
        <PasskeySignIn label={t('signIn.passkey')} onSignedIn={enter} />
        <LinkButton to="/sign-in/agency" search={back === '/' ? {} : { return: back }} variant="default">
          {t('signIn.agency')}
        </LinkButton>
      </Stack>
      <Stack gap="xs" maw={560}>
        <Text size="sm" c="dimmed">
          {t('signIn.forgot')}
        </Text>
        <Text size="sm" c="dimmed">
          <TextLink to="/recovery">{t('signIn.lost')}</TextLink>
        </Text>
        <Text size="sm" c="dimmed">
          {t('signIn.public')}{' '}
          <Anchor href={publicPagePath('/teams', i18n.language)} size="sm" td="underline">
            {t('signIn.teams')}
          </Anchor>
        </Text>
      </Stack>
    </Page>
  );
}
