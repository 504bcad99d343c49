import { Stack, Text } from '@mantine/core';
import type { BallotResult as VotingResult, OutcomeOnly } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ConsentAnswers } from './ConsentAnswers.tsx';
import { ConsentReasons } from './ConsentReasons.tsx';
import { ExactNumbersCheckbox, RoundedNumbers } from './result-numbers.tsx';
import { OpenBallotPapers } from './OpenBallotPapers.tsx';
import { OutcomeBand } from './OutcomeBand.tsx';
import { OptionsResult } from './OptionsResult.tsx';
import { ProposalResult } from './ProposalResult.tsx';
import type { Ballot } from './queries.ts';
import { toVotingResult } from './voting-types.ts';
import { ResultOrder } from './ResultOrder.tsx';
import { ResultSentences } from './ResultSentences.tsx';
import { RunoffLink } from './RunoffLink.tsx';
import { standings } from './standings.ts';
import { optionLabels } from './result-wording.ts';

/**
 * What came out of a ballot: in sentences, as an order, as a chart or table, and with the whole reckoning.
 */
export function BallotResult({
  ballot,
  result: view,
}: {
  ballot: Ballot;
  result: NonNullable<Ballot['result']>;
}) {
  const { t } = useTranslation('ballots');
  const labels = optionLabels(ballot.options);
  if (view.kind === 'outcome') return <OutcomeWithoutNumbers ballot={ballot} view={view} labels={labels} />;
  const result = toVotingResult(view);
  const sentences = <ResultSentences result={result} labels={labels} />;
  const chosen = chosenLabels(ballot, result, labels);
  const isTieResolved = (ballot.tieSettled?.chosen.length ?? 0) > 0;
  // As long as papers may still change, there is no outcome.
  const isSoFar = ballot.phase === 'open';
  return (
    <RoundedNumbers result={result}>
      <Section title={t(isSoFar ? 'result.soFar' : 'result.title')}>
        <Stack gap="md">
          {isSoFar ? (
            sentences
          ) : (
            <OutcomeBand outcome={isTieResolved ? 'decided' : result.state} chosen={chosen}>
              {sentences}
            </OutcomeBand>
          )}
          {result.kind === 'options' && (
            <ResultOrder
              standings={standings(result)}
              labels={labels}
              tieResolved={ballot.tieSettled?.chosen ?? []}
            />
          )}
          <RunoffLink ballot={ballot} />
          <ExactNumbersCheckbox />
        </Stack>
      </Section>
      <ErrorBoundary>
        {result.kind === 'options' && <OptionsResult result={result} labels={labels} />}
      </ErrorBoundary>
      <ErrorBoundary>{result.kind === 'proposal' && <ProposalResult result={result} />}</ErrorBoundary>
      <ErrorBoundary>{result.kind === 'consent' && <ConsentAnswers result={result} />}</ErrorBoundary>
      <ErrorBoundary>
        {result.kind === 'consent' && ballot.maySeePapers && <ConsentReasons ballotId={ballot.id} />}
      </ErrorBoundary>
      <ErrorBoundary>
        {ballot.maySeePapers && <OpenBallotPapers ballotId={ballot.id} labels={labels} />}
      </ErrorBoundary>
    </RoundedNumbers>
  );
}

/** What the count chose, and after a tie what the chair or a lot did. */
function chosenLabels(ballot: Ballot, result: VotingResult, labels: ReadonlyMap<string, string>): string[] {
  if (result.kind !== 'options') return [];
  const chosen = [...result.sure, ...(ballot.tieSettled?.chosen ?? [])];
  return [...new Set(chosen)].map((id) => labels.get(id) ?? id);
}

/** Of so few secret papers, how it ended and nothing by which a single one could be reckoned. */
function OutcomeWithoutNumbers({
  ballot,
  view,
  labels,
}: {
  ballot: Ballot;
  view: NonNullable<Ballot['result']>;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const { sure, tied, state } = view as unknown as OutcomeOnly;
  const named = (ids: readonly string[]) => format.list(ids.map((id) => labels.get(id) ?? id));
  return (
    <Section title={t('result.title')}>
      <OutcomeBand outcome={state}>
        {state !== 'no-quorum' && sure.length > 0 && (
          <Text>{t('result.outcomeChosen', { options: named(sure) })}</Text>
        )}
        {state !== 'no-quorum' && tied.length > 0 && (
          <Text>{t('result.outcomeTied', { options: named(tied) })}</Text>
        )}
        <Text size="sm">{t('result.tooFew')}</Text>
      </OutcomeBand>
      <RunoffLink ballot={ballot} />
    </Section>
  );
}
