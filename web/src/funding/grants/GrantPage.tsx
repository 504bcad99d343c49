import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { ThreadLinks } from '../../ui/ThreadLinks.tsx';
import { BudgetTable } from '../applications/BudgetTable.tsx';
import { type Grant, grantQuery } from '../queries.ts';
import { ReportBadge } from '../reports/ReportBadge.tsx';
import { useMoney } from '../use-money.ts';
import { type GrantAct, GrantDialog } from './GrantDialogs.tsx';
import { GrantMoney } from './GrantMoney.tsx';
import { MilestonesSection } from './MilestonesSection.tsx';

/** A grant: its money, what is delivered for it, its reports and payments. */
export function GrantPage() {
  const { id } = useParams({ from: '/signed-in/network/funds/grants/$id' });
  return (
    <QueryBoundary query={useQuery(grantQuery(id))} skeleton={<PageSkeleton />}>
      {(grant) => <GrantContent grant={grant} />}
    </QueryBoundary>
  );
}

function GrantContent({ grant }: { grant: Grant }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(grant.currency);
  const [act, setAct] = useState<GrantAct | null>(null);
  const applicationLink = (
    <TextLink to="/network/funds/applications/$id" params={{ id: grant.applicationId }}>
      {grant.title}
    </TextLink>
  );
  return (
    <Page
      title={grant.title}
      within={grant.fundTitle}
      trail={
        <TextLink to="/network/funds/$fundId" params={{ fundId: grant.fundId }}>
          {grant.fundTitle}
        </TextLink>
      }
      facts={
        <>
          <span>{format.country(grant.country)}</span>
          <span>{t(`mode.${grant.mode}`)}</span>
          <span>{amount(grant.grantedCents)}</span>
          <span>{t('grants.paid', { paid: amount(grant.paidCents) })}</span>
        </>
      }
      thread={
        <ThreadLinks
          links={[{ key: grant.applicationId, kind: t('grant.application'), link: applicationLink }]}
        />
      }
    >
      <Section title={t('grant.money')}>
        <GrantMoney grant={grant} />
      </Section>
      {grant.mode === 'lump-sum' && (
        <MilestonesSection grant={grant} onSetMilestones={() => setAct('milestones')} />
      )}
      <ReportsSection grant={grant} onAdd={() => setAct('report')} />
      <PaymentsSection grant={grant} onPay={() => setAct('payment')} />
      <Section title={t('grant.budget')}>
        <BudgetTable lines={grant.lines} currency={grant.currency} />
      </Section>
      {act && <GrantDialog act={act} grant={grant} onClose={() => setAct(null)} />}
    </Page>
  );
}

function ReportsSection({ grant, onAdd }: { grant: Grant; onAdd: () => void }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(grant.currency);
  return (
    <Section
      title={t('grant.reports')}
      aside={
        grant.may.addReport && (
          <Button variant="default" size="xs" onClick={onAdd}>
            {t('grant.addReport')}
          </Button>
        )
      }
    >
      {grant.reports.length === 0 && <Text c="dimmed">{t('grant.noReports')}</Text>}
      <Listing label={t('grant.reports')}>
        {grant.reports.map((report) => (
          <ListRow
            key={report.id}
            title={
              <RowLink to="/network/funds/reports/$id" params={{ id: report.id }}>
                {t('grant.reportNumber', { number: report.number })}
              </RowLink>
            }
            facts={[
              t('days', {
                from: format.shortDay(`${report.firstDay}T12:00:00Z`, 'UTC'),
                to: format.shortDay(`${report.lastDay}T12:00:00Z`, 'UTC'),
              }),
              report.state === 'draft'
                ? t('grant.due', { day: format.date(report.dueOn) })
                : t('grant.declared', { amount: amount(report.declaredCents) }),
              report.overdue && t('grant.overdue'),
            ]}
            aside={<ReportBadge state={report.state} waits={report.overdue} />}
          />
        ))}
      </Listing>
    </Section>
  );
}

function PaymentsSection({ grant, onPay }: { grant: Grant; onPay: () => void }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { bare } = useMoney(grant.currency);
  return (
    <Section
      title={t('grant.payments')}
      aside={
        grant.may.pay && (
          <Button size="xs" onClick={onPay}>
            {t('grant.pay')}
          </Button>
        )
      }
    >
      {grant.payments.length === 0 ? (
        <Group>
          <Text c="dimmed">{t('grant.noPayments')}</Text>
        </Group>
      ) : (
        <DataTable
          caption={t('grant.caption')}
          captionHidden
          rows={grant.payments}
          rowKey={({ id }) => id}
          stacks
          columns={[
            { key: 'day', head: t('grant.paidOn'), cell: ({ paidOn }) => format.date(paidOn) },
            { key: 'reference', head: t('grant.reference'), cell: ({ reference }) => reference },
            {
              key: 'cents',
              head: `${t('application.cents')} (${grant.currency})`,
              number: true,
              cell: ({ cents }) => bare(cents),
            },
          ]}
        />
      )}
    </Section>
  );
}
