import IconLock from '@tabler/icons-react/icons/IconLock';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import classes from './Agenda.module.css';
import type { AgendaItem } from './queries.ts';

/** What others see of what is closed: that it stands here. */
export function ClosedItemPlaceholder() {
  const { t } = useTranslation('agendas');
  return (
    <p className={classes.closed}>
      <IconLock size={16} stroke={1.7} aria-hidden />
      {t('closed.place')}
    </p>
  );
}

/** To those on its list: that it is closed, and who else is on it. */
export function ClosedItemNote({ readers }: { readers: NonNullable<AgendaItem['closed']> }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const names = readers.map(({ country, seat, name }) => {
    if (!country || !seat) return name ?? '';
    const place = t('presenter.seat', { country: format.country(country), seat: t(`seat.${seat}`) });
    return name ? `${name} (${place})` : place;
  });
  return (
    <p className={classes.closed}>
      <IconLock size={16} stroke={1.7} aria-hidden />
      <span>{t('closed.to', { names: format.list(names) })}</span>
    </p>
  );
}
