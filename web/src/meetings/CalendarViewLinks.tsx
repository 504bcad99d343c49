import { useTranslation } from 'react-i18next';
import { timeNow } from '../i18n/clock.ts';
import { useFormat } from '../i18n/format.ts';
import { ViewLinks } from '../ui/ViewLinks.tsx';

/** The meetings as a list or by month. */
export function CalendarViewLinks({ here }: { here: 'list' | 'month' }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const month = format.isoDay(new Date(timeNow())).slice(0, 7);
  return (
    <ViewLinks
      label={t('view.label')}
      here={here}
      views={[
        { key: 'list', label: t('view.list'), to: '/meetings' },
        { key: 'month', label: t('view.month'), to: '/meetings/months/$month', params: { month } },
      ]}
    />
  );
}
