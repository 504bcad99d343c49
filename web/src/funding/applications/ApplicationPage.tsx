import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { useMarkReadOnOpen } from '../../notifications/queries.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { ThreadLinks } from '../../ui/ThreadLinks.tsx';
import classes from '../Funding.module.css';
import { type Application, applicationQuery, useSubmitApplication } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { ApplicationBadge } from './ApplicationBadge.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import { DecisionSection } from './DecisionSection.tsx';

/** What a country asks for, and what is decided on it. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/signed-in/network/funds/applications/$id' });
  return (
    <QueryBoundary query={useQuery(applicationQuery(id))} skeleton={<PageSkeleton />}>
      {(application) => <ApplicationContent application={application} />}
    </QueryBoundary>
  );
}

function ApplicationContent({ application }: { application: Application }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(application.currency);
  const { may, costCents, requestedCents, percent } = application;
  useMarkReadOnOpen('funding-application', application.id);
  const most = amount(Math.floor((costCents * percent) / 100));
  return (
    <Page
      title={application.title}
      within={application.fundTitle}
      trail={
        <TextLink to="/network/funds/$fundId" params={{ fundId: application.fundId }}>
          {application.fundTitle}
        </TextLink>
      }
      facts={
        <>
          <ApplicationBadge application={application} waits={may.propose || may.second} />
          <span>{format.country(application.country)}</span>
          <span>{t(`mode.${application.mode}`)}</span>
          {application.state === 'draft' && (
            <span>
              {t('calls.closes', { at: format.instant(application.closesAt, application.timeZone) })}
            </span>
          )}
        </>
      }
      action={<ApplicationAction application={application} />}
      thread={application.grantId && <GrantThread grantId={application.grantId} title={application.title} />}
    >
      {application.purpose && (
        <Section title={t('application.purpose')}>
          <p className={classes.text}>{application.purpose}</p>
        </Section>
      )}
      <Section
        title={t('application.budget')}
        aside={
          may.edit && (
            <LinkButton
              to="/network/funds/applications/$id/change"
              params={{ id: application.id }}
              variant="default"
              size="xs"
            >
              {t('application.change')}
            </LinkButton>
          )
        }
      >
        <BudgetTable lines={application.lines} currency={application.currency} />
        <dl className={classes.sums}>
          <dt>{t('application.cost')}</dt>
          <dd>{amount(costCents)}</dd>
          <dt>{t('application.ownPublic')}</dt>
          <dd>{amount(application.ownPublicCents)}</dd>
          <dt>{t('application.ownPrivate')}</dt>
          <dd>{amount(application.ownPrivateCents)}</dd>
          <dt>{t('application.requested')}</dt>
          <dd>{amount(requestedCents)}</dd>
        </dl>
        <Text size="sm" c="dimmed">
          {t('application.requestedRule', { percent, most })}
        </Text>
      </Section>
      {application.state !== 'draft' && <DecisionSection application={application} />}
    </Page>
  );
}

function ApplicationAction({ application: { id, revision, may } }: { application: Application }) {
  const { t } = useTranslation('funding');
  const submit = useSubmitApplication();
  const [isAsking, setAsking] = useState(false);
  if (!may.submit) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('application.submit')}</Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('application.submitTitle')}
        consequence={t('application.submitText')}
        verb={t('application.submit')}
        busy={submit.isPending}
        problem={submit.error}
        onConfirm={() => submit.mutate({ id, body: { revision } }, { onSuccess: () => setAsking(false) })}
      />
    </>
  );
}

function GrantThread({ grantId, title }: { grantId: string; title: string }) {
  const { t } = useTranslation('funding');
  const link = (
    <TextLink to="/network/funds/grants/$id" params={{ id: grantId }}>
      {title}
    </TextLink>
  );
  return <ThreadLinks links={[{ key: grantId, kind: t('application.grant'), link }]} />;
}
