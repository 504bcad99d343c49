import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import plans from '../plans/Plans.module.css';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import classes from './Monitoring.module.css';
import { type Recommendation, recommendationQuery } from './queries.ts';
import { RecommendationStateBadge } from './RecommendationStateBadge.tsx';
import { useMonitoringText } from './use-monitoring-text.ts';

/** One recommendation: what was asked, of which provisions, whose it is, and what the country did. */
export function RecommendationPage() {
  const { t } = useTranslation('monitoring');
  const { recommendationId } = useParams({ from: '/signed-in/network/recommendations/$recommendationId' });
  const missing = { title: t('one.missing'), text: t('one.missingText') };
  return (
    <QueryBoundary
      query={useQuery(recommendationQuery(recommendationId))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(recommendation) => <RecommendationContent recommendation={recommendation} />}
    </QueryBoundary>
  );
}

function RecommendationContent({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const text = useMonitoringText();
  const { id, country, can, dueOn, answer } = recommendation;
  useMarkReadOnOpen('recommendation', id);
  return (
    <Page
      title={text.name(recommendation)}
      trail={
        <TextLink to="/network/recommendations/countries/$country" params={{ country }}>
          {t('country.title', { country: format.country(country) })}
        </TextLink>
      }
      facts={
        <>
          <RecommendationStateBadge of={recommendation} />
          {dueOn && <span>{t('one.due', { day: format.date(dueOn) })}</span>}
        </>
      }
      action={
        can.edit && (
          <LinkButton to="/network/recommendations/$recommendationId/edit" params={{ recommendationId: id }}>
            {t('one.edit')}
          </LinkButton>
        )
      }
    >
      <Section title={t('one.text')}>
        <p className={classes.words}>{recommendation.text}</p>
      </Section>
      <Section title={t('one.facts')}>
        <Facts recommendation={recommendation} />
      </Section>
      <Section title={t('one.answer')}>
        {can.edit ? (
          <AnswerForm recommendation={recommendation} />
        ) : (
          <p className={answer ? classes.words : classes.quiet}>{answer || t('one.noAnswer')}</p>
        )}
      </Section>
    </Page>
  );
}

function Facts({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const text = useMonitoringText();
  const { instrument, provisions, owner, dueOn, receivedOn, shared, country } = recommendation;
  const cited = provisions.map(({ id, number, title }) => (
    <li key={id}>
      <TextLink to="/network/instruments" hash={`provision-${id}`}>
        {text.cited({ instrument: instrument.shortTitle, unit: instrument.unit, number })}
      </TextLink>
      {` ${title}`}
    </li>
  ));
  const terms: readonly (readonly [string, ReactNode])[] = [
    [t('one.instrument'), instrument.shortTitle],
    ...(cited.length > 0
      ? [
          [
            t('one.provisions'),
            <ul key="provisions" className={classes.provisions}>
              {cited}
            </ul>,
          ] as const,
        ]
      : []),
    [t('one.receivedOn'), format.date(receivedOn)],
    [t('one.owner'), text.owner(owner)],
    [t('one.day'), dueOn ? format.date(dueOn) : t('one.noDay')],
    [
      t('one.readers'),
      shared ? t('one.readersShared') : t('one.readersOwn', { country: format.country(country) }),
    ],
  ];
  return (
    <dl className={plans.terms}>
      {terms.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
