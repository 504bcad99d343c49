import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { DeleteReport, SendReport } from './ReportActs.tsx';
import { PendingRecords } from './PendingRecords.tsx';
import { type Report, reportFileUrl, reportQuery } from './queries.ts';
import { ReportParagraphs } from './ReportParagraphs.tsx';
import { usePeriodText } from './use-period-text.ts';
import { ReportStateBadge } from './ReportStateBadge.tsx';
import classes from './Reports.module.css';

/** A report: what it says of each record beneath each provision, and how it differs from the one before. */
export function ReportPage() {
  const { t } = useTranslation('reports');
  const { reportId } = useParams({ from: '/signed-in/network/reports/$reportId' });
  return (
    <QueryBoundary
      query={useQuery(reportQuery(reportId))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={{ title: t('report.missing'), text: t('report.missingText') }} />}
    >
      {(report) => <ReportContent report={report} />}
    </QueryBoundary>
  );
}

type Provision = Report['provisions'][number];

const provisionAnchor = ({ id }: Pick<Provision, 'id'>): string => `provision-${id ?? 'unmapped'}`;

export function ReportContent({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { title, country, state, provisions, gone, pending, can } = report;
  const provisionTitle = ({ number, title: name }: Provision) =>
    number && name ? `${number} ${name}` : t('report.unmapped');
  const contents = provisions.map((provision) => ({
    id: provisionAnchor(provision),
    label: provisionTitle(provision),
  }));
  return (
    <Page
      title={title}
      serif
      trail={<TextLink to="/network/reports">{t('title')}</TextLink>}
      facts={
        <>
          <ReportStateBadge state={state} sentAt={report.sentAt} />
          <span>{format.country(country)}</span>
        </>
      }
      action={<MainAct report={report} />}
      contents={contents}
    >
      {pending && <PendingRecords report={report} pending={pending} />}
      <Section
        title={t('report.facts')}
        aside={
          can.edit && (
            <TextLink to="/network/reports/$reportId/edit" params={{ reportId: report.id }} size="sm">
              {t('report.edit')}
            </TextLink>
          )
        }
      >
        <ReportFacts report={report} />
      </Section>
      {provisions.length === 0 && <EmptyState title={t('report.empty')} text={t('report.emptyText')} />}
      {provisions.map((provision) => (
        <Section
          key={provision.id ?? ''}
          title={provisionTitle(provision)}
          anchor={provisionAnchor(provision)}
        >
          <ReportParagraphs report={report} provision={provision} />
        </Section>
      ))}
      {gone.length > 0 && (
        <Section title={t('gone.title')}>
          <p className={classes.quiet}>{t('gone.text')}</p>
          <Listing label={t('gone.title')}>
            {gone.map(({ provisionNumber, label, text }, place) => (
              <ListRow key={place} title={label} facts={[provisionNumber]} words={text} />
            ))}
          </Listing>
        </Section>
      )}
      {can.edit && <DeleteReport report={report} />}
    </Page>
  );
}

function MainAct({ report: { id, country, can, state, ...report } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { seat } = useSession().member;
  if (can.edit) return <SendReport report={{ ...report, id }} />;
  if (state !== 'sent' || seat?.country !== country) return null;
  return (
    <LinkButton to="/network/reports/new" search={{ previous: id }} variant="default">
      {t('report.next')}
    </LinkButton>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const period = usePeriodText();
  const { id, instrument, firstDay, lastDay, previous, introduction, gatheredAt, state } = report;
  const terms: readonly (readonly [string, ReactNode])[] = [
    [t('report.instrument'), instrument.title],
    [t('report.body'), instrument.body],
    [t('report.period'), period({ firstDay, lastDay })],
    [
      t('report.before'),
      previous && (
        <TextLink key="before" to="/network/reports/$reportId" params={{ reportId: previous.id }}>
          {previous.title}
        </TextLink>
      ),
    ],
    [t('report.introduction'), introduction && <span className={classes.words}>{introduction}</span>],
  ];
  return (
    <>
      <dl className={classes.terms}>
        {terms
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className={classes.files}>
        <Anchor size="sm" href={reportFileUrl(id, 'docx')} download>
          {t('report.word')}
        </Anchor>
        <Anchor size="sm" href={reportFileUrl(id, 'pdf')} download>
          {t('report.pdf')}
        </Anchor>
        {state === 'draft' && (
          <span className={classes.quiet}>
            {t('report.gathered', { at: format.shortInstant(gatheredAt) })}
          </span>
        )}
      </div>
    </>
  );
}
