import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { Report } from './queries.ts';

type Period = Pick<Report, 'firstDay' | 'lastDay'>;

/** `2 Jan 2026 to 9 Oct 2026`. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const day = (iso: string) => format.shortDay(`${iso}T12:00:00Z`, 'UTC');
  return ({ firstDay, lastDay }) => t('list.period', { from: day(firstDay), to: day(lastDay) });
}
