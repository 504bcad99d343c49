import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useSession } from '../../api/session.ts';
import { announce } from '../../app/announce.ts';
import { PassphraseField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { NewPassphraseField } from '../NewPassphraseField.tsx';
import { signInSessionsKey } from '../queries.ts';

/** The member's passphrase, and the way to change it. */
export function PassphraseSection() {
  const { t } = useTranslation('passphrase-change');
  const [isChanging, setChanging] = useState(false);
  return (
    <Section title={t('title')}>
      <Text size="sm">{t('text')}</Text>
      <Group>
        <Button size="xs" variant="default" onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
      </Group>
      {isChanging && <PassphraseDialog onClose={() => setChanging(false)} />}
    </Section>
  );
}

function useChangePassphrase(then: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['PassphraseChangeDto']) => api.PUT('/api/passphrase', { body }),
    onSuccess: () => {
      then();
      return queryClient.invalidateQueries({ queryKey: signInSessionsKey });
    },
  });
}

function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('passphrase-change');
  const { t: identity } = useTranslation('identity');
  const { member } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const change = useChangePassphrase(() => {
    announce(t('done'));
    onClose();
  });
  return (
    <FormDialog
      draftKey={null}
      title={t('change')}
      verb={identity('welcome.renewVerb')}
      problem={change.error}
      busy={change.isPending}
      onClose={onClose}
      onSubmit={(values) => change.mutate({ present: values.get('present') as string, passphrase })}
    >
      {/* For password managers: which account the passphrase belongs to. */}
      <input type="hidden" name="username" autoComplete="username" value={member.email} readOnly />
      <PassphraseField
        name="present"
        autoComplete="current-password"
        label={t('present')}
        required
        data-autofocus
      />
      <NewPassphraseField label={t('new')} value={passphrase} onChange={setPassphrase} member={member} />
    </FormDialog>
  );
}
