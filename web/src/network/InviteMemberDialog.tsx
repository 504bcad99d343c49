import { Checkbox, Modal, Text } from '@mantine/core';
import { OFFICES, type Office, SEAT_TYPES, SECTOR_OF_SEAT, type SeatType } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { announce } from '../app/announce.ts';
import { ChoiceField, Form } from '../ui/Form.tsx';
import { InviteeFields } from './InviteeFields.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { useInvite, type Member } from './queries.ts';

/** Invites somebody by mail, and says what the mail does. */
export function InviteMemberDialog({
  onClose,
  onInvited,
}: {
  onClose: () => void;
  onInvited: (member: Member) => void;
}) {
  const { t } = useTranslation(['network', 'shell']);
  const invite = useInvite();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [organisationId, setOrganisation] = useState('');
  const [office, setOffice] = useState<Office | ''>('');
  const [seat, setSeat] = useState<SeatType | ''>('');
  const [despiteSector, setDespiteSector] = useState(false);
  const expected = seat === '' ? null : SECTOR_OF_SEAT[seat];

  function submit() {
    invite.mutate(
      {
        name,
        email: email.trim(),
        organisationId,
        ...(office ? { office } : {}),
        ...(seat && !office ? { seat, despiteSector } : {}),
      },
      {
        onSuccess: (member) => {
          announce(t(office ? 'invite.proposed' : 'invite.done', { name: member.name }));
          onInvited(member);
        },
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('invite.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey="new member"
        verb={t(office ? 'invite.propose' : 'invite.verb')}
        problem={invite.error}
        busy={invite.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <InviteeFields name={name} email={email} onName={setName} onEmail={setEmail} />
        <OrganisationField value={organisationId} onChange={setOrganisation} />
        {office === '' && (
          <ChoiceField
            name="seat"
            label={t('member.seat')}
            description={t('invite.seatHint')}
            value={seat}
            onChange={(event) => setSeat(SEAT_TYPES.find((type) => type === event.currentTarget.value) ?? '')}
            data={[
              { value: '', label: t('invite.noSeat') },
              ...SEAT_TYPES.map((type) => ({ value: type, label: t(`seat.${type}`) })),
            ]}
          />
        )}
        {isProblem(invite.error, 'wrong-sector') && expected && (
          <Checkbox
            label={t('appoint.despite', { sector: t(`sector.${expected}`) })}
            checked={despiteSector}
            onChange={(event) => setDespiteSector(event.currentTarget.checked)}
          />
        )}
        <OfficeField value={office} onChange={setOffice} />
        <Text size="sm">
          {t(office ? 'invite.officeEffect' : 'invite.effect', {
            address: email.trim() || t('invite.thisAddress'),
          })}
        </Text>
      </Form>
    </Modal>
  );
}

/** An office for the whole Network, or none. */
export function OfficeField({
  value,
  onChange,
  disabled = false,
}: {
  value: Office | '';
  onChange: (office: Office | '') => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation('network');
  return (
    <ChoiceField
      name="office"
      label={t('invite.office')}
      description={t('invite.officeHint')}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(OFFICES.find((office) => office === event.currentTarget.value) ?? '')}
      data={[
        { value: '', label: t('invite.noOffice') },
        ...OFFICES.map((office) => ({ value: office, label: t(`office.${office}`) })),
      ]}
    />
  );
}
