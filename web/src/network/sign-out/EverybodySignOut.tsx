import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Section } from '../../ui/Page.tsx';
import { SignOutDialog } from './SignOutDialog.tsx';

/** Ends all sessions of everybody, for when nobody can say which of them are in the right hands. */
export function EverybodySignOut() {
  const { t } = useTranslation('sign-out');
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t('everybody.heading')}>
      <Text size="sm">{t('everybody.text')}</Text>
      <Group>
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          {t('everybody.verb')}
        </Button>
      </Group>
      {isAsking && (
        <SignOutDialog
          whom="everybody"
          onConfirm={() => api.POST('/api/members/sign-out')}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
