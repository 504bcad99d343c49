import { Text } from '@mantine/core';
import type { CountryCode } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { Form } from '../../ui/Form.tsx';
import { InviteeFields } from '../InviteeFields.tsx';
import { OrganisationField } from '../OrganisationField.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useNominateMember } from './queries.ts';

/** Invites somebody to the national network, and says what the mail does and who else hears of it. */
export function MemberForm({ country, onClose }: { country: CountryCode; onClose: () => void }) {
  const { t } = useTranslation(['nominations', 'network']);
  const nominate = useNominateMember();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [organisationId, setOrganisation] = useState('');
  const [reason, setReason] = useState('');

  function submit() {
    nominate.mutate(
      { name, email: email.trim(), organisationId, reason: reason.trim() || null },
      {
        onSuccess: () => {
          announce(t('network:invite.done', { name }));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey="nominated member"
      verb={t('network:invite.verb')}
      problem={nominate.error}
      busy={nominate.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <InviteeFields name={name} email={email} onName={setName} onEmail={setEmail} />
      <OrganisationField country={country} value={organisationId} onChange={setOrganisation} />
      <ReasonField value={reason} onChange={setReason} />
      <Text size="sm">
        {t('network:invite.effect', { address: email.trim() || t('network:invite.thisAddress') })}{' '}
        {t('effect.member')}
      </Text>
    </Form>
  );
}
