import type { Wording } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** Results told in the reader's language, with options called by their labels. */
export function useWording(labels: ReadonlyMap<string, string>): Wording {
  const { t } = useTranslation('ballots');
  // The values are the library's and differ by code, which the typed signature cannot follow.
  const say = t as unknown as (key: string, values: Readonly<Record<string, string>>) => string;
  const format = useFormat();
  return {
    nameOf: (option) => labels.get(option) ?? option,
    list: (names) => format.list(names),
    number: (value) => format.exact(value),
    phrase: (code, values) => say(`statement.${code}`, values),
  };
}

/** Whether a sentence stands in English, because the reader's language has no words for it yet: it is marked then, never left out. */
export function useFallsBack(): (code: string) => boolean {
  const { i18n } = useTranslation('ballots');
  return (code) => i18n.language !== 'en' && i18n.getResource(i18n.language, 'ballots', `statement.${code}`) === undefined;
}

/** Labels by option. */
export function labelsOf(options: readonly { readonly id: string; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(options.map(({ id, label }) => [id, label]));
}
