import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { TextLink } from '../ui/links.tsx';
import { searchQuery, type SearchResult } from './queries.ts';
import { SearchFilterForm } from './SearchFilterForm.tsx';
import { SearchHitRow } from './SearchHitRow.tsx';
import { toSearchFilter, type SearchFilter } from './search-filter.ts';

/** All that was found. What is looked for stands in the address and nowhere else. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const filter = toSearchFilter(useSearch({ strict: false }));
  const results = useInfiniteQuery(searchQuery(filter));
  const first = results.data?.pages[0];

  useEffect(() => {
    if (first) announce(countOf(t, first));
  }, [first, t]);

  return (
    <Page
      title={filter.q ? t('titleOf', { q: filter.q }) : t('title')}
      lead={filter.q ? undefined : t('lead')}
    >
      <SearchFilterForm key={JSON.stringify(filter)} filter={filter} />
      {filter.q && (
        <QueryBoundary query={results}>
          {({ pages }) => <Results filter={filter} pages={pages} />}
        </QueryBoundary>
      )}
      {filter.q && <LoadMore query={results} />}
    </Page>
  );
}

type Translate = ReturnType<typeof useTranslation<'search'>>['t'];

const countOf = (t: Translate, { total, more }: SearchResult): string =>
  more ? t('countMore', { count: total }) : t('count', { count: total });

function Results({ filter, pages }: { filter: SearchFilter; pages: readonly SearchResult[] }) {
  const { t } = useTranslation('search');
  const [first] = pages;
  const items = pages.flatMap((page) => page.items);
  if (!first || items.length === 0) return <NothingFound filter={filter} result={first} />;
  return (
    <>
      <p>{countOf(t, first)}</p>
      <Listing label={t('results')}>
        {items.map((hit) => (
          <SearchHitRow key={`${hit.kind} ${hit.id}`} hit={hit} />
        ))}
      </Listing>
    </>
  );
}

/** What to try: other words that find something, or fewer limits. */
function NothingFound({ filter, result }: { filter: SearchFilter; result: SearchResult | undefined }) {
  const { t } = useTranslation('search');
  const { q, ...limits } = filter;
  const isNarrowed = Object.keys(limits).length > 0;
  return (
    <EmptyState
      title={t('none.title')}
      text={isNarrowed ? t('none.narrowed') : t('none.text')}
      step={
        <>
          {result?.didYouMean && (
            <p>
              {t('none.didYouMean')}{' '}
              <TextLink to="/search" search={{ ...filter, q: result.didYouMean }}>
                {result.didYouMean}
              </TextLink>
            </p>
          )}
          {isNarrowed && q && (
            <TextLink to="/search" search={{ q }}>
              {t('none.everywhere')}
            </TextLink>
          )}
        </>
      }
    />
  );
}
