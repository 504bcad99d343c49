import { Text } from '@mantine/core';
import { ballotStatements, type BallotResult, inWords } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { OptionsResult } from '../OptionsResult.tsx';
import { ProposalResult } from '../ProposalResult.tsx';
import { ResultOrder } from '../ResultOrder.tsx';
import { standings } from '../standing.ts';
import { useWording } from '../wording.ts';

/** A count that was made here, told as the ballot's page tells it. */
export function CountedAgain({ result, labels }: { result: BallotResult; labels: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('ballots');
  const wording = useWording(labels);
  return (
    <>
      <Section title={t('check.recount')}>
        {ballotStatements(result).map((statement) => {
          const sentence = inWords(statement, wording);
          return <Text key={sentence} component="p" m={0} mb="xs">{sentence}</Text>;
        })}
        {result.kind === 'options' && <ResultOrder standings={standings(result)} labels={labels} settled={[]} />}
      </Section>
      {result.kind === 'options' && <OptionsResult result={result} labels={labels} />}
      {result.kind === 'proposal' && <ProposalResult result={result} />}
    </>
  );
}
