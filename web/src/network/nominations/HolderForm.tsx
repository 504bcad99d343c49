import { Text } from '@mantine/core';
import { SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, DateField, Form } from '../../ui/Form.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { candidatesQuery, type Member } from '../queries.ts';
import { ReasonField } from './ReasonField.tsx';
import { useNominateHolder } from './queries.ts';

interface HolderFormProps {
  country: CountryCode;
  onClose: () => void;
}

/** Nominates a member of the country for one of its seats. */
export function HolderForm({ country, onClose }: HolderFormProps) {
  return (
    <QueryBoundary query={useQuery(candidatesQuery(country, ''))}>
      {(members) => <Fields members={members} onClose={onClose} />}
    </QueryBoundary>
  );
}

function Fields({ members, onClose }: { members: readonly Member[]; onClose: () => void }) {
  const { t } = useTranslation(['nominations', 'network']);
  const nominate = useNominateHolder();
  const [seat, setSeat] = useState<SeatType>('government');
  const [memberId, setMemberId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const candidates = members.filter(({ office, seat: held }) => office === null && held === null);

  function submit() {
    nominate.mutate(
      {
        seat,
        memberId,
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
        reason: reason.trim() || null,
      },
      {
        onSuccess: () => {
          announce(t('done.seat'));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey="nominated holder"
      verb={t('verb.seat')}
      problem={nominate.error}
      busy={nominate.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <ChoiceField
        name="seat"
        label={t('seat')}
        value={seat}
        onChange={(event) => setSeat(event.currentTarget.value as SeatType)}
        data={SEAT_TYPES.map((value) => ({ value, label: t(`network:seat.${value}`) }))}
      />
      <ChoiceField
        name="memberId"
        label={t('network:appoint.member')}
        required
        value={memberId}
        onChange={(event) => setMemberId(event.currentTarget.value)}
        data={[
          { value: '', label: t('network:appoint.choose') },
          ...candidates.map(({ id, name, organisation }) => ({
            value: id,
            label: `${name} (${organisation.name})`,
          })),
        ]}
      />
      <DateField
        name="from"
        label={t('network:appoint.from')}
        description={t('fromHint')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <DateField
        name="until"
        label={t('network:appoint.until')}
        description={t('network:appoint.untilHint')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <ReasonField value={reason} onChange={setReason} />
      <Text size="sm">{t('effect.seat')}</Text>
    </Form>
  );
}
