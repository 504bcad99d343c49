import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { AuthenticatorDialog } from './AuthenticatorDialog.tsx';
import {
  authenticatorQuery,
  useBeginAuthenticator,
  useRemoveAuthenticator,
  useRenewRecoveryCodes,
} from './queries.ts';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.tsx';

type Authenticator = components['schemas']['AuthenticatorView'];

/** The member's authenticator app: set up, given new recovery codes, turned off. */
export function AuthenticatorSection() {
  const { t } = useTranslation('sign-in-methods');
  const query = useQuery(authenticatorQuery);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Section title={t('app.title')}>
      <Text size="sm">{t('app.text')}</Text>
      <QueryBoundary query={query}>
        {({ since, recoveryCodes }) =>
          since === null ? (
            <SetUp onCodes={setCodes} />
          ) : (
            <InUse since={since} recoveryCodes={recoveryCodes} onCodes={setCodes} />
          )
        }
      </QueryBoundary>
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </Section>
  );
}

interface WithCodes {
  onCodes: (codes: readonly string[]) => void;
}

function SetUp({ onCodes }: WithCodes) {
  const { t } = useTranslation('sign-in-methods');
  const begin = useBeginAuthenticator();
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('app.none')}
      </Text>
      <ProblemNotice problem={begin.error} />
      <Group>
        <Button size="xs" variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('app.setUp')}
        </Button>
      </Group>
      {begin.data && (
        <AuthenticatorDialog
          secret={begin.data}
          onClose={begin.reset}
          onConfirmed={(codes) => {
            announce(t('app.done'));
            onCodes(codes);
          }}
        />
      )}
    </>
  );
}

function InUse({ since, recoveryCodes, onCodes }: Authenticator & { since: string } & WithCodes) {
  const { t } = useTranslation('sign-in-methods');
  const format = useFormat();
  const [asked, ask] = useState<'codes' | 'off' | null>(null);
  const close = () => ask(null);
  return (
    <>
      <Text size="sm">
        {t('app.since', { time: format.shortInstant(since) })} {t('app.left', { left: recoveryCodes })}
      </Text>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => ask('codes')}>
          {t('app.newCodes')}
        </Button>
        <Button size="xs" variant="default" onClick={() => ask('off')}>
          {t('app.turnOff')}
        </Button>
      </Group>
      {asked === 'codes' && <NewCodesDialog onClose={close} onCodes={onCodes} />}
      {asked === 'off' && <TurnOffDialog onClose={close} />}
    </>
  );
}

function NewCodesDialog({ onClose, onCodes }: WithCodes & { onClose: () => void }) {
  const { t } = useTranslation('sign-in-methods');
  const renew = useRenewRecoveryCodes();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('app.newCodesTitle')}
      consequence={t('app.newCodesConsequence')}
      verb={t('app.newCodes')}
      busy={renew.isPending}
      problem={renew.error}
      onConfirm={() =>
        renew.mutate(undefined, {
          onSuccess: ({ codes }) => {
            onClose();
            onCodes(codes);
          },
        })
      }
    />
  );
}

function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sign-in-methods');
  const remove = useRemoveAuthenticator();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('app.turnOffTitle')}
      consequence={t('app.turnOffConsequence')}
      verb={t('app.turnOff')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() => remove.mutate(undefined, { onSuccess: () => announce(t('app.removed')) })}
    />
  );
}
