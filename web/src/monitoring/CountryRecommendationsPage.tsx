import { Anchor, Group } from '@mantine/core';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import plans from '../plans/Plans.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChoiceField } from '../ui/Form.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import classes from './Monitoring.module.css';
import {
  type CountryRecommendations,
  countryRecommendationsQuery,
  instrumentsQuery,
  type Recommendation,
  recommendationFileUrl,
} from './queries.ts';
import {
  RECOMMENDATION_STATE_CHOICES,
  type RecommendationSearch,
  recommendationSearchOf,
} from './recommendation-filter.ts';
import { RecommendationRow } from './RecommendationRow.tsx';

/** What was recommended to one country, and where it stands. */
export function CountryRecommendationsPage() {
  const { country } = useParams({ from: '/signed-in/network/recommendations/countries/$country' });
  const known = COUNTRY_CODES.find((code) => code === country);
  return known ? <OfCountry country={known} /> : <NotFoundPage />;
}

function OfCountry({ country }: { country: CountryCode }) {
  const search = recommendationSearchOf(useSearch({ strict: false }));
  const query = useInfiniteQuery(countryRecommendationsQuery(country, search));
  return (
    <QueryBoundary query={query} skeleton={<PageSkeleton />}>
      {({ pages }) => (
        <CountryRecommendationsContent
          page={pages[0]!}
          items={pages.flatMap(({ items }) => items)}
          search={search}
          more={<LoadMore query={query} />}
        />
      )}
    </QueryBoundary>
  );
}

interface ContentProps {
  page: CountryRecommendations;
  items: readonly Recommendation[];
  search: RecommendationSearch;
  more: React.ReactNode;
}

export function CountryRecommendationsContent({ page, items, search, more }: ContentProps) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { country, whole, mayWrite } = page;
  const title = t('country.title', { country: format.country(country) });
  return (
    <Page
      title={title}
      trail={<TextLink to="/network/recommendations">{t('title')}</TextLink>}
      facts={
        <>
          <span>{t(whole ? 'country.whole' : 'country.shared')}</span>
          <TextLink to="/network/instruments" size="sm">
            {t('toInstruments')}
          </TextLink>
          {mayWrite && (
            <TextLink to="/network/recommendations/countries/$country/import" params={{ country }} size="sm">
              {t('country.import')}
            </TextLink>
          )}
        </>
      }
      action={
        mayWrite && (
          <LinkButton to="/network/recommendations/countries/$country/new" params={{ country }}>
            {t('country.add')}
          </LinkButton>
        )
      }
    >
      <Section title={t('country.totals')}>
        <Totals totals={page.totals} />
      </Section>
      <FilterFields country={country} search={search} />
      {items.length === 0 ? (
        <EmptyState
          title={t('country.none')}
          text={t('country.noneText')}
          step={
            <LinkButton
              to="/network/recommendations/countries/$country"
              params={{ country }}
              search={{ state: 'all' }}
              variant="default"
            >
              {t('country.all')}
            </LinkButton>
          }
        />
      ) : (
        <ul className={plans.list} aria-label={title}>
          {items.map((one) => (
            <RecommendationRow key={one.id} recommendation={one} />
          ))}
        </ul>
      )}
      {more}
      <div className={plans.files}>
        {(['csv', 'json'] as const).map((kind) => (
          <Anchor key={kind} size="sm" href={recommendationFileUrl(country, kind, search)} download>
            {t(`country.${kind}`)}
          </Anchor>
        ))}
      </div>
    </Page>
  );
}

function Totals({ totals }: { totals: CountryRecommendations['totals'] }) {
  const { t } = useTranslation('monitoring');
  return (
    <ul className={classes.totals}>
      {(['open', 'late', 'done', 'dropped'] as const).map((state) => (
        <li key={state} className={state === 'late' && totals.late > 0 ? plans.late : undefined}>
          {t(`totals.${state}`, { count: totals[state] })}
        </li>
      ))}
    </ul>
  );
}

function FilterFields({ country, search }: { country: CountryCode; search: RecommendationSearch }) {
  const { t } = useTranslation('monitoring');
  const navigate = useNavigate();
  const { data } = useQuery(instrumentsQuery);
  const go = (change: Record<string, unknown>) =>
    void navigate({
      to: '/network/recommendations/countries/$country',
      params: { country },
      search: recommendationSearchOf({ ...search, ...change }),
    });
  return (
    <search aria-label={t('filter.label')}>
      <Group align="flex-end" gap="sm">
        <ChoiceField
          name="instrument"
          label={t('filter.instrument')}
          value={search.instrument ?? ''}
          data={[
            { value: '', label: t('filter.anyInstrument') },
            ...(data?.items ?? []).map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
          ]}
          onChange={({ currentTarget: { value } }) => go({ instrument: value })}
        />
        <ChoiceField
          name="state"
          label={t('filter.state')}
          value={search.state ?? 'open'}
          data={RECOMMENDATION_STATE_CHOICES.map((value) => ({
            value,
            label: t(value === 'open' ? 'filter.current' : `filter.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) => go({ state: value })}
        />
      </Group>
    </search>
  );
}
