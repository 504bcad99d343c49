import { Checkbox, Fieldset, Modal, Stack, Text } from '@mantine/core';
import type { SeatType } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Form, TextField } from '../ui/Form.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { contactQuery, useChangeContact, type Contact, type Holder } from './queries.ts';

const PUBLISH_FLAGS = ['publishName', 'publishOrganisation', 'publishEmail', 'publishPhone'] as const;

/**
 * What the public reads of a seat: the holder puts it there, detail by detail; the secretariat can only take
 * it away.
 */
export function ContactDialog({
  seat,
  holder,
  onClose,
}: {
  seat: SeatType;
  holder: Holder;
  onClose: () => void;
}) {
  const { t } = useTranslation(['network', 'shell']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contact.title', { seat: t(`seat.${seat}`) })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <QueryBoundary query={useQuery(contactQuery(holder.appointmentId))}>
        {(contact) => <ContactForm contact={contact} holder={holder} onClose={onClose} />}
      </QueryBoundary>
    </Modal>
  );
}

export function ContactForm({
  contact,
  holder,
  onClose,
}: {
  contact: Contact;
  holder: Holder;
  onClose: () => void;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const own = useSession().member.id === holder.memberId;
  const change = useChangeContact(contact.appointmentId);
  const [flags, setFlags] = useState({
    publishName: contact.publishName,
    publishOrganisation: contact.publishOrganisation,
    publishEmail: contact.publishEmail,
    publishPhone: contact.publishPhone,
  });
  const [email, setEmail] = useState(contact.email ?? '');
  const [phone, setPhone] = useState(contact.phone ?? '');
  const shown: Record<(typeof PUBLISH_FLAGS)[number], string> = {
    publishName: holder.name ?? '',
    publishOrganisation: holder.organisation.name,
    publishEmail: email.trim(),
    publishPhone: phone.trim(),
  };
  const read = PUBLISH_FLAGS.filter((flag) => flags[flag])
    .map((flag) => shown[flag])
    .filter(Boolean);

  function submit() {
    change.mutate(
      { ...flags, email: email.trim() || null, phone: phone.trim() || null },
      {
        onSuccess: () => {
          announce(t('contact.done'));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey={`seat contact ${contact.appointmentId}`}
      verb={t('contact.verb')}
      problem={change.error}
      busy={change.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t(own ? 'contact.own' : 'contact.other')}</Text>
      <TextField
        name="email"
        type="email"
        label={t('contact.email')}
        description={t('contact.emailHint')}
        maxLength={254}
        readOnly={!own}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('contact.phone')}
        maxLength={30}
        readOnly={!own}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <Fieldset legend={t('contact.publish')}>
        <Stack gap="sm">
          {PUBLISH_FLAGS.map((flag) => (
            <Checkbox
              key={flag}
              label={t(`contact.${flag}`)}
              checked={flags[flag]}
              disabled={!own && !contact[flag]}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setFlags((before) => ({ ...before, [flag]: checked }));
              }}
            />
          ))}
        </Stack>
      </Fieldset>
      <Text size="sm" component="output" display="block">
        {read.length > 0 ? t('contact.effect', { what: format.list(read) }) : t('contact.effectNone')}
      </Text>
    </Form>
  );
}
