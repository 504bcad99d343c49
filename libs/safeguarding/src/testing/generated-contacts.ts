import { hasMod97Check } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { GeneratedNumber } from './generated-identity.ts';

const form =
  (kind: PersonalDataKind, make: (chance: SeededRandom) => string) =>
  (chance: SeededRandom): GeneratedNumber => ({ text: make(chance), kind, accept: [kind] });

/** Account part of each country: `9` a digit, `A` a letter. */
const ACCOUNTS = {
  DK: '9'.repeat(14),
  FI: '9'.repeat(14),
  IS: '9'.repeat(22),
  NO: '9'.repeat(11),
  SE: '9'.repeat(20),
  EE: '9'.repeat(16),
  LV: `AAAA${'9'.repeat(13)}`,
  LT: '9'.repeat(16),
  DE: '9'.repeat(18),
  PL: '9'.repeat(24),
} as const;

function account(chance: SeededRandom): string {
  const country = chance.pick(Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[]);
  const rest = [...ACCOUNTS[country]]
    .map((one) => (one === 'A' ? chance.letters(1) : chance.digits(1)))
    .join('');
  for (let check = 2; check < 99; check += 1) {
    const iban = country + String(check).padStart(2, '0') + rest;
    if (hasMod97Check(iban)) return iban;
  }
  throw new Error('every account has check digits');
}

const grouped = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
const group = (digits: string, sizes: readonly number[]): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
};

/**
 * Calling code, first digits of a mobile number, the groups as each country writes them, and the national
 * first digit.
 */
const PHONES = {
  DK: ['45', ['20', '31', '42', '53', '60'], [[2, 2, 2, 2], [8], [4, 4]], ''],
  NO: ['47', ['41', '92', '97'], [[3, 2, 3], [2, 2, 2, 2], [8]], ''],
  SE: ['46', ['70', '72', '73', '76'], [[2, 3, 2, 2], [2, 3, 4], [9]], '0'],
  FI: ['358', ['40', '44', '50'], [[2, 3, 4], [2, 7], [9]], '0'],
  IS: ['354', ['55', '69', '77'], [[3, 4], [7]], ''],
  EE: ['372', ['51', '53', '58'], [[4, 4], [4, 3], [8]], ''],
  LV: ['371', ['26', '29', '20'], [[2, 3, 3], [8]], ''],
  LT: ['370', ['61', '65', '68'], [[3, 5], [8]], ''],
} as const;
type PhoneCountry = keyof typeof PHONES;
const COUNTRIES = Object.keys(PHONES) as PhoneCountry[];

function telephone(chance: SeededRandom, country: PhoneCountry, prefix: (code: string) => string): string {
  const [code, first, groups] = PHONES[country];
  const sizes = chance.pick<readonly number[]>(groups);
  const length = sizes.reduce((sum, size) => sum + size, 0);
  return prefix(code) + group(chance.pick(first) + chance.digits(length - 2), sizes);
}

const NAMES = [
  'anna',
  'j.ozola',
  'm-kask',
  'TOLK3',
  'duty',
  'r_petk',
  'þóra',
  'ülle.õun',
  'liga',
  'signe+nbn',
  'søren',
];
const HOSTS = [
  'mail.example.org',
  'varjupaik.example',
  'krisesenter.example',
  'safehouse.example.com',
  'ñandú.example',
  'nbn.example.net',
];
const PASSPORTS = [
  'FP#######',
  'FE######',
  '########',
  'A########',
  'XC#######',
  'LV#######',
  'K#######',
  'AAA######',
  '75 #######',
  'KB#######',
];
const national = (country: PhoneCountry) =>
  form('phone', (chance) => telephone(chance, country, () => PHONES[country][3]));

/** Accounts, telephones, mailboxes and passport numbers, all made up. */
export const CONTACTS = {
  iban: form('iban', account),
  ibanGrouped: form('iban', (chance) => grouped(account(chance))),
  ibanSmall: form('iban', (chance) => account(chance).toLowerCase()),
  phone: form('phone', (chance) =>
    telephone(chance, chance.pick(COUNTRIES), (code) => `+${code}${chance.pick([' ', ' ', ''])}`),
  ),
  phone00: form('phone', (chance) => telephone(chance, chance.pick(COUNTRIES), (code) => `00${code} `)),
  phDK: national('DK'),
  phNO: national('NO'),
  phSE: national('SE'),
  phFI: national('FI'),
  phIS: national('IS'),
  phEE: national('EE'),
  phLV: national('LV'),
  phLT: national('LT'),
  email: form('email', (chance) => `${chance.pick(NAMES)}@${chance.pick(HOSTS)}`),
  passport: form('passport', (chance) => chance.pick(PASSPORTS).replaceAll('#', () => chance.digits(1))),
} as const;
