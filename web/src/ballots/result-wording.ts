import { type Language, LOCALE } from '@nbn/contracts';
import type { Wording } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useNumberFormat } from './result-numbers.tsx';

/** Results worded in the reader's language, with options called by their labels. */
export function useResultWording(labels: ReadonlyMap<string, string>): Wording {
  const { t, i18n } = useTranslation('ballots');
  // The values are the library's and differ by code, which the typed signature cannot follow.
  const say = t as unknown as (key: string, values: Readonly<Record<string, string | number>>) => string;
  const format = useFormat();
  const numbers = useNumberFormat();
  return {
    nameOf: (option) => labels.get(option) ?? option,
    list: (names) => format.list(names),
    number: numbers,
    phrase: (code, values, count) =>
      say(`statement.${code}`, count === undefined ? values : { ...values, count }),
    capital: (word) => word.slice(0, 1).toLocaleUpperCase(LOCALE[i18n.language as Language]) + word.slice(1),
  };
}

/** Labels by option. */
export function optionLabels(
  options: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  return new Map(options.map(({ id, label }) => [id, label]));
}
