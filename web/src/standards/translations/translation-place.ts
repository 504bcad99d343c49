import type { Translated, Translation } from './queries.ts';

/** Where a translation is kept until it is saved. */
export const translationPlace = ({ standardId, language }: Translation, { id }: Translated): string =>
  `translation ${standardId} ${language} ${id}`;

/** Whether a row waits for words: there are none of the present English. */
export const waitsForWords = ({ state }: Translated): boolean => state === 'missing' || state === 'outdated';
