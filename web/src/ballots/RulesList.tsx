import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountingRuleTexts } from './counting-rules.ts';
import type { Ballot } from './queries.ts';

/** What the rules are read off. */
export type BallotWithRules = Pick<
  Ballot,
  | 'method'
  | 'electorate'
  | 'rules'
  | 'quorumCountries'
  | 'quorumShare'
  | 'options'
  | 'places'
  | 'secrecy'
  | 'tieRule'
  | 'results'
  | 'chairCountry'
  | 'strawPoll'
  | 'textHash'
  | 'round'
>;

/** All rules of a ballot in sentences, as they were fixed when it was announced. */
export function RulesList({ ballot }: { ballot: BallotWithRules }) {
  const { t } = useTranslation('ballots');
  const { secrecy, results, strawPoll, textHash } = ballot;
  const lines = [
    strawPoll && t('rules.strawPoll'),
    ...useCountingRuleTexts(ballot),
    t(`rules.secrecy.${secrecy}`),
    t(`rules.results.${results}`),
    textHash && t('rules.textHash', { hash: textHash.slice(0, 16) }),
  ];
  return (
    <List size="sm" spacing="xs">
      {lines.map((line) => line && <List.Item key={line}>{line}</List.Item>)}
    </List>
  );
}
