import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { NetworkTabs } from '../../network/NetworkTabs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton, RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { type FundLine, fundsQuery } from '../queries.ts';
import { useMoney } from '../use-money.ts';

/** The funds that support national teams, the latest first. */
export function FundsPage() {
  const { t } = useTranslation('funding');
  const funds = useInfiniteQuery(fundsQuery);
  const mayCreate = useHasPermission('funds:manage');
  const create = mayCreate && <LinkButton to="/network/funds/new">{t('newFund')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} action={create}>
      <NetworkTabs here="funds" />
      <QueryBoundary query={funds}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return <EmptyState title={t('none.title')} text={t('none.text')} step={create} />;
          return (
            <Listing label={t('title')}>
              {items.map((fund) => (
                <FundRow key={fund.id} fund={fund} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={funds} />
      <p>
        <TextLink to="/network/funds/rates">{t('rates.link')}</TextLink>
      </p>
    </Page>
  );
}

function FundRow({ fund }: { fund: FundLine }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(fund.currency);
  return (
    <ListRow
      title={
        <RowLink to="/network/funds/$fundId" params={{ fundId: fund.id }}>
          {fund.title}
        </RowLink>
      }
      facts={[
        fund.donor,
        t('days', {
          from: format.shortDay(`${fund.firstDay}T12:00:00Z`, 'UTC'),
          to: format.shortDay(`${fund.lastDay}T12:00:00Z`, 'UTC'),
        }),
        format.list(fund.countries.toSorted(format.byCountry).map((country) => format.country(country))),
        t('amountOf', { granted: amount(fund.grantedCents), total: amount(fund.totalCents) }),
      ]}
      aside={
        fund.openCalls > 0 && (
          <StateBadge tone="active">{t('openCalls', { count: fund.openCalls })}</StateBadge>
        )
      }
    />
  );
}
