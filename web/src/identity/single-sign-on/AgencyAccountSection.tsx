import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { agencyAccountQuery, useGoToLink, useUnlinkAgencyAccount } from './queries.ts';

type Account = components['schemas']['OwnAgencyAccountView'];

/** The member's account at their organisation; nothing where it has no sign-in of its own. */
export function AgencyAccountSection() {
  const { t } = useTranslation('single-sign-on');
  const { data: account } = useQuery(agencyAccountQuery);
  if (!account?.isOffered) return null;
  return (
    <Section title={t('account.title')}>
      <Text size="sm">{t('account.text')}</Text>
      {account.isRequired && <Text size="sm">{t('account.required')}</Text>}
      <LinkState {...account} />
    </Section>
  );
}

function LinkState({ linkedAt, isRequired }: Account) {
  const { t } = useTranslation('single-sign-on');
  const format = useFormat();
  const go = useGoToLink();
  const [asking, ask] = useState(false);
  return (
    <>
      <Text size="sm" c="dimmed">
        {linkedAt ? t('account.since', { time: format.shortInstant(linkedAt) }) : t('account.none')}
      </Text>
      <ProblemNotice problem={go.error} />
      <Group>
        {linkedAt ? (
          <Button size="xs" variant="default" onClick={() => ask(true)}>
            {t('account.unlink')}
          </Button>
        ) : (
          <Button size="xs" variant="default" loading={go.isPending} onClick={() => go.mutate(undefined)}>
            {t('account.link')}
          </Button>
        )}
      </Group>
      {asking && <UnlinkDialog isRequired={isRequired} onClose={() => ask(false)} />}
    </>
  );
}

function UnlinkDialog({ isRequired, onClose }: { isRequired: boolean; onClose: () => void }) {
  const { t } = useTranslation('single-sign-on');
  const unlink = useUnlinkAgencyAccount();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('account.unlinkTitle')}
      consequence={t(isRequired ? 'account.unlinkRequired' : 'account.unlinkConsequence')}
      verb={t('account.unlink')}
      isDestructive
      busy={unlink.isPending}
      problem={unlink.error}
      onConfirm={() =>
        unlink.mutate(undefined, {
          onSuccess: () => {
            announce(t('account.unlinked'));
            onClose();
          },
        })
      }
    />
  );
}
