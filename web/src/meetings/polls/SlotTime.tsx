import { offsetLabel, offsetMinutesAt } from '@nbn/calendar';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import classes from './Polls.module.css';

interface SlotTimeProps {
  from: string;
  to: string;
  hostZone: string;
  /** The reader's zone where no session says it. */
  zone?: string;
}

/** A slot on the reader's own clock with zone and offset, the host's clock beneath where it differs. */
export function SlotTime({ from, to, hostZone, zone }: SlotTimeProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const own = zone ?? format.zone;
  const named = (place: string) =>
    t('zone', { city: format.city(place), offset: offsetLabel(offsetMinutesAt(new Date(from), place)) });
  const clock = (place: string) => `${format.clock(from, place)}–${format.clock(to, place)}`;
  const differs = offsetMinutesAt(new Date(from), own) !== offsetMinutesAt(new Date(from), hostZone);
  return (
    <span className={classes.time}>
      <time dateTime={from}>{`${format.day(from, own)}, ${clock(own)}`}</time>
      <small>
        {named(own)}
        {differs && ` · ${t('host', { time: `${clock(hostZone)} ${named(hostZone)}` })}`}
      </small>
    </span>
  );
}
