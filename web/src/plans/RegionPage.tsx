import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Money } from './Money.tsx';
import { moneyOf } from './money-of.ts';
import { PlanCounts } from './PlanCounts.tsx';
import { type RegionPlan, regionQuery } from './queries.ts';

type RegionArea = RegionPlan['areas'][number];

const LEADS = {
  team: 'leadOthers',
  network: 'leadNetwork',
  secretariat: 'leadShared',
  observer: 'leadShared',
  auditor: 'leadShared',
} as const;

/** The region by area: what each country has open, late and done, and what it plans to spend. */
export function RegionPage() {
  const { t } = useTranslation('plans');
  const { role, country } = useSession().member;
  const isPlanning = role === 'team' || role === 'network';
  return (
    <Page
      wide
      title={t('title')}
      lead={`${t('lead')} ${t(LEADS[role])}`}
      action={
        isPlanning &&
        country && (
          <LinkButton to="/network/plans/countries/$country" params={{ country }}>
            {t('region.own')}
          </LinkButton>
        )
      }
    >
      <NetworkTabs here="plans" />
      <QueryBoundary query={useQuery(regionQuery)}>
        {({ areas }) => (
          <RegionTable
            areas={areas}
            countries={isPlanning && role === 'network' && country ? [country] : COUNTRY_CODES}
          />
        )}
      </QueryBoundary>
    </Page>
  );
}

export function RegionTable({
  areas,
  countries,
}: {
  areas: readonly RegionArea[];
  countries: readonly CountryCode[];
}) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const columns: Column<RegionArea>[] = [
    {
      key: 'area',
      head: t('region.area'),
      cell: ({ area }) => (
        <TextLink to="/network/plans/areas/$areaId" params={{ areaId: area.id }}>
          {area.title}
        </TextLink>
      ),
    },
    ...countries.toSorted(format.byCountry).map((country) => ({
      key: country,
      head: format.country(country),
      cell: (row: RegionArea) => <RegionCell row={row} country={country} />,
    })),
    {
      key: 'money',
      head: t('region.money'),
      number: true,
      cell: (row) => <Money money={moneyOf(row.countries)} />,
    },
  ];
  return (
    <DataTable
      caption={t('region.table')}
      captionHidden
      stacks
      narrow
      columns={columns}
      rows={areas}
      rowKey={({ area }) => area.id}
    />
  );
}

function RegionCell({ row, country }: { row: RegionArea; country: CountryCode }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const totals = row.countries.find((cell) => cell.country === country);
  if (!totals) return <span aria-label={t('region.none')}>–</span>;
  return (
    <TextLink
      to="/network/plans/countries/$country"
      params={{ country }}
      search={{ area: row.area.id }}
      title={t('region.cell', { country: format.country(country), area: row.area.title })}
    >
      <PlanCounts totals={totals} />
    </TextLink>
  );
}
