import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import classes from './Agenda.module.css';
import { Papers } from './Papers.tsx';
import type { AgendaItem, AgendaView, Presenter } from './queries.ts';

interface AgendaLineProps {
  item: AgendaItem;
  agenda: AgendaView;
  /** What the secretariat can do with the item. */
  acts?: ReactNode;
  onDetach?: ((paper: AgendaItem['papers'][number]) => void) | undefined;
}

/** One item: its time in the reader's zone, the host's beside it, what it is, who presents, and its papers. */
export function AgendaLine({ item, agenda, acts, onDetach }: AgendaLineProps) {
  const { t } = useTranslation('agendas');
  return (
    <div className={classes.line}>
      <ItemTime item={item} agenda={agenda} />
      <div>
        <h3 className={classes.title} data-kind={item.kind}>{item.title}</h3>
        <div className={classes.facts}>
          <span>{t(`kind.${item.kind}`)}</span>
          <span>{t('minutes', { count: item.minutes })}</span>
          {item.presenter && <span><PresenterName presenter={item.presenter} /></span>}
        </div>
        {item.notes && <p className={classes.notes}>{item.notes}</p>}
        {item.papers.length > 0 && <Papers label={t('papers.of', { title: item.title })} papers={item.papers} onDetach={onDetach} />}
      </div>
      {acts}
    </div>
  );
}

function ItemTime({ item, agenda }: { item: AgendaItem; agenda: AgendaView }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const { timeZone } = agenda;
  const day = (zone?: string) => (format.shortDay(item.startsAt, zone) === format.shortDay(agenda.startsAt, zone) ? '' : `${format.shortDay(item.startsAt, zone)}, `);
  const times = (zone?: string) => ({ from: day(zone) + format.clock(item.startsAt, zone), to: format.clock(item.endsAt, zone), zone: format.zoneName(item.startsAt, zone) });
  return (
    <div className={classes.time}>
      <time dateTime={item.startsAt}>{t('time.yours', times())}</time>
      {!format.sameClock(item.startsAt, timeZone) && <small>{t('time.hosts', times(timeZone))}</small>}
    </div>
  );
}

function PresenterName({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  if (presenter.kind === 'seat' && presenter.country && presenter.seat) return t('presenter.seat', { country: format.country(presenter.country), seat: t(`seat.${presenter.seat}`) });
  return presenter.name;
}
