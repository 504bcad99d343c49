import { weightedSum } from '../check-digits.ts';
import type { SeededRandom } from './seeded-random.ts';
import { fillPattern } from './fill-pattern.ts';
import { CONTACTS } from './generated-contacts.ts';
import { type GeneratedNumber, IDENTITY } from './generated-identity.ts';

type Make = (chance: SeededRandom) => GeneratedNumber;

const rewritten =
  (make: Make, rewrite: (text: string) => string, accept?: GeneratedNumber['accept']): Make =>
  (chance) => {
    const fresh = make(chance);
    return { ...fresh, text: rewrite(fresh.text), accept: accept ?? fresh.accept };
  };
const groups =
  (sizes: readonly number[], by = ' ') =>
  (text: string): string => {
    let at = 0;
    return sizes.map((size) => text.slice(at, (at += size))).join(by);
  };
const fours =
  (by: string) =>
  (iban: string): string =>
    iban.replaceAll(/(.{4})(?=.)/g, `$1${by}`);
const one =
  (kind: GeneratedNumber['kind'], make: (chance: SeededRandom) => string): Make =>
  (chance) => ({ text: make(chance), kind, accept: [kind] });

/** Date and serial around `sign`, with the check character of a Finnish code. */
function hetu(date: string, sign: string, serial: string): string {
  return `${date}${sign}${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31]}`;
}

/** Norway's synthetic persons, month + 80, stand in test data. */
function synthetic(chance: SeededRandom): string {
  for (;;) {
    const digits = fillPattern('1[12345678]8[123456789]9######', chance);
    const first = weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + Number(digits[9]);
    if (
      first % 11 === 0 &&
      (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + Number(digits[10])) % 11 === 0
    )
      return digits;
  }
}

/** Numbers that their writer grouped in a way of their own, and rarer forms of mailboxes and passports. */
export const REGROUPED: Readonly<Record<string, Make>> = {
  pnr12Blank: rewritten(IDENTITY.pnr12, groups([8, 4])),
  pnr12ISO: rewritten(IDENTITY.pnr12, groups([4, 2, 2, 4], '-')),
  pnrBlank: rewritten(IDENTITY.pnrBare, groups([6, 4])),
  cprSpDash: rewritten(IDENTITY.cprBare, groups([6, 4], ' - ')),
  cprPairs: rewritten(IDENTITY.cprBare, groups([2, 2, 2, 4])),
  cprDotsDate: rewritten(IDENTITY.cprBare, (text) => `${groups([2, 2, 2], '.')(text)}-${text.slice(6)}`),
  fnrGrouped: rewritten(IDENTITY.fnr, groups([2, 2, 2, 5])),
  fnrGrouped2: rewritten(IDENTITY.fnr, groups([6, 3, 2])),
  fnrDash: rewritten(IDENTITY.fnr, groups([6, 5], '-'), ['no_fnr', 'no_dnr', 'lv_pk']),
  ikGrouped: rewritten(IDENTITY.ik, groups([1, 6, 4])),
  ikGrouped2: rewritten(IDENTITY.ik, groups([3, 4, 4])),
  akGrouped: rewritten(IDENTITY.ak, groups([1, 6, 4])),
  pkBlank: rewritten(IDENTITY.pkBare, groups([6, 5])),
  pkNewBlank: rewritten(IDENTITY.pkNewBare, groups([6, 5])),
  pkSpDash: rewritten(IDENTITY.pkNewBare, groups([6, 5], ' \u2013 ')),
  hetuSpaced: rewritten(IDENTITY.hetu, groups([6, 1, 4])),
  hetuPlus: one('fi_hetu', (chance) =>
    hetu(fillPattern('<20-28><01-12>9#', chance), '+', fillPattern('1##', chance)),
  ),
  hetuTemp: one('fi_hetu', (chance) =>
    hetu(fillPattern('<10-28><01-12>9#', chance), '-', fillPattern('9##', chance)),
  ),
  syn: (chance) => ({ text: synthetic(chance), kind: 'no_fnr', accept: ['no_fnr', 'no_dnr'] }),
  ibanDash: rewritten(CONTACTS.iban, fours('-')),
  ibanDots: rewritten(CONTACTS.iban, fours('.')),
  ibanNBSP: rewritten(CONTACTS.iban, fours('\u00A0')),
  ibanThin: rewritten(CONTACTS.iban, fours('\u2009')),
  ibanDouble: rewritten(CONTACTS.iban, fours('  ')),
  ibanSmallGrouped: rewritten(CONTACTS.ibanSmall, fours(' ')),
  ibanHeadSplit: rewritten(
    CONTACTS.iban,
    (iban) => `${iban.slice(0, 2)} ${iban.slice(2, 4)} ${fours(' ')(iban.slice(4))}`,
  ),
  ibanTwo: rewritten(CONTACTS.iban, (iban) => `${iban.slice(0, 4)} ${iban.slice(4)}`),
  ibanZW: rewritten(CONTACTS.iban, (iban) => `${iban.slice(0, 7)}\u200B${iban.slice(7)}`),
  ibanLine: rewritten(
    CONTACTS.iban,
    (iban) => `${fours(' ')(iban.slice(0, 12))}\n${fours(' ')(iban.slice(12))}`,
  ),
  emailU: one('email', (chance) =>
    chance.pick([
      'ÅSA.Östlund@skydd.example',
      'юлия@приют.example',
      'jūlija.bērziņa@krīzes-centrs.example',
      'ąžuolė@namai.example',
      "o'neil@shelter.example.org",
      'a_b-c.d%e@sub.mail.example.org',
      'info@xn--hjlp-0ra.example',
      'x@y.example',
      '1234567@mail.example',
      'vakt-2@krise.example.org',
    ]),
  ),
  passRU: one('passport', (chance) =>
    fillPattern(chance.pick(['75 #######', '## ## ######', '8########', '75#######']), chance),
  ),
  passUA: one('passport', (chance) =>
    fillPattern(chance.pick(['FE######', 'EH ######', 'GA######']), chance),
  ),
  pass: one('passport', (chance) =>
    fillPattern(
      chance.pick([
        'N#######',
        'C########',
        'AA#######',
        'KE#######',
        '8#######',
        '9########',
        'LL #######',
        'B ########',
        'ab#######',
        'EP######',
      ]),
      chance,
    ),
  ),
};
