import { Button, Group } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { PriorityLink } from '../priorities/PriorityLink.tsx';
import { ClauseLink } from '../standards/ClauseLink.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { AddProgress } from './AddProgress.tsx';
import { LineStateBadge } from './LineStateBadge.tsx';
import classes from './Plans.module.css';
import { type PlanLine, planLineQuery, progressQuery, useSetLineState } from './queries.ts';
import { useLineText } from './use-line-text.ts';

/** One line of a work plan: what it says, who reads it, and everything that was said of how it gets on. */
export function LinePage() {
  const { t } = useTranslation('plans');
  const { lineId } = useParams({ from: '/signed-in/network/plans/lines/$lineId' });
  const missing = { title: t('line.missing'), text: t('line.missingText') };
  return (
    <QueryBoundary
      query={useQuery(planLineQuery(lineId))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(line) => <LineContent line={line} />}
    </QueryBoundary>
  );
}

function LineContent({ line }: { line: PlanLine }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { id, country, action, can } = line;
  useMarkReadOnOpen('plan-line', id);
  return (
    <Page
      title={action}
      trail={
        <TextLink to="/network/plans/countries/$country" params={{ country }}>
          {t('country.title', { country: format.country(country) })}
        </TextLink>
      }
      facts={
        <>
          <LineStateBadge line={line} />
          <span>{t('line.due', { day: format.date(line.dueOn) })}</span>
        </>
      }
      action={
        can.edit && (
          <LinkButton to="/network/plans/lines/$lineId/edit" params={{ lineId: id }}>
            {t('line.edit')}
          </LinkButton>
        )
      }
    >
      <Section title={t('line.facts')}>
        <LineFacts line={line} />
        {can.edit && <StateActs line={line} />}
      </Section>
      <Section title={t('line.progress')}>
        {can.report && (
          <div>
            <AddProgress line={line} />
          </div>
        )}
        <ProgressList line={line} />
      </Section>
    </Page>
  );
}

function LineFacts({ line }: { line: PlanLine }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = useLineText();
  const { area, owner, dueOn, amount, priority, clause, shared, country } = line;
  const terms: readonly (readonly [string, ReactNode])[] = [
    [
      t('line.area'),
      <TextLink key="area" to="/network/plans/areas/$areaId" params={{ areaId: area.id }}>
        {area.title}
      </TextLink>,
    ],
    [t('line.owner'), text.owner(owner)],
    [t('line.day'), format.date(dueOn)],
    [t('line.money'), amount ? format.money(amount.cents, amount.currency) : t('line.noMoney')],
    [t('line.carries'), <Carried key="carries" priority={priority} clause={clause} />],
    [
      t('line.readers'),
      shared ? t('line.readersShared') : t('line.readersOwn', { country: format.country(country) }),
    ],
  ];
  return (
    <dl className={classes.terms}>
      {terms
        .filter(([label]) => label !== t('line.carries') || priority || clause)
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Carried({ priority, clause }: Pick<PlanLine, 'priority' | 'clause'>) {
  const { t } = useTranslation('plans');
  const text = useLineText();
  if (priority)
    return <PriorityLink priority={priority}>{t('line.priority', { title: priority.title })}</PriorityLink>;
  return clause && <ClauseLink clause={clause}>{text.clause(clause)}</ClauseLink>;
}

function StateActs({ line: { id, state, revision } }: { line: PlanLine }) {
  const { t } = useTranslation('plans');
  const [isDropping, setIsDropping] = useState(false);
  const set = useSetLineState(id);
  const go = (next: PlanLine['state']) =>
    set.mutate(
      { state: next, revision },
      {
        onSuccess: () => {
          announce(t(`line.set.${next}`));
          setIsDropping(false);
        },
      },
    );
  return (
    <>
      <Group gap="sm" mt="md">
        {state === 'open' ? (
          <>
            <Button variant="default" loading={set.isPending} onClick={() => go('done')}>
              {t('line.done')}
            </Button>
            <Button variant="subtle" onClick={() => setIsDropping(true)}>
              {t('line.drop')}
            </Button>
          </>
        ) : (
          <Button variant="default" loading={set.isPending} onClick={() => go('open')}>
            {t('line.reopen')}
          </Button>
        )}
      </Group>
      {!isDropping && <ProblemNotice problem={set.error} />}
      <ConfirmDialog
        opened={isDropping}
        onClose={() => setIsDropping(false)}
        title={t('line.dropTitle')}
        consequence={t('line.dropEffect')}
        verb={t('line.drop')}
        busy={set.isPending}
        problem={set.error}
        onConfirm={() => go('dropped')}
      />
    </>
  );
}

function ProgressList({ line: { id, action } }: { line: PlanLine }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const query = useInfiniteQuery(progressQuery(id));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className={classes.quiet}>{t('line.noProgress')}</p>;
        return (
          <>
            <Listing label={t('line.progressOf', { action })}>
              {items.map(({ id: key, text, by, at }) => (
                <ListRow key={key} title={by} facts={[format.shortInstant(at)]} words={text} />
              ))}
            </Listing>
            <LoadMore query={query} />
          </>
        );
      }}
    </QueryBoundary>
  );
}
