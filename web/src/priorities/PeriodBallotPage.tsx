import { OPTION_METHODS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BallotForm } from '../ballots/ballot-form/BallotForm.tsx';
import { initialBallotDraft } from '../ballots/ballot-form/ballot-draft.ts';
import { timeNow } from '../i18n/clock.ts';
import { useFormat } from '../i18n/format.ts';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { type Period, periodQuery, useOpenPeriodBallot } from './queries.ts';

/** The secretariat sets the terms of a period's ballot, and opens it. */
export function PeriodBallotPage() {
  const { periodId } = useParams({ from: '/signed-in/priorities/$periodId/ballot' });
  return (
    <QueryBoundary query={useQuery(periodQuery(periodId))} skeleton={<PageSkeleton />}>
      {(period) => <PeriodBallotForm period={period} />}
    </QueryBoundary>
  );
}

/** What has to be proposed: ranked by countries, so that nobody's second choice goes unheard. */
function PeriodBallotForm({ period }: { period: Period }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const navigate = useNavigate();
  const open = useOpenPeriodBallot(period.id);
  const runoff = period.state === 'tied';
  const labels = period.priorities
    .filter(({ state }) => state === (runoff ? 'on-ballot' : 'proposed'))
    .map(({ title }) => title);
  const [start] = useState(() =>
    initialBallotDraft(new Date(timeNow()), format.zone, {
      question: t('questionDefault'),
      method: 'schulze',
      places: String(runoff ? (period.openPlaces ?? 1) : Math.min(5, labels.length)),
      opens: 'now',
    }),
  );
  return (
    <Page
      title={t(runoff ? 'openRunoff' : 'openBallot')}
      lead={t(runoff ? 'runoffLead' : 'ballotLead', { count: labels.length })}
      trail={
        <TextLink to="/priorities/$periodId" params={{ periodId: period.id }}>
          {period.title}
        </TextLink>
      }
    >
      {period.may.openBallot ? (
        <BallotForm
          config={{
            draftKey: `period ${period.id} ${period.state}`,
            methods: OPTION_METHODS,
            initialDraft: start,
            fixedOptions: labels,
            fixedPlaces: runoff,
            timing: 'dates',
            notice: false,
            mutation: open,
            effects: [t('effect.options', { count: labels.length }), t('effect.agreed')],
            onAnnounce: ({ conditions, times }) =>
              open.mutate(
                { ...conditions, ...times },
                {
                  onSuccess: ({ ballotId }) =>
                    void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId } }),
                },
              ),
            onCancel: () => void navigate({ to: '/priorities/$periodId', params: { periodId: period.id } }),
          }}
        />
      ) : (
        <Notice kind="note">{t('noBallot')}</Notice>
      )}
    </Page>
  );
}
