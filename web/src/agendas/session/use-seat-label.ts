import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { SessionPerson } from './queries.ts';

/** For which seat somebody is there, in words; a guest for none. */
export function useSeatLabel() {
  const { t } = useTranslation(['session', 'agendas']);
  const format = useFormat();
  return ({
    country,
    seat,
    organisation,
  }: Pick<SessionPerson, 'country' | 'seat' | 'organisation'>): string =>
    country && seat
      ? t('agendas:presenter.seat', { country: format.country(country), seat: t(`agendas:seat.${seat}`) })
      : (organisation ?? t('here.guest'));
}
