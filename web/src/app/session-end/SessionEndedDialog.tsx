import { Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import { type Session, resumeSession } from '../../api/session.ts';
import { sessionKey } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';
import { SecondStepForm } from '../../identity/authenticator/SecondStepForm.tsx';
import { PasskeySignIn } from '../../identity/passkeys/PasskeySignIn.tsx';
import { SignInForm } from '../../identity/SignInForm.tsx';
import { TextLink } from '../../ui/links.tsx';
import { announce } from '../announce.ts';
import { pageCover } from './page-cover.ts';

type SessionView = components['schemas']['SessionView'];

/**
 * Over a page that still holds what was typed: its own member signs in and goes on; for anybody else it is
 * gone.
 */
export function SessionEndedDialog() {
  const { t } = useTranslation();
  const { t: identity } = useTranslation('identity');
  const queryClient = useQueryClient();
  const before = queryClient.getQueryData<Session | null>(sessionKey)?.member;
  useDocumentTitle(t('title', { page: t('ended.title') }));
  useEffect(() => {
    announce(`${t('ended.title')}. ${t('ended.text')}`);
  }, [t]);

  function goOn(view: SessionView) {
    if (view.secondStep) return;
    if (!view.member || view.member.id !== before?.id) {
      window.location.assign('/');
      return;
    }
    resumeSession(queryClient, view);
    pageCover.hide();
  }
  const signIn = useMutation({
    mutationFn: (body: components['schemas']['SignInDto']) => unwrap(api.POST('/api/session', { body })),
    onSuccess: goOn,
  });
  useSignedInElsewhere(goOn);
  const secondStep = signIn.data?.secondStep;

  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('ended.title')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={500}
      data-over-cover
    >
      <Stack>
        <Text>{t('ended.text')}</Text>
        {secondStep ? (
          <SecondStepForm secondStep={secondStep} onSignedIn={goOn} onStartAgain={signIn.reset} />
        ) : (
          <>
            <SignInForm
              labels={{ email: t('ended.email'), passphrase: t('ended.passphrase') }}
              verb={t('signIn')}
              problem={signIn.error}
              busy={signIn.isPending}
              isFocused
              aside={
                <TextLink to="/sign-in" reloadDocument size="sm">
                  {t('ended.leave')}
                </TextLink>
              }
              onSubmit={(credentials) => signIn.mutate(credentials)}
            />
            <PasskeySignIn label={identity('signIn.passkey')} onSignedIn={goOn} />
            <TextLink to="/sign-in/agency" target="_blank" size="sm">
              {identity('signIn.agencyTab')}
            </TextLink>
          </>
        )}
      </Stack>
    </Modal>
  );
}

/** While the page is covered, its title says nothing of it. */
function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** Whoever signed in in another window, or by a link, need not do it once more here. */
function useSignedInElsewhere(goOn: (view: SessionView) => void): void {
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      unwrap(api.GET('/api/session')).then(
        (view) => {
          if (view.member) goOn(view);
        },
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  });
}
