import { Anchor, Group } from '@mantine/core';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChoiceField } from '../ui/Form.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LineList } from './LineRow.tsx';
import { Money } from './Money.tsx';
import { PLAN_STATE_CHOICES, type PlanSearch, planSearchOf } from './plan-filter.ts';
import classes from './Plans.module.css';
import { type CountryPlan, countryPlanQuery, planFileUrl, type PlanLine } from './queries.ts';

/** A country's plan: where it stands by area, and its lines with how they get on. */
export function CountryPlanPage() {
  const { country } = useParams({ from: '/signed-in/network/plans/countries/$country' });
  const known = COUNTRY_CODES.find((code) => code === country);
  return known ? <PlanOfCountry country={known} /> : <NotFoundPage />;
}

function PlanOfCountry({ country }: { country: CountryCode }) {
  const search = planSearchOf(useSearch({ strict: false }));
  const query = useInfiniteQuery(countryPlanQuery(country, search));
  return (
    <QueryBoundary query={query} skeleton={<PageSkeleton />}>
      {({ pages }) => (
        <CountryPlanContent
          plan={pages[0]!}
          lines={pages.flatMap(({ items }) => items)}
          search={search}
          more={<LoadMore query={query} />}
        />
      )}
    </QueryBoundary>
  );
}

interface ContentProps {
  plan: CountryPlan;
  lines: readonly PlanLine[];
  search: PlanSearch;
  more: React.ReactNode;
}

export function CountryPlanContent({ plan, lines, search, more }: ContentProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { country, whole, mayWrite } = plan;
  return (
    <Page
      title={t('country.title', { country: format.country(country) })}
      trail={<TextLink to="/network/plans">{t('title')}</TextLink>}
      facts={
        <>
          <span>{t(whole ? 'country.whole' : 'country.shared')}</span>
          <TextLink to="/network/teams/$country" params={{ country }} size="sm">
            {t('country.team')}
          </TextLink>
        </>
      }
      action={
        mayWrite && (
          <LinkButton to="/network/plans/countries/$country/new" params={{ country }}>
            {t('country.add')}
          </LinkButton>
        )
      }
    >
      <Section title={t('country.summary')}>
        <SummaryTable plan={plan} />
      </Section>
      <PlanFilterFields plan={plan} search={search} />
      {lines.length === 0 ? (
        <EmptyState
          title={t('country.none')}
          text={t('country.noneText')}
          step={
            <LinkButton
              to="/network/plans/countries/$country"
              params={{ country }}
              search={{ state: 'all' }}
              variant="default"
            >
              {t('country.all')}
            </LinkButton>
          }
        />
      ) : (
        <LinesByArea lines={lines} />
      )}
      {more}
      <div className={classes.files}>
        {(['csv', 'json'] as const).map((kind) => (
          <Anchor key={kind} size="sm" href={planFileUrl(country, kind, search)} download>
            {t(`country.${kind}`)}
          </Anchor>
        ))}
      </div>
    </Page>
  );
}

function SummaryTable({ plan: { country, areas } }: { plan: CountryPlan }) {
  const { t } = useTranslation('plans');
  type Row = CountryPlan['areas'][number];
  const columns: Column<Row>[] = [
    {
      key: 'area',
      head: t('region.area'),
      cell: ({ area }) => (
        <TextLink
          to="/network/plans/countries/$country"
          params={{ country }}
          search={{ area: area.id, state: 'all' }}
        >
          {area.title}
        </TextLink>
      ),
    },
    { key: 'open', head: t('area.open'), number: true, cell: ({ open }) => open },
    {
      key: 'late',
      head: t('area.late'),
      number: true,
      cell: ({ late }) => <span className={late > 0 ? classes.late : undefined}>{late}</span>,
    },
    { key: 'done', head: t('area.done'), number: true, cell: ({ done }) => done },
    { key: 'money', head: t('area.money'), number: true, cell: ({ money }) => <Money money={money} /> },
  ];
  return (
    <DataTable
      caption={t('country.table')}
      captionHidden
      stacks
      columns={columns}
      rows={areas}
      rowKey={({ area }) => area.id}
    />
  );
}

function PlanFilterFields({ plan: { country, areas }, search }: { plan: CountryPlan; search: PlanSearch }) {
  const { t } = useTranslation('plans');
  const navigate = useNavigate();
  const go = (change: Record<string, unknown>) =>
    void navigate({
      to: '/network/plans/countries/$country',
      params: { country },
      search: planSearchOf({ ...search, ...change }),
    });
  return (
    <search aria-label={t('filter.label')}>
      <Group align="flex-end" gap="sm">
        <ChoiceField
          name="area"
          label={t('filter.area')}
          value={search.area ?? ''}
          data={[
            { value: '', label: t('filter.anyArea') },
            ...areas.map(({ area }) => ({ value: area.id, label: area.title })),
          ]}
          onChange={({ currentTarget: { value } }) => go({ area: value })}
        />
        <ChoiceField
          name="state"
          label={t('filter.state')}
          value={search.state ?? 'open'}
          data={PLAN_STATE_CHOICES.map((value) => ({
            value,
            label: t(value === 'open' ? 'filter.current' : `filter.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) => go({ state: value })}
        />
      </Group>
    </search>
  );
}

/** The lines come by area: a heading stands before the first of each. */
function LinesByArea({ lines }: { lines: readonly PlanLine[] }) {
  const { t } = useTranslation('plans');
  const byArea = new Map<string, PlanLine[]>();
  for (const line of lines) byArea.set(line.area.id, [...(byArea.get(line.area.id) ?? []), line]);
  return (
    <div className={classes.areas}>
      {[...byArea].map(([id, ofArea]) => (
        <div key={id}>
          <h2 className={classes.areaTitle}>{ofArea[0]!.area.title}</h2>
          <LineList label={t('country.of', { area: ofArea[0]!.area.title })} lines={ofArea} />
        </div>
      ))}
    </div>
  );
}
