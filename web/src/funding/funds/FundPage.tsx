import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { ApplicationBadge } from '../applications/ApplicationBadge.tsx';
import { type Fund, fundQuery } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { BalanceChart } from './BalanceChart.tsx';
import { CallsSection } from './CallsSection.tsx';
import { ChangeFundDialog } from './ChangeFundDialog.tsx';
import { DecidersSection } from './DecidersSection.tsx';

/** A fund: where its money is, its calls, and what the reader may see of applications and grants. */
export function FundPage() {
  const { fundId } = useParams({ from: '/signed-in/network/funds/$fundId' });
  return (
    <QueryBoundary query={useQuery(fundQuery(fundId))} skeleton={<PageSkeleton />}>
      {(fund) => <FundContent fund={fund} />}
    </QueryBoundary>
  );
}

function FundContent({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(fund.currency);
  const [changing, setChanging] = useState(false);
  return (
    <Page
      title={fund.title}
      action={
        fund.may.manage && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('changeFund')}
          </Button>
        )
      }
      trail={<TextLink to="/network/funds">{t('title')}</TextLink>}
      facts={
        <>
          <span>{fund.donor}</span>
          <span>{t('days', { from: format.date(fund.firstDay), to: format.date(fund.lastDay) })}</span>
          <span>{t('amountOf', { granted: amount(fund.grantedCents), total: amount(fund.totalCents) })}</span>
          <span>{t('percentRule', { percent: fund.percent })}</span>
        </>
      }
    >
      <CallsSection fund={fund} />
      <Section title={t('balance.title')}>
        <BalanceChart balances={fund.balances} currency={fund.currency} />
        <Group gap="md" mt="sm">
          <Anchor href={`/api/funds/${fund.id}/report.pdf`}>{t('download.pdf')}</Anchor>
          <Anchor href={`/api/funds/${fund.id}/report.csv`}>{t('download.csv')}</Anchor>
        </Group>
      </Section>
      <ApplicationsSection fund={fund} />
      <GrantsSection fund={fund} />
      {fund.deciders && <DecidersSection fund={fund} deciders={fund.deciders} />}
      {changing && <ChangeFundDialog fund={fund} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function ApplicationsSection({ fund: { applications, currency } }: { fund: Fund }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(currency);
  if (applications.length === 0) return null;
  return (
    <Section title={t('applications.title')}>
      <Listing label={t('applications.title')}>
        {applications.map((application) => (
          <ListRow
            key={application.id}
            title={
              <RowLink to="/network/funds/applications/$id" params={{ id: application.id }}>
                {application.title}
              </RowLink>
            }
            facts={[
              format.country(application.country),
              t(`mode.${application.mode}`),
              amount(application.requestedCents),
            ]}
            aside={<ApplicationBadge application={application} waits={application.waitsForMe} />}
            waits={application.waitsForMe}
          />
        ))}
      </Listing>
    </Section>
  );
}

function GrantsSection({ fund: { grants, currency } }: { fund: Fund }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(currency);
  if (grants.length === 0) return null;
  return (
    <Section title={t('grants.title')}>
      <Listing label={t('grants.title')}>
        {grants.map((grant) => (
          <ListRow
            key={grant.id}
            title={
              <RowLink to="/network/funds/grants/$id" params={{ id: grant.id }}>
                {grant.title}
              </RowLink>
            }
            facts={[format.country(grant.country), t(`mode.${grant.mode}`), amount(grant.grantedCents)]}
            aside={<span>{t('grants.paid', { paid: amount(grant.paidCents) })}</span>}
          />
        ))}
      </Listing>
    </Section>
  );
}
