import { Stack, Text } from '@mantine/core';
import type { BallotLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useRoom } from '../live/hooks.ts';
import { useReadOnOpening } from '../notifications/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import { BallotFacts } from './BallotFacts.tsx';
import { BallotResult } from './BallotResult.tsx';
import { CastPaper } from './CastPaper.tsx';
import { type Ballot, ballotKey, ballotQuery } from './queries.ts';
import { TurnoutTable } from './TurnoutTable.tsx';

/** A ballot from its announcement over the casting to the result, at one address. */
export function BallotPage() {
  const { ballotId } = useParams({ from: '/signed-in/priorities/ballots/$ballotId' });
  const ballot = useQuery({ ...ballotQuery(ballotId), refetchInterval: ({ state }) => (state.data?.phase === 'counting' ? 1_000 : false) });
  return <Loaded query={ballot} skeleton={<PageSkeleton />}>{(data) => <WholeBallot ballot={data} />}</Loaded>;
}

function WholeBallot({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const queryClient = useQueryClient();
  useReadOnOpening('ballot', ballot.id);
  const again = () => void queryClient.invalidateQueries({ queryKey: ballotKey(ballot.id) });
  useRoom<BallotLiveEvents>(`ballot:${ballot.id}`, {
    onEvent: ({ type }) => {
      if (type === 'ballot-closed') announce(t('closedNow'));
      again();
    },
    onReset: again,
  });
  const { phase, result, turnout, roll } = ballot;
  return (
    <Page
      title={ballot.question}
      trail={<TextLink to="/priorities/$periodId" params={{ periodId: ballot.subject.id }}>{t('backToPeriod')}</TextLink>}
      facts={<BallotFacts ballot={ballot} />}
      thread={<ThreadLinks links={[{ key: 'period', kind: t('askedBy'), link: <TextLink to="/priorities/$periodId" params={{ periodId: ballot.subject.id }}>{t('period')}</TextLink> }]} />}
    >
      {phase === 'announced' && <Notice kind="note" title={t('announced.title')}>{t('announced.text')}</Notice>}
      {phase === 'counting' && <Notice kind="note" title={t('counting.title')}>{t('counting.text')}</Notice>}
      {ballot.mayCast && <CastPaper ballot={ballot} />}
      {phase === 'open' && !ballot.mayCast && <Notice kind="note">{t('notYours')}</Notice>}
      {phase === 'closed' && result && <BallotResult ballot={ballot} result={result} />}
      <Section title={t('turnout.title')}>
        <Text mb="sm">{t('turnout.seats', { count: turnout.seatsVoting, seats: turnout.seats })}</Text>
        {roll && roll.length > 0 && <TurnoutTable roll={roll} />}
      </Section>
      <Section title={t('rules.title')}>
        <Stack gap="xs">
          <Text>{t(`rules.${ballot.method}`)}</Text>
          <Text>{t(`rules.${ballot.electorate}`)}</Text>
          <Text>{t('rules.places', { count: ballot.places, options: ballot.options.length })}</Text>
          {ballot.quorumCountries !== null && <Text>{t('rules.quorum', { count: ballot.quorumCountries })}</Text>}
          <Text>{t('rules.ties')}</Text>
          <Text>{t('rules.open')}</Text>
        </Stack>
      </Section>
    </Page>
  );
}
