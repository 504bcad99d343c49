import { isCalendarDate, isDayOfMonth } from './calendar-date.ts';
import { hasBalticCheck, hasLuhnCheck, hasMod97Check, weightedSum } from './check-digits.ts';
import { KnownContacts } from './known-contacts.ts';
import { PERSONAL_DATA_KINDS, severityOf } from './kinds.ts';
import { isRecentYear, isTimestampOrPeriod } from './recent-date.ts';

describe('check digits', () => {
  it('weigh each digit', () => {
    expect(weightedSum('123', [1, 10, 100])).toBe(321);
    expect(weightedSum('12345', [2, 1])).toBe(4);
  });

  it('by Luhn', () => {
    expect(
      ['18', '26', '34', '59', '67', '75', '83', '91', '0', '79927398713'].filter(hasLuhnCheck),
    ).toHaveLength(10);
    expect(['19', '81', '1', '79927398710'].filter(hasLuhnCheck)).toEqual([]);
  });

  it('of the Baltic codes take other weights where the first leave ten, and 0 where those do too', () => {
    const checkOf = (ten: string): number =>
      [...'0123456789'].findIndex((digit) => hasBalticCheck(ten + digit));
    const codes = Array.from({ length: 400 }, (_, at) => `381011${String(1000 + at)}`);
    const second = codes.filter((ten) => weightedSum(ten, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 === 10);
    const third = second.filter((ten) => weightedSum(ten, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 === 10);
    expect(third.length).toBeGreaterThan(0);
    expect(third.map(checkOf)).toEqual(third.map(() => 0));
    expect(second.map(checkOf)).toEqual(
      second.map((ten) => (weightedSum(ten, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10),
    );
  });

  it('of an account may have letters of either case', () => {
    expect(
      ['GB82WEST12345698765432', 'gb82west12345698765432', 'EE382200221020145685'].every(hasMod97Check),
    ).toBe(true);
    expect(hasMod97Check('GB83WEST12345698765432')).toBe(false);
  });
});

describe('a day', () => {
  it.each([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])('is one of a month’s %d', (last) => {
    const month = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].indexOf(last) + 1;
    expect([0, 1, last, last + 1].map((day) => isDayOfMonth(day, month))).toEqual([false, true, true, false]);
    expect([0, 13, -1].map((one) => isDayOfMonth(1, one))).toEqual([false, false, false]);
    expect(isDayOfMonth(31, 12)).toBe(true);
  });

  it('29 February is one of a leap year', () => {
    expect([1896, 1900, 1994, 1996, 2000, 2100].filter((year) => isCalendarDate(year, 2, 29))).toEqual([
      1896, 1996, 2000,
    ]);
    expect(isCalendarDate(1994, 2, 28)).toBe(true);
    expect(isCalendarDate(1994, 1, 29)).toBe(true);
    expect(isCalendarDate(1994, 4, 31)).toBe(false);
  });
});

describe('a date of now', () => {
  it('is of the last twelve years or the next two', () => {
    const recent = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0')).filter((two) =>
      isRecentYear(two, 2026),
    );
    expect(recent).toEqual(Array.from({ length: 15 }, (_, at) => String(14 + at)));
    expect(['97', '98', '99', '00', '11', '12'].map((two) => isRecentYear(two, 2109))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['26', '0000', true],
    ['26', '1959', true],
    ['26', '2359', true],
    ['26', '2400', false],
    ['26', '0960', false],
    ['40', '0930', false],
    ['40', '1999', true],
    ['40', '2000', true],
    ['40', '2100', false],
    ['40', '19990', false],
  ])('of year %s with %s behind it is a time or a period: %s', (two, behind, expected) => {
    expect(isTimestampOrPeriod(two, behind, 2026)).toBe(expected);
  });
});

test('a telephone, mailbox, date or address is left to the writer; all else holds a text back', () => {
  expect(PERSONAL_DATA_KINDS.filter((kind) => severityOf(kind) === 'warn')).toEqual([
    'phone',
    'email',
    'birth_date',
    'street_address',
  ]);
});

test('known are a mailbox and a telephone, each as what it is', () => {
  const known = new KnownContacts(['a@b.org'], ['1234567', '123456']);
  const kept = (text: string, kind: 'phone' | 'email' | 'passport'): number =>
    known.withoutKnown(text, [{ start: 0, end: text.length, kind }]).length;
  expect([kept('a@b.org', 'email'), kept('a@b.org', 'phone'), kept('b@b.org', 'email')]).toEqual([0, 1, 1]);
  expect([kept('123 45 67', 'phone'), kept('1234567', 'passport'), kept('1234567', 'email')]).toEqual([
    0, 1, 1,
  ]);
  expect([kept('+45 91 23 45 67', 'phone'), kept('123456', 'phone'), kept('2345678', 'phone')]).toEqual([
    0, 1, 1,
  ]);
});
