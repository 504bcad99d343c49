import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { useMarkReadOnOpen } from '../../notifications/queries.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import classes from '../Funding.module.css';
import { type Report, reportQuery } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { LinesTable } from './LinesTable.tsx';
import { FormerLines } from './FormerLines.tsx';
import { type ReportAct, ReportDialog } from './ReportDialogs.tsx';
import { ReportBadge } from './ReportBadge.tsx';

/** A report of a period: its lines, what two people certify of them, and its history. */
export function ReportPage() {
  const { id } = useParams({ from: '/signed-in/network/funds/reports/$id' });
  return (
    <QueryBoundary query={useQuery(reportQuery(id))} skeleton={<PageSkeleton />}>
      {(report) => <ReportContent report={report} />}
    </QueryBoundary>
  );
}

function ReportContent({ report }: { report: Report }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(report.currency);
  const [act, setAct] = useState<ReportAct | null>(null);
  useMarkReadOnOpen('grant-report', report.id);
  const { may } = report;
  return (
    <Page
      wide
      title={t('grant.reportNumber', { number: report.number })}
      within={report.grantTitle}
      trail={
        <TextLink to="/network/funds/grants/$id" params={{ id: report.grantId }}>
          {report.grantTitle}
        </TextLink>
      }
      facts={
        <>
          <ReportBadge state={report.state} />
          <span>{format.country(report.country)}</span>
          <span>{t('days', { from: format.date(report.firstDay), to: format.date(report.lastDay) })}</span>
          {report.state === 'draft' && <span>{t('grant.due', { day: format.date(report.dueOn) })}</span>}
          {report.state !== 'draft' && (
            <span>{t('report.left', { amount: amount(report.grantLeftCents) })}</span>
          )}
        </>
      }
      action={may.submit && <Button onClick={() => setAct({ kind: 'submit' })}>{t('report.submit')}</Button>}
    >
      <Section
        title={t('report.lines')}
        aside={
          <Group gap="xs">
            {may.edit && (
              <Button variant="default" size="xs" onClick={() => setAct({ kind: 'line', line: null })}>
                {t('report.addLine')}
              </Button>
            )}
            {may.reopen && (
              <Button variant="default" size="xs" onClick={() => setAct({ kind: 'reopen' })}>
                {t('report.reopen')}
              </Button>
            )}
          </Group>
        }
      >
        {report.lines.length > 0 ? (
          <LinesTable report={report} onAct={setAct} />
        ) : (
          <Text c="dimmed">
            {t(report.state === 'draft' && !may.edit ? 'report.hiddenDraft' : 'report.none')}
          </Text>
        )}
      </Section>
      {report.history.length > 0 && <HistorySection report={report} />}
      {act && <ReportDialog act={act} report={report} onClose={() => setAct(null)} />}
    </Page>
  );
}

function HistorySection({ report }: { report: Report }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(report.currency);
  return (
    <Section title={t('report.history')}>
      <ul className={classes.events}>
        {report.history.map(({ state, by, at, reason, declaredCents, certifiedCents, lines }) => (
          <li key={at + state}>
            <strong>{t(`report.happened.${state}`)}</strong>
            <p className={classes.facts}>
              <span>{t('report.by', { name: by, at: format.shortInstant(at) })}</span>
              <span>
                {t('report.sums', { declared: amount(declaredCents), certified: amount(certifiedCents) })}
              </span>
            </p>
            {reason && <p className={classes.text}>{reason}</p>}
            {lines && lines.length > 0 && <FormerLines lines={lines} currency={report.currency} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
