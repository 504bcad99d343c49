import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { maximumOf } from './paper-draft.ts';
import type { Ballot } from './queries.ts';

type BallotRulesWithoutMajority = Omit<Ballot['rules'], 'majority'>;

/** What the count follows from, and what is done after a tie. */
export type CountingRules = Pick<
  Ballot,
  'method' | 'quorumCountries' | 'quorumShare' | 'options' | 'places' | 'chairCountry'
> & {
  readonly rules: BallotRulesWithoutMajority & {
    readonly majority?: NonNullable<Ballot['rules']['majority']> | 'number';
  };
  /** None where it is one that no ballot has: its sentences tell who decides. */
  readonly electorate: Ballot['electorate'] | null;
  /** None where nothing is said of it. */
  readonly tieRule: Ballot['tieRule'] | null;
  readonly round?: number;
};

/** The rules of the count in sentences. */
export function useCountingRuleTexts(counted: CountingRules): string[] {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const {
    method,
    electorate,
    rules,
    quorumCountries,
    quorumShare,
    options,
    places,
    tieRule,
    chairCountry,
    round,
  } = counted;
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  const chambers = rules.chambers ?? ['government', 'ngo'];
  /** What a text needs over "no change"; what is usual goes without saying. */
  const barOf = ({ defaultQuorum = '0', defaultRatio = '1' }: BallotRulesWithoutMajority) => [
    t('rules.default'),
    Number(defaultRatio) > 1 && t('rules.defaultRatio', { ratio: format.exact(Number(defaultRatio)) }),
    Number(defaultQuorum) > 1 && t('rules.defaultQuorum', { quorum: format.exact(Number(defaultQuorum)) }),
  ];
  const ties = options.length === 0 ? 'text' : tieRule;
  const lines = [
    t(`rules.method.${method}`, {
      most: maximumOf(counted),
      option: rules.defaultOption ? nameOf(rules.defaultOption) : '',
    }),
    electorate !== null &&
      t(`rules.electorate.${electorate}`, {
        chambers: format.list(chambers.map((type) => t(`statement.unit-${type}`))),
      }),
    rules.majority && t('rules.majority', { rule: t(`statement.majority-${rules.majority}`) }),
    ...(method === 'default-option' ? barOf(rules) : []),
    method === 'consent' && round !== undefined && t('rules.rounds', { round, most: rules.maxRounds ?? 2 }),
    options.length > 0 && t('rules.places', { count: places, options: options.length }),
    quorumCountries !== null && t('rules.quorum', { count: quorumCountries }),
    quorumShare !== null && t('rules.quorumShare', { share: format.share(quorumShare) }),
    rules.leastSeats && rules.leastSeats > 1 && t('rules.leastSeats', { count: rules.leastSeats }),
    rules.vacantCount && t('rules.vacantCount'),
    method !== 'consent' &&
      ties !== null &&
      t(`rules.tie.${ties}`, { country: chairCountry ? format.country(chairCountry) : '' }),
  ];
  return lines.filter((line) => typeof line === 'string');
}
