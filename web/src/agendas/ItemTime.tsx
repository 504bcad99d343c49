import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import classes from './Agenda.module.css';
import type { AgendaItem, AgendaView } from './queries.ts';

interface ItemTimeProps {
  item: AgendaItem;
  agenda: AgendaView;
}

/**
 * From when until when: the reader's clock first, the host's beside it where they differ. After something
 * closed, that it comes then.
 */
export function ItemTime({ item: { startsAt, endsAt }, agenda }: ItemTimeProps) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (startsAt === null || endsAt === null)
    return (
      <div className={classes.time}>
        <small>{t('time.afterClosed')}</small>
      </div>
    );
  const { timeZone } = agenda;
  const day = (zone?: string) =>
    format.shortDay(startsAt, zone) === format.shortDay(agenda.startsAt, zone)
      ? ''
      : `${format.shortDay(startsAt, zone)}, `;
  const times = (zone?: string) => ({
    from: day(zone) + format.clock(startsAt, zone),
    to: format.clock(endsAt, zone),
    zone: format.zoneName(startsAt, zone),
  });
  return (
    <div className={classes.time}>
      <time dateTime={startsAt}>{t('time.yours', times())}</time>
      {!format.sameClock(startsAt, timeZone) && <small>{t('time.hosts', times(timeZone))}</small>}
    </div>
  );
}

/** That its time is fixed, what is left empty before it, and in words what runs into it. */
export function FixedTimeNote({ item: { fixedAt, idleMinutes, conflict } }: { item: AgendaItem }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (!fixedAt) return null;
  return (
    <p className={classes.fixed} data-conflict={conflict ? true : undefined}>
      {conflict && <IconAlertTriangle size={16} stroke={1.8} aria-hidden />}
      <span>
        {t('fixed.at', { time: format.clock(fixedAt), zone: format.zoneName(fixedAt) })}
        {conflict &&
          ` ${t(`fixed.${conflict.kind}`, { minutes: t('minutes', { count: conflict.minutes }) })}`}
        {!conflict &&
          idleMinutes > 0 &&
          ` ${t('fixed.idle', { minutes: t('minutes', { count: idleMinutes }) })}`}
      </span>
    </p>
  );
}
