import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

interface TimeInZonesProps {
  /** ISO instants. */
  from: string;
  to?: string | null;
  /** The IANA zone of the host, shown beside the reader's own when their clocks differ. */
  hostZone: string;
  /** A list's line: short, and the host's clock only. */
  brief?: boolean;
}

/**
 * A time with weekday, date and zone: the reader's own first, the host's beside it when they differ.
 *
 *     <TimeInZones from={meeting.startsAt} to={meeting.endsAt} hostZone={meeting.timeZone} />
 */
export function TimeInZones({ from, to, hostZone, brief }: TimeInZonesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const differs = !format.sameClock(from, hostZone);
  const inZone = (zone?: string) => {
    if (brief) return format.shortInstant(from, zone);
    return to ? format.range(from, to, zone) : format.instant(from, zone);
  };
  const hosts = brief
    ? `${format.clock(from, hostZone)} ${format.zoneName(from, hostZone)}`
    : inZone(hostZone);
  return (
    <span className="tabular">
      <time dateTime={from}>{inZone()}</time>
      {differs && brief && <Text span inherit c="dimmed">{` (${hosts})`}</Text>}
      {differs && !brief && <Text span inherit c="dimmed">{` (${t('time.here')})`}</Text>}
      {differs && !brief && (
        <Text span inherit c="dimmed" display="block">{`${hosts} (${t('time.host')})`}</Text>
      )}
    </span>
  );
}
