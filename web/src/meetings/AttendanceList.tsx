import { Button, CloseButton, Group, Text } from '@mantine/core';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { AccessNeeds } from './AccessNeeds.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import type { AttendanceEntry, MeetingView } from './queries.ts';

/** Who is invited for a seat, and who acts for it instead. */
interface SeatEntries {
  holder: AttendanceEntry | undefined;
  alternate: AttendanceEntry | undefined;
}

interface AttendanceListProps {
  attendance: readonly AttendanceEntry[];
  /** What the meeting needs to decide, shown once it is on its way. */
  quorum?: MeetingView['quorum'] | undefined;
  /** What those who come need; absent for those who do not convene. */
  needCounts?: MeetingView['needCounts'] | undefined;
  /** The meeting is over: what was answered is no longer what is to come. */
  isOver?: boolean;
  /** The meeting was called off: what was said to it counts no more. */
  isCancelled?: boolean | undefined;
  /** Asks to withdraw an invitation; absent for those who may not. */
  onWithdraw?: ((entry: AttendanceEntry) => void) | undefined;
}

const answerKey = ({ answer }: AttendanceEntry) => answer ?? ('open' as const);

/** Who is invited and what they said: the teams by country and seat, then everybody else. */
export function AttendanceList({
  attendance,
  quorum,
  needCounts,
  isOver = false,
  isCancelled: isOff = false,
  onWithdraw,
}: AttendanceListProps) {
  const { t } = useTranslation('meetings');
  const [withdrawing, setWithdrawing] = useState(false);
  if (attendance.length === 0) {
    const text = t(onWithdraw ? 'who.empty.invite' : 'who.empty.text');
    return (
      <Section title={t('who.title')}>
        <EmptyState title={t('who.empty.title')} text={text} />
      </Section>
    );
  }
  const count = (key: 'yes' | 'no' | 'open') => attendance.filter((entry) => answerKey(entry) === key).length;
  const [yes, no, open] = [count('yes'), count('no'), count('open')];
  const counts = isOver
    ? t('who.over.counts', { yes, no, open })
    : t('who.counts', {
        yes: t('who.comes', { count: yes }),
        no: t('who.stays', { count: no }),
        open: t('who.silent', { count: open }),
      });
  const withdraw = withdrawing ? onWithdraw : undefined;
  const toggle = (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-pressed={withdrawing}
      onClick={() => setWithdrawing(!withdrawing)}
    >
      {t('who.withdrawing')}
    </Button>
  );
  return (
    <Section title={t(isOver ? 'who.over.title' : 'who.title')} aside={onWithdraw && toggle}>
      {isOver && <Text size="sm">{t('who.over.text')}</Text>}
      <Text size="sm">{isOff ? t('who.off') : counts}</Text>
      {!isOff && <AttendanceModes attendance={attendance} />}
      {quorum && !isOver && !isOff && <QuorumLine quorum={quorum} />}
      <TeamsTable attendance={attendance} isOver={isOver} onWithdraw={withdraw} />
      {needCounts && <AccessNeeds needCounts={needCounts} attendance={attendance} />}
      <OtherInvitees
        attendance={attendance.filter((entry) => !entry.seat)}
        isOver={isOver}
        onWithdraw={withdraw}
      />
    </Section>
  );
}

/** How many sit in the room, so that the host can plan for them; nothing where nobody said how they attend. */
function AttendanceModes({ attendance }: Pick<AttendanceListProps, 'attendance'>) {
  const { t } = useTranslation('meetings');
  const coming = attendance.filter(({ answer }) => answer === 'yes');
  const count = (mode: AttendanceEntry['attendanceMode']) =>
    coming.filter(({ attendanceMode }) => attendanceMode === mode).length;
  const [room, video, unsaid] = [count('in-person'), count('by-video'), count(null)];
  if (room + video === 0) return null;
  return <Text size="sm">{t('who.modes', { room, video, unsaid })}</Text>;
}

function TeamsTable({ attendance, isOver, onWithdraw }: AttendanceListProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const countries = COUNTRY_CODES.filter((code) =>
    attendance.some((entry) => entry.seat && entry.country === code),
  );
  const entriesOf = (country: CountryCode, seat: SeatType): SeatEntries => {
    const [holder, alternate] = [false, true].map((alternates) =>
      attendance.find(
        (entry) => entry.country === country && entry.seat === seat && entry.alternate === alternates,
      ),
    );
    return { holder, alternate };
  };
  if (countries.length === 0) return null;
  return (
    <DataTable
      caption={t('who.teams')}
      captionHidden
      stacks
      rows={countries}
      rowKey={(country) => country}
      columns={[
        { key: 'country', head: t('who.country'), cell: (country) => format.country(country) },
        ...SEAT_TYPES.map((seat) => ({
          key: seat,
          head: t(`seat.${seat}`),
          cell: (country: CountryCode) => (
            <SeatCell {...entriesOf(country, seat)} isOver={isOver} onWithdraw={onWithdraw} />
          ),
        })),
      ]}
    />
  );
}

function OtherInvitees({ attendance, isOver, onWithdraw }: AttendanceListProps) {
  const { t } = useTranslation('meetings');
  if (attendance.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb="xs">
        {t('who.others')}
      </Text>
      <Listing label={t('who.others')}>
        {attendance.map((entry) => (
          <ListRow
            key={entry.memberId}
            title={entry.name}
            facts={[
              entry.organisation,
              <AnswerText key="said" entry={entry} isOver={isOver} />,
              entry.remark && `“${entry.remark}”`,
            ]}
            aside={onWithdraw && <WithdrawButton entry={entry} onWithdraw={onWithdraw} />}
          />
        ))}
      </Listing>
    </div>
  );
}

function SeatCell({
  holder,
  alternate,
  ...shared
}: SeatEntries & Pick<AttendanceListProps, 'isOver' | 'onWithdraw'>) {
  const { t } = useTranslation(['meetings', 'polls']);
  if (!holder && !alternate)
    return (
      <Text size="sm" c="dimmed">
        {t('who.notInvited')}
      </Text>
    );
  return (
    <>
      {holder && <Invitee entry={holder} {...shared} />}
      {alternate && (
        <>
          <Text size="xs" fw={600} mt={holder ? 'xs' : 0}>
            {t('polls:alternate.is')}
          </Text>
          <Invitee entry={alternate} {...shared} />
        </>
      )}
    </>
  );
}

/** What one of them said, with the words that came along. */
function Invitee({
  entry,
  isOver,
  onWithdraw,
}: { entry: AttendanceEntry } & Pick<AttendanceListProps, 'isOver' | 'onWithdraw'>) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm" fw={entry.answer === 'yes' ? 650 : 400}>
          <AnswerText entry={entry} isOver={isOver} />
        </Text>
        <Text size="xs" c="dimmed">
          {entry.name}
        </Text>
        {entry.remark && (
          <Text size="xs" fs="italic">
            “{entry.remark}”
          </Text>
        )}
      </div>
      {onWithdraw && <WithdrawButton entry={entry} onWithdraw={onWithdraw} />}
    </Group>
  );
}

function AnswerText({ entry, isOver }: { entry: AttendanceEntry; isOver: boolean | undefined }) {
  const { t } = useTranslation('meetings');
  const said = entry.answer === null && entry.tentative ? 'tentative' : answerKey(entry);
  const notes = [
    entry.attendanceMode && t(`who.mode.${entry.attendanceMode}`),
    entry.source === 'mail' && t('who.byMail'),
  ].filter(Boolean);
  return (
    <>
      {isOver ? t(`who.over.${said}`) : t(`who.${said}`)}
      {notes.length > 0 && ` (${notes.join(', ')})`}
    </>
  );
}

function WithdrawButton({
  entry,
  onWithdraw,
}: {
  entry: AttendanceEntry;
  onWithdraw: (entry: AttendanceEntry) => void;
}) {
  const { t } = useTranslation('meetings');
  return (
    <CloseButton
      size="sm"
      aria-label={t('who.withdraw', { name: entry.name })}
      onClick={() => onWithdraw(entry)}
    />
  );
}
