import { Text } from '@mantine/core';
import type { BallotLiveEvents } from '@nbn/contracts';
import { LEAST_DISCLOSED } from '@nbn/voting';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { useRoom } from '../live/hooks.ts';
import { useMarkReadOnOpen } from '../notifications/queries.ts';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import { BallotFacts, BallotTime } from './BallotFacts.tsx';
import { BallotResult } from './BallotResult.tsx';
import { CastPaper } from './CastPaper.tsx';
import { BallotLifecycle } from './lifecycle/BallotLifecycle.tsx';
import { EntryForMySeat } from './lifecycle/EntryForMySeat.tsx';
import { type Ballot, ballotKey, ballotQuery } from './queries.ts';
import { RulesList } from './RulesList.tsx';
import { SecrecyExplanation, SecretPaper } from './secret/SecretPaper.tsx';
import { BallotBreadcrumb, SubjectLink } from './SubjectLink.tsx';
import { isTurnoutRounded, useTurnoutText } from './turnout-text.ts';
import { TurnoutGrid } from './TurnoutGrid.tsx';
import { useAgendaItem } from './use-agenda-item.ts';

/** A ballot from its announcement over the casting to the result, at one address. */
export function BallotPage() {
  const { ballotId } = useParams({ from: '/signed-in/priorities/ballots/$ballotId' });
  const ballot = useQuery({
    ...ballotQuery(ballotId),
    refetchInterval: ({ state }) => (state.data?.phase === 'counting' ? 1_000 : false),
  });
  return (
    <QueryBoundary query={ballot} skeleton={<PageSkeleton />}>
      {(data) => <BallotContent ballot={data} />}
    </QueryBoundary>
  );
}

function BallotContent({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const queryClient = useQueryClient();
  useMarkReadOnOpen('ballot', ballot.id);
  const again = () => void queryClient.invalidateQueries({ queryKey: ballotKey(ballot.id) });
  useRoom<BallotLiveEvents>(`ballot:${ballot.id}`, {
    onEvent: ({ type }) => {
      if (type === 'ballot-closed') announce(t('closedNow'));
      again();
    },
    onReset: again,
  });
  const { phase, result, turnout, roll, subject, follows, followedBy } = ballot;
  const item = useAgendaItem(ballot);
  const turnoutText = useTurnoutText();
  // The outcome leads the result: the line above it need not say it as well.
  const hasOutcome = result !== null && phase !== 'open';
  const links = [
    ...(subject.path || subject.kind === 'priority-period'
      ? [{ key: 'subject', kind: t('askedBy'), link: <SubjectLink subject={subject} /> }]
      : []),
    ...(item
      ? [
          {
            key: 'item',
            kind: t('subject.agenda-item'),
            link: (
              <TextLink to="/meetings/$id" params={{ id: item.meetingId }}>
                {item.title}
              </TextLink>
            ),
            facts: item.meetingTitle,
          },
        ]
      : []),
    ...(follows
      ? [
          {
            key: 'follows',
            kind: t('follows'),
            link: (
              <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: follows }}>
                {t('earlier')}
              </TextLink>
            ),
          },
        ]
      : []),
    ...(followedBy
      ? [
          {
            key: 'followedBy',
            kind: t('followedBy'),
            link: (
              <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: followedBy }}>
                {t('later')}
              </TextLink>
            ),
          },
        ]
      : []),
  ];
  return (
    <Page
      title={ballot.question}
      trail={<BallotBreadcrumb subject={subject} />}
      facts={hasOutcome ? <BallotTime ballot={ballot} brief={false} /> : <BallotFacts ballot={ballot} />}
      rail={
        <Section title={t('rules.title')}>
          <RulesList ballot={ballot} />
        </Section>
      }
      thread={links.length > 0 && <ThreadLinks links={links} />}
    >
      {ballot.textChangedAt && (
        <Notice kind="waits" title={t('textChanged.title')}>
          {t('textChanged.text', {
            at: format.instant(ballot.textChangedAt),
            hash: ballot.textHash?.slice(0, 16) ?? '',
          })}{' '}
          <SubjectLink subject={subject} />
        </Notice>
      )}
      {phase === 'announced' && (
        <Notice kind="note" title={t('announced.title')}>
          {t('announced.text')}
        </Notice>
      )}
      {phase === 'counting' && (
        <Notice kind="note" title={t('counting.title')}>
          {t('counting.text')}
        </Notice>
      )}
      {phase === 'counted' && <CountedNotice closedEarly={ballot.closedEarly} />}
      {phase === 'withdrawn' && (
        <Notice kind="loss" title={t('withdrawn.title')}>
          {t('withdrawn.text')}
        </Notice>
      )}
      {ballot.annulledBecause && (
        <Notice kind="loss" title={t('annulled.title')}>
          {t(`annulled.because.${ballot.annulledBecause}`)}
        </Notice>
      )}
      {phase === 'open' && ballot.mySeat && <EntryForMySeat ballot={ballot} />}
      {ballot.mayCast && ballot.secrecy !== 'secret' && <CastPaper ballot={ballot} />}
      {ballot.mayCast && ballot.secrecy === 'secret' && ballot.mySeat && (
        <SecretPaper ballot={ballot} seatId={ballot.mySeat.seatId} />
      )}
      {phase === 'open' && !ballot.mayCast && <Notice kind="note">{t(notVotingReason(ballot))}</Notice>}
      {phase === 'open' &&
        ballot.proxyFor.map((seat) => <ProxyPaper key={seat.seatId} ballot={ballot} seat={seat} />)}
      {result && <BallotResult ballot={ballot} result={result} />}
      <Section title={t('turnout.title')}>
        <Text mb="sm">
          {turnoutText(ballot)}
          {isTurnoutRounded(ballot) && turnout.seats >= LEAST_DISCLOSED && ` ${t('turnout.stepsHelp')}`}
        </Text>
        {ballot.secrecy === 'secret' && roll && (
          <Text size="sm" mb="sm">
            {t('turnout.passes')}
          </Text>
        )}
        {roll && roll.length > 0 && (
          <TurnoutGrid roll={roll} isOver={phase !== 'open' && phase !== 'announced'} />
        )}
      </Section>
      <BallotLifecycle ballot={ballot} />
      {ballot.secrecy === 'secret' && !ballot.mayCast && <SecrecyExplanation ballot={ballot} />}
    </Page>
  );
}

/** For whom the result waits. */
function CountedNotice({ closedEarly }: { closedEarly: boolean }) {
  const { t } = useTranslation('ballots');
  const why = closedEarly ? 'countedEarly' : 'counted';
  return (
    <Notice kind="waits" title={t(`${why}.title`)}>
      {t(`${why}.text`)}
    </Notice>
  );
}

type NotVotingReason =
  | 'notYours'
  | `notYou.${'recused' | 'absent' | 'handedOver' | 'sinceOpening' | 'formerVoted'}`;

/** Why the reader's seat does not vote here. */
function notVotingReason({ mySeat }: Ballot): NotVotingReason {
  if (mySeat?.recused) return 'notYou.recused';
  if (mySeat?.handedOver) return 'notYou.handedOver';
  if (mySeat?.sinceOpening) return 'notYou.sinceOpening';
  if (mySeat?.formerVoted) return 'notYou.formerVoted';
  return mySeat && !mySeat.present ? 'notYou.absent' : 'notYours';
}

function ProxyPaper({
  ballot,
  seat: { seatId, country, type },
}: {
  ballot: Ballot;
  seat: Ballot['proxyFor'][number];
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  return (
    <CastPaper
      ballot={ballot}
      forSeat={{
        id: seatId,
        name: t('seatOf', { country: format.country(country), seat: t(`seat.${type}`) }),
      }}
    />
  );
}
