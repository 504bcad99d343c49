import { Button, Group, Text } from '@mantine/core';
import { PRESS_CONTACT_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ContactValue } from '../../directory/ContactValue.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { Section } from '../../ui/Page.tsx';
import {
  type PressContactDetails,
  pressContactQuery,
  useRemovePressContact,
  useSavePressContact,
} from './queries.ts';

/** Whom the press asks about the Network: the secretariat says it here, and the public page shows it. */
export function PressContact() {
  const { t } = useTranslation('network');
  const { data: contact } = useQuery(pressContactQuery);
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null);
  const close = () => setDialog(null);
  if (contact === undefined) return null;
  return (
    <Section title={t('press.title')}>
      <Text size="sm" c="dimmed">
        {t('press.lead')}
      </Text>
      {contact === null ? <Text size="sm">{t('press.none')}</Text> : <ContactLine contact={contact} />}
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={() => setDialog('edit')}>
          {contact === null ? t('press.add') : t('press.edit')}
        </Button>
        {contact !== null && (
          <Button size="xs" variant="subtle" onClick={() => setDialog('remove')}>
            {t('press.remove')}
          </Button>
        )}
      </Group>
      {dialog === 'edit' && <PressContactDialog contact={contact} onClose={close} />}
      <RemovePressContact opened={dialog === 'remove'} onClose={close} />
    </Section>
  );
}

function ContactLine({ contact: { name, email, phone } }: { contact: PressContactDetails }) {
  return (
    <Group gap="md">
      <Text fw={600}>{name}</Text>
      {email && <ContactValue field="mailbox" value={email} />}
      {phone && <ContactValue field="phone" value={phone} />}
    </Group>
  );
}

interface PressContactDialogProps {
  contact: PressContactDetails | null;
  onClose: () => void;
}

function PressContactDialog({ contact, onClose }: PressContactDialogProps) {
  const { t } = useTranslation('network');
  const save = useSavePressContact();
  const [isUnreachable, setIsUnreachable] = useState(false);

  function submit(values: FormData) {
    const name = textValue(values, 'name');
    const email = textValue(values, 'email') || null;
    const phone = textValue(values, 'phone') || null;
    setIsUnreachable(email === null && phone === null);
    if (email === null && phone === null) return;
    save.mutate(
      { name, email, phone },
      {
        onSuccess: () => {
          announce(t('press.saved'));
          onClose();
        },
      },
    );
  }

  return (
    <FormDialog
      draftKey="press contact"
      base={contact}
      title={contact === null ? t('press.add') : t('press.edit')}
      verb={t('helplines.verb')}
      problem={save.error}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t('press.name')}
        description={t('press.nameHint')}
        defaultValue={contact?.name}
        required
        maxLength={PRESS_CONTACT_LIMITS.name}
      />
      <TextField
        name="email"
        type="email"
        label={t('press.email')}
        description={t('press.either')}
        defaultValue={contact?.email ?? ''}
        error={isUnreachable ? t('press.either') : undefined}
        maxLength={254}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('press.phone')}
        defaultValue={contact?.phone ?? ''}
        maxLength={30}
      />
    </FormDialog>
  );
}

function RemovePressContact({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('network');
  const remove = useRemovePressContact();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('press.removeTitle')}
      consequence={t('press.removeEffect')}
      verb={t('press.remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            announce(t('press.removed'));
            onClose();
          },
        })
      }
    />
  );
}
