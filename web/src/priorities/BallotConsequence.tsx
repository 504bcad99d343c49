import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { BallotTerms, Period } from './queries.ts';

interface BallotConsequenceProps {
  terms: BallotTerms;
  electorate: NonNullable<Period['electorate']>;
  options: number;
}

/** Exactly what opening this ballot does, and to whom. */
export function BallotConsequence({ terms, electorate, options }: BallotConsequenceProps) {
  const { t } = useTranslation(['priorities', 'ballots']);
  const format = useFormat();
  const at = (instant: string) => format.instant(instant, terms.timeZone);
  return (
    <List size="sm" spacing="xs">
      <List.Item>{t('confirm.options', { count: options })}</List.Item>
      <List.Item>{t('confirm.voters', { seats: electorate.seats, countries: electorate.countries })}</List.Item>
      <List.Item>{terms.opensAt ? t('confirm.opensAt', { time: at(terms.opensAt) }) : t('confirm.opensNow')} {t('confirm.closesAt', { time: at(terms.closesAt) })}</List.Item>
      <List.Item>{t(`ballots:method.${terms.method}`)}. {t(`ballots:electorate.${terms.electorate}`)}. {t('confirm.places', { count: terms.places ?? 1 })}</List.Item>
      <List.Item>{t('confirm.fixed')}</List.Item>
    </List>
  );
}
