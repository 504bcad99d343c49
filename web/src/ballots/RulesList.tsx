import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { mostOf } from './paper-draft.ts';
import type { Ballot } from './queries.ts';

/** What the rules are read off. */
export type Ruled = Pick<
  Ballot, 'method' | 'electorate' | 'rules' | 'quorumCountries' | 'quorumShare' | 'options' | 'places' | 'secrecy' | 'tieRule' | 'results' | 'chairCountry' | 'strawPoll' | 'textHash' | 'round'
>;

/** All rules of a ballot in sentences, as they were fixed when it was announced. */
export function RulesList({ ballot }: { ballot: Ruled }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const { method, electorate, rules, quorumCountries, quorumShare, options, places, secrecy, tieRule, results, chairCountry, strawPoll, textHash } = ballot;
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  const chambers = rules.chambers ?? ['government', 'ngo'];
  /** What a text needs over "no change"; what is usual goes without saying. */
  const barOf = ({ defaultQuorum = '0', defaultRatio = '1' }: Ballot['rules']) => [
    t('rules.default'),
    Number(defaultRatio) > 1 && t('rules.defaultRatio', { ratio: format.exact(Number(defaultRatio)) }),
    Number(defaultQuorum) > 1 && t('rules.defaultQuorum', { quorum: format.exact(Number(defaultQuorum)) }),
  ];
  const lines = [
    strawPoll && t('rules.strawPoll'),
    t(`rules.method.${method}`, { most: mostOf(ballot), option: rules.defaultOption ? nameOf(rules.defaultOption) : '' }),
    t(`rules.electorate.${electorate}`, { chambers: format.list(chambers.map((type) => t(`statement.unit-${type}`))) }),
    rules.majority && t('rules.majority', { rule: t(`statement.majority-${rules.majority}`) }),
    ...(method === 'default-option' ? barOf(rules) : []),
    method === 'consent' && t('rules.rounds', { round: ballot.round, most: rules.maxRounds ?? 2 }),
    options.length > 0 && t('rules.places', { count: places, options: options.length }),
    quorumCountries !== null && t('rules.quorum', { count: quorumCountries }),
    quorumShare !== null && t('rules.quorumShare', { share: format.share(quorumShare) }),
    rules.leastSeats && rules.leastSeats > 1 && t('rules.leastSeats', { count: rules.leastSeats }),
    rules.vacantCount && t('rules.vacantCount'),
    method !== 'consent' && t(`rules.tie.${options.length === 0 ? 'text' : tieRule}`, { country: chairCountry ? format.country(chairCountry) : '' }),
    t(`rules.secrecy.${secrecy}`),
    t(`rules.results.${results}`),
    textHash && t('rules.textHash', { hash: textHash.slice(0, 16) }),
  ];
  return <List size="sm" spacing="xs">{lines.map((line) => line && <List.Item key={line}>{line}</List.Item>)}</List>;
}
