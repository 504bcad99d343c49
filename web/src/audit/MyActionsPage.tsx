import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { AccessesSection } from './AccessesSection.tsx';
import { useAuditActionText } from './audit-action-text.ts';
import { ownActionsQuery } from './queries.ts';

/** Everything noted in my name, the latest first. */
export function MyActionsPage() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const actionText = useAuditActionText();
  const actions = useInfiniteQuery(ownActionsQuery);
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      <AccessesSection />
      <QueryBoundary query={actions}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0)
            return <EmptyState title={t('mine.none.title')} text={t('mine.none.text')} />;
          return (
            <Listing label={t('mine.list')}>
              {rows.map(({ seq, action, at, country, way }) => (
                <ListRow
                  key={seq}
                  title={actionText(action)}
                  facts={[
                    format.instant(at),
                    way !== 'app' && t(`way.${way}`),
                    country && format.country(country),
                    t('all.number', { seq }),
                  ]}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={actions} />
    </Page>
  );
}
