import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { CompareForm } from './CompareForm.tsx';
import { versionsQuery } from './queries.ts';

/** Compares two named versions of a standard, or one with the text now; nothing where there is none. */
export function VersionComparison({ standardId }: { standardId: string }) {
  const { t } = useTranslation('publishing');
  const query = useInfiniteQuery(versionsQuery(standardId));
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Section title={t('versions.compare.title')}>
      <QueryBoundary query={query}>
        {({ pages }) => (
          <CompareForm standardId={standardId} versions={pages.flatMap(({ items }) => items)} />
        )}
      </QueryBoundary>
      <LoadMore query={query} />
    </Section>
  );
}
