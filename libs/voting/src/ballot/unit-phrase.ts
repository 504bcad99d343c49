import { PHRASE_CODES, type PhraseCode } from '../statement-codes.ts';

/** What a unit that decides, or a chamber, is called. */
export function unitPhrase(unit: string): PhraseCode {
  return PHRASE_CODES.find((code) => code === `unit-${unit}`) ?? 'unit-other';
}
