import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { unsettledDeliveriesQuery } from './queries.ts';
import { UnsettledDeliveryRow } from './UnsettledDeliveryRow.tsx';

/** Emails that did not arrive, or of which nobody knows: sent again or set aside by a person. */
export function DeliveriesPage() {
  const { t } = useTranslation('deliveries');
  const deliveries = useInfiniteQuery(unsettledDeliveriesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NetworkTabs here="deliveries" />
      <QueryBoundary query={deliveries}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <Listing label={t('list')}>
              {rows.map((delivery) => (
                <UnsettledDeliveryRow key={delivery.id} delivery={delivery} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={deliveries} />
    </Page>
  );
}
