import { hasBalticCheck, hasLuhnCheck, weightedSum } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A made-up number as written, what it is, and every name it may be given. */
export interface GeneratedNumber {
  readonly text: string;
  readonly kind: PersonalDataKind;
  readonly accept: readonly PersonalDataKind[];
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const DANISH: readonly PersonalDataKind[] = ['dk_cpr', 'is_kennitala'];
const SWEDISH: readonly PersonalDataKind[] = ['se_pnr', 'se_samordning'];
const NORWEGIAN: readonly PersonalDataKind[] = ['no_fnr', 'no_dnr'];
const BALTIC: readonly PersonalDataKind[] = ['ee_isikukood', 'lt_ak'];

interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export function birth(chance: SeededRandom, from = 1930, to = 2025): Birth {
  return { day: chance.between(1, 28), month: chance.between(1, 12), year: chance.between(from, to) };
}

const ddmmyy = ({ day, month, year }: Birth, more = 0): string =>
  twoDigits(day + more) + twoDigits(month) + twoDigits(year % 100);
const yymmdd = ({ day, month, year }: Birth, more = 0): string =>
  twoDigits(year % 100) + twoDigits(month) + twoDigits(day + more);

/** Tries digits until the check holds; every form here finds one within a few dozen tries. */
function retryUntil(make: () => string, holds: (digits: string) => boolean): string {
  for (let tries = 0; tries < 10_000; tries += 1) {
    const digits = make();
    if (holds(digits)) return digits;
  }
  throw new Error('no number of this form exists');
}

const split = (digits: string, at: number, by: string): string => digits.slice(0, at) + by + digits.slice(at);
const cpr = (chance: SeededRandom, more = 0): string => ddmmyy(birth(chance), more) + chance.digits(4);
const danishCheck = (digits: string): boolean =>
  weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
const kennitala = (chance: SeededRandom): string =>
  retryUntil(
    () => `${ddmmyy(birth(chance))}${chance.digits(3)}${chance.pick(['8', '9', '0'])}`,
    (digits) => (11 - (weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[8]),
  );
/** No serial 000: the register issues none. */
const swedish = (chance: SeededRandom, more = 0, born = birth(chance)): string =>
  retryUntil(
    () => yymmdd(born, more) + chance.digits(4),
    (digits) => hasLuhnCheck(digits) && digits.slice(6, 9) !== '000',
  );
const norwegian = (chance: SeededRandom, more = 0, months = 0): string =>
  retryUntil(
    () => {
      const { day, month, year } = birth(chance);
      return twoDigits(day + more) + twoDigits(month + months) + twoDigits(year % 100) + chance.digits(5);
    },
    (digits) =>
      (weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + Number(digits[9])) % 11 === 0 &&
      (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + Number(digits[10])) % 11 === 0,
  );
function baltic(chance: SeededRandom): string {
  const born = birth(chance);
  const century = 1 + 2 * Math.floor((born.year - 1800) / 100) + chance.between(0, 1);
  return retryUntil(() => `${century}${yymmdd(born)}${chance.digits(4)}`, hasBalticCheck);
}
const latvianOld = (chance: SeededRandom): string =>
  retryUntil(
    () => {
      const born = birth(chance);
      return `${ddmmyy(born)}${born.year < 2000 ? 1 : 2}${chance.digits(4)}`;
    },
    (digits) => ((1 + weightedSum(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(digits[10]),
  );
const latvianNew = (chance: SeededRandom): string => `3${chance.between(2, 9)}${chance.digits(9)}`;
function hetu(chance: SeededRandom, signs: (year: number) => string): string {
  const born = birth(chance);
  const serial = String(chance.between(2, 999)).padStart(3, '0');
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(ddmmyy(born) + serial) % 31]!;
  return ddmmyy(born) + chance.pick([...signs(born.year)]) + serial + check;
}
const newSign = (year: number): string => (year < 2000 ? 'YXWVU' : 'BCDEF');
const oldSign = (year: number): string => (year < 2000 ? '-' : 'A');

const form =
  (kind: PersonalDataKind, accept: readonly PersonalDataKind[], make: (chance: SeededRandom) => string) =>
  (chance: SeededRandom): GeneratedNumber => ({ text: make(chance), kind, accept });
const tenSwedish = [...SWEDISH, ...DANISH];

/**
 * Every form in which the registers of the eight countries write a person's number. `Bare` ones need a word
 * beside them.
 */
export const IDENTITY = {
  cpr: form('dk_cpr', DANISH, (chance) => split(cpr(chance), 6, '-')),
  cprReplaced: form('dk_cpr', DANISH, (chance) => split(cpr(chance, 60), 6, '-')),
  cprBare: form('dk_cpr', DANISH, (chance) => cpr(chance)),
  cprBlank: form('dk_cpr', DANISH, (chance) => split(cpr(chance), 6, ' ')),
  cprChecked: form('dk_cpr', DANISH, (chance) => retryUntil(() => cpr(chance), danishCheck)),
  hetu: form('fi_hetu', ['fi_hetu'], (chance) => hetu(chance, oldSign)),
  hetuNew: form('fi_hetu', ['fi_hetu'], (chance) => hetu(chance, newSign)),
  hetuSmall: form('fi_hetu', ['fi_hetu'], (chance) => hetu(chance, newSign).toLowerCase()),
  kt: form('is_kennitala', DANISH, (chance) => split(kennitala(chance), 6, '-')),
  ktBare: form('is_kennitala', DANISH, (chance) => kennitala(chance)),
  ktBlank: form('is_kennitala', DANISH, (chance) => split(kennitala(chance), 6, ' ')),
  kt2026: form(
    'is_kennitala',
    DANISH,
    (chance) => `${ddmmyy(birth(chance))}-${chance.digits(3)}${chance.pick(['8', '9', '0'])}`,
  ),
  ktSystem: form(
    'is_kennitala',
    ['is_kennitala'],
    (chance) => `${chance.pick(['8', '9'])}${chance.digits(5)}-${chance.digits(4)}`,
  ),
  fnr: form('no_fnr', NORWEGIAN, (chance) => norwegian(chance)),
  fnrBlank: form('no_fnr', NORWEGIAN, (chance) => split(norwegian(chance), 6, ' ')),
  fnrDot: form('no_fnr', NORWEGIAN, (chance) => split(norwegian(chance), 6, '.')),
  dnr: form('no_dnr', NORWEGIAN, (chance) => norwegian(chance, 40)),
  dnrBlank: form('no_dnr', NORWEGIAN, (chance) => split(norwegian(chance, 40), 6, ' ')),
  hnr: form('no_fnr', NORWEGIAN, (chance) => norwegian(chance, 0, 40)),
  pnr: form('se_pnr', tenSwedish, (chance) => split(swedish(chance), 6, '-')),
  pnrPlus: form('se_pnr', tenSwedish, (chance) =>
    split(swedish(chance, 0, birth(chance, 1900, 1925)), 6, '+'),
  ),
  pnrBare: form('se_pnr', tenSwedish, (chance) => swedish(chance)),
  pnr12: form('se_pnr', SWEDISH, (chance) => {
    const born = birth(chance);
    return Math.floor(born.year / 100) + swedish(chance, 0, born);
  }),
  pnr12Dash: form('se_pnr', SWEDISH, (chance) => {
    const born = birth(chance);
    return Math.floor(born.year / 100) + split(swedish(chance, 0, born), 6, '-');
  }),
  sam: form('se_samordning', SWEDISH, (chance) => split(swedish(chance, 60), 6, '-')),
  samBare: form('se_samordning', SWEDISH, (chance) => swedish(chance, 60)),
  sam12: form('se_samordning', SWEDISH, (chance) => {
    const born = birth(chance);
    return Math.floor(born.year / 100) + swedish(chance, 60, born);
  }),
  ik: form('ee_isikukood', BALTIC, baltic),
  ak: form('lt_ak', BALTIC, baltic),
  ak9: form('lt_ak', BALTIC, (chance) => retryUntil(() => `9${chance.digits(10)}`, hasBalticCheck)),
  pk: form('lv_pk', ['lv_pk'], (chance) => split(latvianOld(chance), 6, '-')),
  pkBare: form('lv_pk', ['lv_pk'], latvianOld),
  pkNew: form('lv_pk', ['lv_pk'], (chance) => split(latvianNew(chance), 6, '-')),
  pkNewBare: form('lv_pk', ['lv_pk'], latvianNew),
} as const;
