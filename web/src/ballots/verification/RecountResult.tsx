import type { BallotResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { ConsentAnswers } from '../ConsentAnswers.tsx';
import { ExactNumbersCheckbox, RoundedNumbers } from '../result-numbers.tsx';
import { OptionsResult } from '../OptionsResult.tsx';
import { ProposalResult } from '../ProposalResult.tsx';
import { ResultOrder } from '../ResultOrder.tsx';
import { ResultSentences } from '../ResultSentences.tsx';
import { standings } from '../standings.ts';

/** A count that was made here, worded as on the ballot's page. */
export function RecountResult({
  result,
  labels,
}: {
  result: BallotResult;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  return (
    <RoundedNumbers result={result}>
      <Section title={t('check.recount')}>
        <ResultSentences result={result} labels={labels} />
        {result.kind === 'options' && (
          <ResultOrder standings={standings(result)} labels={labels} tieResolved={[]} />
        )}
        <ExactNumbersCheckbox />
      </Section>
      <ErrorBoundary>
        {result.kind === 'options' && <OptionsResult result={result} labels={labels} />}
      </ErrorBoundary>
      <ErrorBoundary>{result.kind === 'proposal' && <ProposalResult result={result} />}</ErrorBoundary>
      <ErrorBoundary>{result.kind === 'consent' && <ConsentAnswers result={result} />}</ErrorBoundary>
    </RoundedNumbers>
  );
}
