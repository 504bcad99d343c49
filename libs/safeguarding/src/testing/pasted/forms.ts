import { weightedSum } from '../../check-digits.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { fillPattern } from '../fill-pattern.ts';
import { type GeneratedNumber, IDENTITY } from '../generated-identity.ts';

const from =
  (make: (chance: SeededRandom) => GeneratedNumber, rewrite: (text: string) => string) =>
  (chance: SeededRandom): GeneratedNumber => {
    const fresh = make(chance);
    return { ...fresh, text: rewrite(fresh.text) };
  };

/** Norway's synthetic persons of the registers' common test data: month + 65. */
function syntheticOf65(chance: SeededRandom): GeneratedNumber {
  for (;;) {
    const digits = fillPattern('<01-28><66-77>######0', chance).slice(0, 10) + chance.digits(1);
    const first = weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + Number(digits[9]);
    if (
      first % 11 === 0 &&
      (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + Number(digits[10])) % 11 === 0
    )
      return { text: digits, kind: 'no_fnr', accept: ['no_fnr', 'no_dnr'] };
  }
}

/** Numbers as they come out of a scanner, a narrow column or a test register. */
export const PASTED_FORMS: Readonly<Record<string, (chance: SeededRandom) => GeneratedNumber>> = {
  syn65: syntheticOf65,
  hetuBroken: from(IDENTITY.hetu, (text) => `${text.slice(0, 7)}\n${text.slice(7)}`),
  hetuWide: from(IDENTITY.hetu, (text) => `${text.slice(0, 6)} ${text[6]} ${text.slice(7)}`),
  ikTorn: from(IDENTITY.ik, (text) => `${text.slice(0, 8)}-\n${text.slice(8)}`),
};
