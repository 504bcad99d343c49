import { Group } from '@mantine/core';
import { isDecided, isRunning, type PrioritiesLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BallotFacts } from '../ballots/BallotFacts.tsx';
import { useFormat } from '../i18n/format.ts';
import { useRoom } from '../live/hooks.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import { AreaFilterField } from '../areas/AreaFilterField.tsx';
import { AgreedList } from './AgreedList.tsx';
import { PeriodBadge } from './PeriodBadge.tsx';
import { ProgressChart } from './ProgressChart.tsx';
import { ProposalList } from './ProposalList.tsx';
import { type Period, periodKey, periodQuery } from './queries.ts';

/** A period: what was proposed and why, the ballot, and what was agreed. */
export function PeriodPage() {
  const { periodId } = useParams({ from: '/signed-in/priorities/$periodId' });
  const { area } = useSearch({ from: '/signed-in/priorities/$periodId' });
  return (
    <QueryBoundary query={useQuery(periodQuery(periodId))} skeleton={<PageSkeleton />}>
      {(period) => <PeriodContent period={period} area={area} />}
    </QueryBoundary>
  );
}

/** The period itself, once it is there; narrowed to an area where the address names one. */
export function PeriodContent({ period, area }: { period: Period; area?: string | undefined }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const queryClient = useQueryClient();
  useMarkReadOnOpen('priority-period', period.id);
  const again = () => void queryClient.invalidateQueries({ queryKey: periodKey(period.id) });
  useRoom<PrioritiesLiveEvents>(`priorities:${period.id}`, {
    onEvent: ({ type }) => {
      again();
      if (type === 'priority-discussed')
        void queryClient.invalidateQueries({ queryKey: ['priorities', 'comments'] });
    },
    onReset: again,
  });

  const navigate = useNavigate();
  const found = area
    ? period.priorities.filter(({ areas }) => areas.some(({ id }) => id === area))
    : period.priorities;
  const agreed = found.filter(({ rank }) => rank !== null);
  const notChosen = found.filter(({ state }) => state === 'not-chosen');
  const proposals = found.filter(({ state }) => state === 'proposed' || state === 'on-ballot');
  const merged = found.filter(({ state }) => state === 'merged');
  const proposalsTitle = t(agreed.length + notChosen.length > 0 ? 'tiedProposals' : 'proposals');
  return (
    <Page
      title={period.title}
      trail={<TextLink to="/priorities">{t('title')}</TextLink>}
      facts={
        <>
          <PeriodBadge state={period.state} />
          <span>{t('days', { from: format.date(period.firstDay), to: format.date(period.lastDay) })}</span>
        </>
      }
      action={<PeriodAction period={period} />}
      thread={period.ballots.length > 0 && <PeriodThread period={period} />}
    >
      <RunningBallotNotice period={period} />
      {period.state === 'tied' && (
        <Notice kind="waits" title={t('tied.title')}>
          {t('tied.text', { count: period.openPlaces ?? 0 })}
        </Notice>
      )}
      <AreaFilterField
        areas={period.priorities.flatMap(({ areas }) => areas)}
        value={area}
        onChange={(chosen) =>
          void navigate({
            to: '/priorities/$periodId',
            params: { periodId: period.id },
            search: chosen ? { area: chosen } : {},
          })
        }
      />
      {agreed.length > 0 && (
        <Section title={t('agreedList')}>
          <AgreedList priorities={agreed} merged={merged} may={period.may} />
        </Section>
      )}
      {agreed.length > 0 && (
        <Section title={t('picture.section')}>
          <ProgressChart period={period} agreed={agreed} />
        </Section>
      )}
      {proposals.length > 0 && (
        <Section title={proposalsTitle}>
          <ProposalList label={proposalsTitle} proposals={proposals} merged={merged} may={period.may} />
        </Section>
      )}
      {notChosen.length > 0 && (
        <Section title={t('notChosen')}>
          <ProposalList label={t('notChosen')} proposals={notChosen} merged={merged} may={period.may} />
        </Section>
      )}
      {period.priorities.length === 0 && (
        <EmptyState
          title={t('noneYet.title')}
          text={t(period.may.propose ? 'noneYet.textTeam' : 'noneYet.text')}
          step={
            period.may.propose && (
              <LinkButton to="/priorities/$periodId/propose" params={{ periodId: period.id }}>
                {t('propose')}
              </LinkButton>
            )
          }
        />
      )}
    </Page>
  );
}

/** The one act that the period is ready for. */
function PeriodAction({ period: { id, state, priorities, may } }: { period: Period }) {
  const { t } = useTranslation('priorities');
  if (may.propose && priorities.length > 0)
    return (
      <LinkButton to="/priorities/$periodId/propose" params={{ periodId: id }}>
        {t('propose')}
      </LinkButton>
    );
  if (may.openBallot && (state === 'tied' || priorities.length > 1)) {
    return (
      <LinkButton to="/priorities/$periodId/ballot" params={{ periodId: id }}>
        {t(state === 'tied' ? 'openRunoff' : 'openBallot')}
      </LinkButton>
    );
  }
  return null;
}

/** A ballot that runs now, and whether it waits for the reader. */
function RunningBallotNotice({ period: { ballots } }: { period: Period }) {
  const { t } = useTranslation('priorities');
  const running = ballots.find(({ phase }) => isRunning(phase));
  if (!running) return null;
  const waits = running.mayCast && !running.hasCast;
  const state = running.hasCast ? 'ballot.voted' : 'ballot.runs';
  return (
    <Notice
      kind={waits ? 'waits' : 'note'}
      title={t(waits ? 'ballot.waits' : state)}
      actions={
        <LinkButton
          size="xs"
          variant={waits ? 'filled' : 'default'}
          to="/priorities/ballots/$ballotId"
          params={{ ballotId: running.id }}
        >
          {t(waits ? 'ballot.vote' : 'ballot.look')}
        </LinkButton>
      }
    >
      <Group gap="sm">
        <BallotFacts ballot={running} />
      </Group>
    </Notice>
  );
}

function PeriodThread({ period: { ballots } }: { period: Period }) {
  const { t } = useTranslation('priorities');
  return (
    <ThreadLinks
      links={ballots.map((ballot) => ({
        key: ballot.id,
        kind: t(isDecided(ballot.phase) ? 'ballot.decidedBy' : 'ballot.onBallot'),
        link: (
          <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>
            {ballot.question}
          </TextLink>
        ),
        facts: (
          <Group gap="xs" component="span">
            <BallotFacts ballot={ballot} brief />
          </Group>
        ),
      }))}
    />
  );
}
