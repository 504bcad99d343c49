import type { TranslationEntry, Translation } from './queries.ts';

/** Where a translation is kept until it is saved. */
export const translationDraftKey = (
  { standardId, language }: Translation,
  { id }: TranslationEntry,
): string => `translation ${standardId} ${language} ${id}`;

/** Whether a row waits for words: there are none of the present English. */
export const needsTranslation = ({ state }: TranslationEntry): boolean =>
  state === 'missing' || state === 'outdated';
