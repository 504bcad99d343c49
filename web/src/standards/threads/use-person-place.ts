import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { Person } from './readers-query.ts';

/** Where somebody stands in the Network, in one line: seat, country, organisation. */
export function usePersonPlace() {
  const { t } = useTranslation('standards');
  const format = useFormat();
  return ({ name, seat, country, organisation }: Person): string =>
    [seat && t(`mention.seat.${seat}`), country && format.country(country), organisation]
      // Whose name may not be known is called by the seat already.
      .filter((part) => part && !name.includes(part))
      .join(', ');
}
