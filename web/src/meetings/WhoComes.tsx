import { Button, CloseButton, Group, Text } from '@mantine/core';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import type { AttendanceEntry, MeetingView } from './queries.ts';

interface WhoComesProps {
  attendance: readonly AttendanceEntry[];
  /** What the meeting needs to decide, shown once it is on its way. */
  quorum?: MeetingView['quorum'] | undefined;
  /** Asks to withdraw an invitation; absent for those who may not. */
  onWithdraw?: ((entry: AttendanceEntry) => void) | undefined;
}

const answerKey = ({ answer }: AttendanceEntry) => answer ?? ('open' as const);

/** Who is invited and what they said: the teams by country and seat, then everybody else. */
export function WhoComes({ attendance, quorum, onWithdraw }: WhoComesProps) {
  const { t } = useTranslation('meetings');
  const [withdrawing, setWithdrawing] = useState(false);
  if (attendance.length === 0) return <Section title={t('who.title')}><EmptyState title={t('who.empty.title')} text={t('who.empty.text')} /></Section>;
  const count = (key: 'yes' | 'no' | 'open') => attendance.filter((entry) => answerKey(entry) === key).length;
  const withdraw = withdrawing ? onWithdraw : undefined;
  const toggle = <Button size="compact-sm" variant="subtle" aria-pressed={withdrawing} onClick={() => setWithdrawing(!withdrawing)}>{t('who.withdrawing')}</Button>;
  return (
    <Section title={t('who.title')} aside={onWithdraw && toggle}>
      <Text size="sm">{t('who.counts', { yes: count('yes'), no: count('no'), open: count('open') })}</Text>
      {quorum && <QuorumLine quorum={quorum} />}
      <Teams attendance={attendance} onWithdraw={withdraw} />
      <Others attendance={attendance.filter((entry) => !entry.seat)} onWithdraw={withdraw} />
    </Section>
  );
}

function Teams({ attendance, onWithdraw }: WhoComesProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const countries = COUNTRY_CODES.filter((code) => attendance.some((entry) => entry.seat && entry.country === code));
  const holder = (country: CountryCode, seat: SeatType) => attendance.find((entry) => entry.country === country && entry.seat === seat);
  if (countries.length === 0) return null;
  return (
    <DataTable
      caption={t('who.teams')} captionHidden rows={countries} rowKey={(country) => country}
      columns={[
        { key: 'country', head: t('who.country'), cell: (country) => format.country(country) },
        ...SEAT_TYPES.map((seat) => ({ key: seat, head: t(`seat.${seat}`), cell: (country: CountryCode) => <Seat entry={holder(country, seat)} onWithdraw={onWithdraw} /> })),
      ]}
    />
  );
}

function Others({ attendance, onWithdraw }: WhoComesProps) {
  const { t } = useTranslation('meetings');
  if (attendance.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb="xs">{t('who.others')}</Text>
      <Listing label={t('who.others')}>
        {attendance.map((entry) => (
          <ListRow
            key={entry.memberId} title={entry.name} facts={[entry.organisation, t(`who.${answerKey(entry)}`)]}
            aside={onWithdraw && <Withdraw entry={entry} onWithdraw={onWithdraw} />}
          />
        ))}
      </Listing>
    </div>
  );
}

function Seat({ entry, onWithdraw }: { entry: AttendanceEntry | undefined; onWithdraw: WhoComesProps['onWithdraw'] }) {
  const { t } = useTranslation('meetings');
  if (!entry) return <Text size="sm" c="dimmed">{t('who.notInvited')}</Text>;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm" fw={entry.answer === 'yes' ? 650 : 400}>{t(`who.${answerKey(entry)}`)}</Text>
        <Text size="xs" c="dimmed">{entry.name}</Text>
      </div>
      {onWithdraw && <Withdraw entry={entry} onWithdraw={onWithdraw} />}
    </Group>
  );
}

function Withdraw({ entry, onWithdraw }: { entry: AttendanceEntry; onWithdraw: (entry: AttendanceEntry) => void }) {
  const { t } = useTranslation('meetings');
  return <CloseButton size="sm" aria-label={t('who.withdraw', { name: entry.name })} onClick={() => onWithdraw(entry)} />;
}
