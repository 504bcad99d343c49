import { TEXT_METHODS } from '@nbn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { BallotForm } from '../../ballots/ballot-form/BallotForm.tsx';
import { initialBallotDraft } from '../../ballots/ballot-form/ballot-draft.ts';
import { PreviousBallot } from '../../ballots/ballot-form/PreviousBallot.tsx';
import { nextRoundDraft } from '../../ballots/ballot-form/draft-from-ballot.ts';
import type { Ballot } from '../../ballots/queries.ts';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { isSame } from '../../unsaved/use-unsaved-draft.ts';
import { listKey, type Standard, standardKey, standardQuery } from '../queries.ts';
import { ballotsKey, lifecycleHistoryKey } from './queries.ts';
import {
  isAnswered,
  type Unanswered,
  countUnanswered,
  useUnansweredText,
  UnansweredNotice,
} from './UnansweredNotice.tsx';

/**
 * Puts the consolidated standard to the vote of the countries, or asks for consent to it again after a round
 * that was blocked.
 */
export function AdoptionBallotPage() {
  const { standardId } = useParams({ from: '/signed-in/standards/$standardId/ballot' });
  const { follows } = useSearch({ from: '/signed-in/standards/$standardId/ballot' });
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))} skeleton={<PageSkeleton />}>
      {(standard) => (
        <PreviousBallot follows={follows}>
          {(before) => <AdoptionBallotForm key={before?.id} standard={standard} before={before} />}
        </PreviousBallot>
      )}
    </QueryBoundary>
  );
}

function AdoptionBallotForm({ standard, before }: { standard: Standard; before: Ballot | null }) {
  const { id: standardId, title, transitions } = standard;
  const { t } = useTranslation('lifecycle');
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [start] = useState(() =>
    before
      ? nextRoundDraft(before, new Date(timeNow()))
      : initialBallotDraft(new Date(timeNow()), format.zone, {
          question: t('ballot.ask', { title }),
          opens: 'now',
        }),
  );
  const open = useMutation({
    mutationFn: (body: components['schemas']['OpenAdoptionBallot']) =>
      unwrap(api.POST('/api/standards/{standardId}/ballots', { params: { path: { standardId } }, body })),
    // Others may have no outcome by now than were read.
    onError: () => queries.invalidateQueries({ queryKey: standardKey(standardId) }),
    onSuccess: (held) => {
      queries.setQueryData(ballotsKey(standardId), held.items);
      for (const queryKey of [standardKey(standardId), listKey, lifecycleHistoryKey(standardId)])
        void queries.invalidateQueries({ queryKey });
      const [ballot] = held.items;
      if (ballot) void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId: ballot.id } });
    },
  });
  const wordsOf = useUnansweredText();
  const unanswered = countUnanswered(standard);
  const isDone = isAnswered(unanswered);
  // What was named is these very numbers: others have to be read first.
  const [named, setNamed] = useState<Unanswered | null>(null);
  const isNamed = isSame(named, unanswered);
  return (
    <Page
      title={t('step.to-ballot')}
      lead={t('ballot.effect')}
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId }}>
          {title}
        </TextLink>
      }
    >
      {transitions.some(({ by }) => by === 'ballot') ? (
        <BallotForm
          config={{
            draftKey: `standard ${standardId} ${before?.id ?? ''}`,
            methods: before ? ['consent'] : TEXT_METHODS,
            fixedRules: before !== null,
            initialDraft: start,
            timing: 'dates',
            notice: false,
            mutation: open,
            onAnnounce: ({ conditions, times }) =>
              open.mutate({ ...conditions, ...times, ...(isDone ? {} : { withoutOutcome: unanswered }) }),
            preface: (
              <UnansweredNotice
                standard={standard}
                isAcknowledged={isNamed}
                onAcknowledge={(now) => setNamed(now ? unanswered : null)}
              />
            ),
            isBlocked: !isDone && !isNamed,
            effects: isDone ? [] : [t('without.effect', { what: wordsOf(unanswered) })],
            onCancel: () => void navigate({ to: '/standards/$standardId', params: { standardId } }),
          }}
        />
      ) : (
        <Notice kind="note">{t('ballot.notNow')}</Notice>
      )}
    </Page>
  );
}
