import { Text } from '@mantine/core';
import { LIMITS, ORGANISATION_KINDS, type OrganisationKind } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, Form, TextField } from '../../ui/Form.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useNominateOrganisation } from './queries.ts';

const SECTORS = ['public', 'civil-society'] as const;
const KINDS = ORGANISATION_KINDS.filter((kind) => kind !== 'international organisation');

/** Adds an organisation of the own country. */
export function OrganisationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['nominations', 'network']);
  const nominate = useNominateOrganisation();
  const [name, setName] = useState('');
  const [sector, setSector] = useState<(typeof SECTORS)[number]>('public');
  const [kind, setKind] = useState<OrganisationKind>('other');
  const [contact, setContact] = useState('');
  const [reason, setReason] = useState('');

  function submit() {
    nominate.mutate(
      { name, sector, kind, contact: contact.trim() || null, reason: reason.trim() || null },
      {
        onSuccess: () => {
          announce(t('network:organisation.kept', { name }));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey="nominated organisation"
      verb={t('network:organisation.verb')}
      problem={nominate.error}
      busy={nominate.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextField
        name="name"
        label={t('network:organisation.name')}
        required
        maxLength={LIMITS.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ChoiceField
        name="sector"
        label={t('network:organisation.sector')}
        value={sector}
        onChange={(event) => setSector(event.currentTarget.value as (typeof SECTORS)[number])}
        data={SECTORS.map((value) => ({ value, label: t(`network:sector.${value}`) }))}
      />
      <ChoiceField
        name="kind"
        label={t('network:organisation.kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as OrganisationKind)}
        data={KINDS.map((value) => ({ value, label: t(`network:kind.${value}`) }))}
      />
      <TextField
        name="contact"
        type="email"
        label={t('network:organisation.contact')}
        description={t('network:organisation.contactHint')}
        maxLength={254}
        value={contact}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      <ReasonField value={reason} onChange={setReason} />
      <Text size="sm">{t('effect.organisation')}</Text>
    </Form>
  );
}
