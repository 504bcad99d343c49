import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { exactCount } from '../i18n/exact-count.ts';
import { leaveAfterSignOut } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { hasUnsavedChanges } from '../unsaved/unsaved-changes.ts';
import { AuthenticatorSection } from './authenticator/AuthenticatorSection.tsx';
import { PassphraseSection } from './passphrase/PassphraseSection.tsx';
import { PasskeySection } from './passkeys/PasskeySection.tsx';
import { AgencyAccountSection } from './single-sign-on/AgencyAccountSection.tsx';
import { OwnRecoveryNotice } from './recovery/OwnRecoveryNotice.tsx';
import { signInSessionsQuery, useEndAllSessions, useEndSession } from './queries.ts';

/** Where the member is signed in, and the way to end it. */
export function SignInSessionsPage() {
  const { t } = useTranslation('identity');
  const { t: methods } = useTranslation('sign-in-methods');
  const format = useFormat();
  const query = useQuery(signInSessionsQuery);
  const end = useEndSession();
  const [asking, ask] = useState(false);
  return (
    <Page
      title={methods('title')}
      lead={methods('lead')}
      action={
        <Button variant="default" onClick={() => ask(true)}>
          {t('sessions.all')}
        </Button>
      }
    >
      <OwnRecoveryNotice />
      <PasskeySection />
      <PassphraseSection />
      <AuthenticatorSection />
      <AgencyAccountSection />
      <Section title={t('sessions.title')}>
        <Text size="sm">{t('sessions.lead')}</Text>
        <ProblemNotice problem={end.error} />
        <QueryBoundary query={query}>
          {({ items }) => (
            <>
              <Listing label={t('sessions.list')}>
                {items.map((session) => {
                  const device = session.device ?? t('sessions.unknownDevice');
                  const opened = format.shortInstant(session.openedAt);
                  return (
                    <ListRow
                      key={session.id}
                      title={device}
                      facts={[
                        t('sessions.used', { time: format.fromNow(session.usedAt) }),
                        t('sessions.opened', { time: opened }),
                      ]}
                      aside={
                        session.current ? (
                          <StateBadge tone="active">{t('sessions.here')}</StateBadge>
                        ) : (
                          <Button
                            size="xs"
                            variant="default"
                            aria-label={t('sessions.endNamed', { device, time: opened })}
                            loading={end.isPending && end.variables === session.id}
                            onClick={() =>
                              end.mutate(session.id, { onSuccess: () => announce(t('sessions.ended')) })
                            }
                          >
                            {t('sessions.end')}
                          </Button>
                        )
                      }
                    />
                  );
                })}
              </Listing>
              <EndAllSessionsDialog opened={asking} onClose={() => ask(false)} count={items.length} />
            </>
          )}
        </QueryBoundary>
      </Section>
    </Page>
  );
}

function EndAllSessionsDialog({
  opened,
  onClose,
  count,
}: {
  opened: boolean;
  onClose: () => void;
  count: number;
}) {
  const { t } = useTranslation('identity');
  const { t: shell } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const endAll = useEndAllSessions(() => {
    void leaveAfterSignOut(queryClient, () => navigate({ href: '/sign-in' }));
  });
  const effect = t('sessions.allConsequence', exactCount(count));
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('sessions.allTitle')}
      consequence={opened && hasUnsavedChanges() ? `${effect} ${shell('unsaved.signOutText')}` : effect}
      verb={t('sessions.all')}
      onConfirm={() => endAll.mutate()}
      busy={endAll.isPending}
      problem={endAll.error}
      isDestructive
    />
  );
}
