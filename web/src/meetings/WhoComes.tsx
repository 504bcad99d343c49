import { CloseButton, Text } from '@mantine/core';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import type { AttendanceEntry } from './queries.ts';

interface WhoComesProps {
  attendance: readonly AttendanceEntry[];
  /** Asks to withdraw an invitation; absent for those who may not. */
  onWithdraw?: ((entry: AttendanceEntry) => void) | undefined;
}

const answerKey = ({ answer }: AttendanceEntry) => answer ?? ('open' as const);

/** Who is invited and what they said: the teams by country and seat, then everybody else. */
export function WhoComes({ attendance, onWithdraw }: WhoComesProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const count = (key: 'yes' | 'no' | 'open') => attendance.filter((entry) => answerKey(entry) === key).length;
  const countries = COUNTRY_CODES.filter((code) => attendance.some((entry) => entry.seat && entry.country === code));
  const others = attendance.filter((entry) => !entry.seat);
  const seated = (country: CountryCode, seat: SeatType) => attendance.find((entry) => entry.country === country && entry.seat === seat);
  return (
    <>
      <Text size="sm">{t('who.counts', { yes: count('yes'), no: count('no'), open: count('open') })}</Text>
      {countries.length > 0 && (
        <DataTable
          caption={t('who.teams')} captionHidden rows={countries} rowKey={(country) => country}
          columns={[
            { key: 'country', head: t('who.country'), cell: (country) => format.country(country) },
            ...SEAT_TYPES.map((seat) => ({
              key: seat, head: t(`seat.${seat}`), cell: (country: CountryCode) => <Seat entry={seated(country, seat)} onWithdraw={onWithdraw} />,
            })),
          ]}
        />
      )}
      {others.length > 0 && (
        <Listing label={t('who.others')}>
          {others.map((entry) => (
            <ListRow
              key={entry.memberId} title={entry.name} facts={[entry.organisation, t(`who.${answerKey(entry)}`)]}
              aside={onWithdraw && <Withdraw entry={entry} onWithdraw={onWithdraw} />}
            />
          ))}
        </Listing>
      )}
    </>
  );
}

function Seat({ entry, onWithdraw }: { entry: AttendanceEntry | undefined; onWithdraw: WhoComesProps['onWithdraw'] }) {
  const { t } = useTranslation('meetings');
  if (!entry) return <Text size="sm" c="dimmed">{t('who.notInvited')}</Text>;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
      <span title={entry.name} style={{ fontWeight: entry.answer === 'yes' ? 650 : 400 }}>{t(`who.${answerKey(entry)}`)}</span>
      {onWithdraw && <Withdraw entry={entry} onWithdraw={onWithdraw} />}
    </span>
  );
}

function Withdraw({ entry, onWithdraw }: { entry: AttendanceEntry; onWithdraw: (entry: AttendanceEntry) => void }) {
  const { t } = useTranslation('meetings');
  return <CloseButton size="sm" aria-label={t('who.withdraw', { name: entry.name })} onClick={() => onWithdraw(entry)} />;
}
