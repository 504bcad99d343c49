import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { LineStateBadge } from '../../plans/LineStateBadge.tsx';
import { countryPlanQuery } from '../../plans/queries.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

/** The open lines of a country's work plan, what is late before the rest. */
export function PlanAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const reads = useHasPermission('plans:read');
  const { data } = useInfiniteQuery({ ...countryPlanQuery(country, {}), enabled: reads });
  const lines = data?.pages[0]?.items ?? [];
  const shown = lines
    .toSorted((a, b) => Number(b.late) - Number(a.late) || a.dueOn.localeCompare(b.dueOn))
    .slice(0, MAX_SHOWN);
  return (
    <ShortList
      title={t('team.plan')}
      aside={
        <TextLink to="/network/plans/countries/$country" params={{ country }}>
          {t('team.wholePlan')}
        </TextLink>
      }
    >
      {shown.map((line) => (
        <ListRow
          key={line.id}
          title={
            <RowLink to="/network/plans/lines/$lineId" params={{ lineId: line.id }}>
              {line.action}
            </RowLink>
          }
          facts={[line.area.title, t('team.due', { day: format.shortDay(`${line.dueOn}T12:00:00Z`, 'UTC') })]}
          aside={<LineStateBadge line={line} />}
        />
      ))}
    </ShortList>
  );
}
