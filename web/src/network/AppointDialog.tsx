import { Checkbox, Modal, Text } from '@mantine/core';
import { SECTOR_OF_SEAT, type CountryCode, type SeatType } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChoiceField, DateField, Form } from '../ui/Form.tsx';
import { LinkButton } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { candidatesQuery, useAppoint, type Member } from './queries.ts';

interface AppointDialogProps {
  country: CountryCode;
  seat: SeatType;
  onClose: () => void;
}

/** Seats a member of the country, and says what that gives whom. */
export function AppointDialog({ country, seat, onClose }: AppointDialogProps) {
  const { t } = useTranslation(['network', 'shell']);
  const format = useFormat();
  const place = { seat: t(`seat.${seat}`), country: format.country(country) };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('appoint.title', place)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <QueryBoundary query={useQuery(candidatesQuery(country, ''))}>
        {(members) =>
          members.length === 0 ? (
            <EmptyState
              title={t('appoint.none', place)}
              text={t('appoint.noneText')}
              step={
                <LinkButton to="/network/members" search={{ country }}>
                  {t('appoint.noneStep')}
                </LinkButton>
              }
            />
          ) : (
            <AppointForm country={country} seat={seat} members={members} onClose={onClose} />
          )
        }
      </QueryBoundary>
    </Modal>
  );
}

function AppointForm({
  country,
  seat,
  members,
  onClose,
}: AppointDialogProps & { members: readonly Member[] }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const appoint = useAppoint(country, seat);
  const [memberId, setMemberId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [despiteSector, setDespite] = useState(false);
  const chosen = members.find(({ id }) => id === memberId);
  const expected = SECTOR_OF_SEAT[seat];
  const words = {
    name: chosen?.name ?? '',
    seat: t(`seat.${seat}`),
    country: format.country(country),
    day: from ? format.date(from) : '',
  };

  function submit() {
    appoint.mutate(
      {
        memberId,
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
        ...(despiteSector ? { despiteSector } : {}),
      },
      {
        onSuccess: () => {
          announce(t('appoint.done', words));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey={null}
      verb={t('appoint.verb')}
      problem={appoint.error}
      busy={appoint.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <ChoiceField
        name="memberId"
        label={t('appoint.member')}
        required
        value={memberId}
        onChange={(event) => setMemberId(event.currentTarget.value)}
        data={[
          { value: '', label: t('appoint.choose') },
          ...members.map(({ id, name, organisation }) => ({
            value: id,
            label: `${name} (${organisation.name})`,
          })),
        ]}
      />
      <DateField
        name="from"
        label={t('appoint.from')}
        description={t('appoint.fromHint')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <DateField
        name="until"
        label={t('appoint.until')}
        description={t('appoint.untilHint')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      {(isProblem(appoint.error, 'wrong-sector') || despiteSector) && expected && (
        <Checkbox
          label={t('appoint.despite', { sector: t(`sector.${expected}`) })}
          checked={despiteSector}
          onChange={(event) => setDespite(event.currentTarget.checked)}
        />
      )}
      {chosen && (
        <Text size="sm">
          {t(from ? 'appoint.effectFrom' : 'appoint.effectNow', words)} {t('appoint.mails', words)}
        </Text>
      )}
    </Form>
  );
}
