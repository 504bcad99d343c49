import { Text } from '@mantine/core';
import type { StandardLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../live/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { ThreadLinks } from '../../ui/ThreadLinks.tsx';
import { type Standard, standardQuery } from '../queries.ts';
import { CountryAnswers } from './CountryAnswers.tsx';
import { OtherPositions } from './OtherPositions.tsx';
import {
  type Round,
  roundQuery,
  type RoundLine,
  roundsKey,
  roundsQuery,
  useRoundMutations,
} from './queries.ts';
import { LazyNationalSection } from './national/LazyNationalSection.tsx';
import { Remarks } from './Remarks.tsx';
import { RoundActionsMenu } from './RoundActionsMenu.tsx';
import { RoundFacts } from './RoundFacts.tsx';
import { OwnPosition } from './OwnPosition.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/consultation');

/**
 * One round of a standard, as its reader takes part in it: the last one, or the one that the address names.
 */
export function ConsultationPage() {
  const { standardId } = route.useParams();
  const { round: wanted } = route.useSearch();
  const rounds = useQuery(roundsQuery(standardId));
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <QueryBoundary query={rounds}>
          {(all) => {
            const line = all.find(({ id }) => id === wanted) ?? all[0];
            return line ? (
              <RoundLoader key={line.id} standard={standard} roundId={line.id} all={all} />
            ) : (
              <NoRound standard={standard} />
            );
          }}
        </QueryBoundary>
      )}
    </QueryBoundary>
  );
}

function NoRound({ standard }: { standard: Standard }) {
  const { t } = useTranslation('consultations');
  return (
    <Page
      title={standard.title}
      serif
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>
          {standard.title}
        </TextLink>
      }
    >
      <EmptyState title={t('none.title')} text={t('none.text')} />
    </Page>
  );
}

function RoundLoader({
  standard,
  roundId,
  all,
}: {
  standard: Standard;
  roundId: string;
  all: readonly RoundLine[];
}) {
  const queries = useQueryClient();
  const look = () => void queries.invalidateQueries({ queryKey: roundsKey(standard.id) });
  // The standard’s number does not say when these were read, so they are read again after the join.
  useRoom<StandardLiveEvents>(`standard:${standard.id}`, {
    onReset: look,
    onEvent: ({ type }) => (type === 'consultation-changed' || type === 'standard-changed') && look(),
  });
  return (
    <QueryBoundary query={useQuery(roundQuery(standard.id, roundId))}>
      {(round) => <ConsultationContent standard={standard} round={round} all={all} />}
    </QueryBoundary>
  );
}

function ConsultationContent({
  standard,
  round,
  all,
}: {
  standard: Standard;
  round: Round;
  all: readonly RoundLine[];
}) {
  const { t } = useTranslation('consultations');
  const mutations = useRoundMutations(standard.id, round.id);
  const national = <LazyNationalSection standardId={standard.id} round={round} />;
  return (
    <Page
      title={t('title', { number: round.ordinal })}
      within={standard.title}
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>
          {standard.title}
        </TextLink>
      }
      facts={<RoundFacts round={round} />}
      action={<RoundActionsMenu round={round} mutations={mutations} />}
      thread={<ConsultationThreadLinks standard={standard} round={round} all={all} />}
    >
      {round.lead && (
        <Section title={t('asks')}>
          <Text style={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{round.lead}</Text>
        </Section>
      )}
      {round.side === 'network' && national}
      {round.yours && <OwnPosition round={round} position={round.yours} mutations={mutations} />}
      {round.side === 'team' && national}
      <Remarks standard={standard} round={round} mutations={mutations} />
      {round.answers && <CountryAnswers round={round} answers={round.answers} mutations={mutations} />}
      {round.others.length > 0 && <OtherPositions positions={round.others} />}
    </Page>
  );
}

/** The text it is about, what became of it, and the other rounds. */
function ConsultationThreadLinks({
  standard,
  round,
  all,
}: {
  standard: Standard;
  round: Round;
  all: readonly RoundLine[];
}) {
  const { t } = useTranslation('consultations');
  const params = { standardId: standard.id };
  return (
    <ThreadLinks
      links={[
        {
          key: 'text',
          kind: t('text'),
          link: (
            <TextLink to="/standards/$standardId" params={params}>
              {standard.title}
            </TextLink>
          ),
        },
        ...all
          .filter(({ id }) => id !== round.id)
          .map(({ id, ordinal, state }) => ({
            key: id,
            kind: t(`state.${state}`),
            link: (
              <TextLink to="/standards/$standardId/consultation" params={params} search={{ round: id }}>
                {t('title', { number: ordinal })}
              </TextLink>
            ),
          })),
      ]}
    />
  );
}
