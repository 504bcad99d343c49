import { PHRASE_CODES, type PhraseCode } from '../statement-codes.ts';

type UnitPhrase = Extract<PhraseCode, `unit-${string}`>;

const isUnitPhrase = (code: PhraseCode): code is UnitPhrase => code.startsWith('unit-');
const UNIT_PHRASES = PHRASE_CODES.filter(isUnitPhrase);

/** What a unit that decides, or a chamber, is called. */
export function unitPhrase(unit: string): UnitPhrase {
  return UNIT_PHRASES.find((code) => code === `unit-${unit}`) ?? 'unit-other';
}
