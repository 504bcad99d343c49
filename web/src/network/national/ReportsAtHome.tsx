import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { reportsQuery } from '../../monitoring/reports/queries.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

/** What the country reports to those who monitor it, as far as the reader may read it. */
export function ReportsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const reads = useHasPermission('monitoring:read');
  const { data } = useInfiniteQuery({ ...reportsQuery(country), enabled: reads });
  const shown = (data?.pages[0]?.items ?? []).slice(0, MAX_SHOWN);
  return (
    <ShortList
      title={t('team.reports')}
      aside={
        <TextLink to="/network/reports" search={{ country }}>
          {t('team.allReports')}
        </TextLink>
      }
    >
      {shown.map(({ id, title, instrument, sentAt }) => (
        <ListRow
          key={id}
          title={
            <RowLink to="/network/reports/$reportId" params={{ reportId: id }}>
              {title}
            </RowLink>
          }
          facts={[
            instrument,
            sentAt ? t('team.reportSent', { day: format.shortDay(sentAt) }) : t('team.reportDraft'),
          ]}
        />
      ))}
    </ShortList>
  );
}
