import type { ContentLanguage, DirectoryField, Field } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { Entry, EntryField } from './queries.ts';

/** How entries and their fields are called on the page. */
export function useEntryWords() {
  const { t } = useTranslation(['directory', 'network']);
  const format = useFormat();
  const choice = (field: DirectoryField, code: string): string =>
    field === 'languages' ? format.language(code as ContentLanguage) : t(`topic.${code as Field}`);
  return {
    /** Where it belongs. */
    place: ({ country }: Pick<Entry, 'country'>): string =>
      country ? format.country(country) : t('international'),
    /** Fields and languages in words. */
    choices: (field: DirectoryField, codes: readonly string[]): string =>
      // Names of topics have an "and" of their own.
      field === 'languages'
        ? format.list(codes.map((code) => choice(field, code)))
        : codes.map((code) => choice(field, code)).join('; '),
    choice,
    /** Whom it is about beside the organisation: the seat, the person, the role. */
    whom: ({ seat, person, fields }: Entry): string[] =>
      [seat && t(`network:seat.${seat}`), person, valueOf(fields, 'roleTitle')].filter(
        (words): words is string => typeof words === 'string',
      ),
  };
}

/** What an open field says. */
export function valueOf(fields: readonly EntryField[], name: DirectoryField): string | null {
  return fields.find(({ field }) => field === name)?.value ?? null;
}

export function choicesOf(fields: readonly EntryField[], name: DirectoryField): readonly string[] {
  return fields.find(({ field }) => field === name)?.choices ?? [];
}
