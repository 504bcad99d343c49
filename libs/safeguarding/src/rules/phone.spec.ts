import { apart, hitsOf } from '../testing/rule-hits.ts';
import { phone } from './phone.ts';

const hits = hitsOf(phone);

describe('a telephone of another country', () => {
  it.each([
    ['Denmark', 45, 8, 8],
    ['Sweden', 46, 7, 10],
    ['Norway', 47, 8, 8],
    ['Iceland', 354, 7, 9],
    ['Finland', 358, 5, 11],
    ['Lithuania', 370, 8, 8],
    ['Latvia', 371, 8, 8],
    ['Estonia', 372, 7, 8],
    ['Germany and others', 49, 6, 13],
  ])('of %s (+%d) has %d to %d digits', (_, code, least, most) => {
    const lengths = Array.from({ length: 17 }, (_one, at) => at).filter(
      (length) => hits(`+${code}${'2'.repeat(length)}`).length > 0,
    );
    expect([lengths[0], lengths.at(-1), lengths.length]).toEqual([least, most, most - least + 1]);
  });

  it.each([
    '+45 32 10 20 30',
    '+45 3210-2030',
    '+45.32.10.20.30',
    '+45 (32) 10 20 30',
    '+(45) 32102030',
    '+ 45 32102030',
    '+46 (0)8 123 45 67',
    '+45 032102030',
    '+370 8 61234567',
    '+370 0 61234567',
    '+1 202 555 0143',
    '+45 3210\n2030',
    '0045 32 10 20 30',
    '004532102030',
    '00358 1234567890',
  ])('%j is found', (written) => {
    expect(hits(`x ${written}, y`)).toEqual([`phone:${written}`]);
  });

  it.each([
    ['of no country', '+8912345678'],
    ['with one trunk digit too many', '+371 8 61234567'],
    ['behind a digit', '1+4532102030'],
    ['behind a plus', '++4532102030'],
    ['an amount', '+4532102030 kr'],
    ['an amount in euros', '+4532102030€'],
  ])('is none: %s', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('ends where its own length does, at a blank or a line’s end', () => {
    expect(hits('+45 32 10 20 30 14 persons')).toEqual(['phone:+45 32 10 20 30']);
    expect(hits('+45 32102030\n14 persons')).toEqual(['phone:+45 32102030']);
    expect(hits('+45 32102030 \n14 persons')).toEqual(['phone:+45 32102030']);
    expect(hits('+372 1234567 1 2 3')).toEqual(['phone:+372 1234567 1']);
    expect(hits('+45 321020301 4')).toEqual([]);
  });
});

describe('a telephone that begins with 00', () => {
  it.each([
    ['of another country of the world', '0012025550143'],
    ['longer than a number of the Network without groups', '0035812345678901'],
    ['with more digits than it has', '0045 32102030 99'],
  ])('is none %s', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('of more than twelve digits is one in groups', () => {
    expect(hits('00358 12345678901')).toHaveLength(1);
    expect(hits('00358(1)2345678901')).toHaveLength(1);
    expect(hits('00358.12345678901')).toHaveLength(0);
    expect(hits('00358123456789')).toHaveLength(1);
    expect(hits('003581234567890')).toHaveLength(0);
  });

  it('is one beside a word 36 characters before it at most', () => {
    for (const number of ['0012025550143', '0035812345678901']) {
      expect(hits(apart('tel', 33, number))).toEqual([`phone:${number}`]);
      expect(hits(apart('tel', 34, number))).toEqual([]);
      expect(hits(`${number} tel`)).toEqual([]);
    }
  });

  it('is none where the word of another number stands 24 characters before it', () => {
    expect(hits(apart('invoice', 17, '004532102030'))).toEqual([]);
    expect(hits(apart('invoice', 18, '004532102030'))).toHaveLength(1);
    expect(hits('004532102030 invoice')).toHaveLength(1);
    expect(hits('tel, invoice 004532102030')).toHaveLength(1);
    expect(hits('invoice +4532102030')).toHaveLength(1);
  });
});

describe('a telephone at home', () => {
  it.each([
    '3210203',
    '32 10 20 30',
    '32102030',
    '(08) 123 45 67',
    '08/123 45 67',
    '08-123 45 67',
    '12345678901',
  ])('%s is found beside its word alone', (written) => {
    expect(hits(`x ${written} y`)).toEqual([]);
    expect(hits(`tel ${written}, y`)).toEqual([`phone:${written}`]);
  });

  it.each([
    ['six digits', '321020'],
    ['twelve digits', '123456789012'],
    ['a day', '14.10.2026'],
    ['a day the other way round', '2026-10-14'],
    ['years', '2025/2026'],
    ['years with a dash', '2025 - 2026'],
    ['hours', '09.00-15.30'],
    ['hours without full stops', '0900-1530'],
    ['a day and its hour', '14.10.2026 12'],
    ['an amount', '3210203 kr'],
    ['an amount with its currency first', 'kr 3210203'],
    ['a number with decimals', '3210203,5'],
    ['a verse', '3210203:1'],
  ])('is none of %s', (_, written) => {
    expect(hits(`tel ${written}`)).toEqual([]);
  });

  it('belongs to a word 36 characters before it at most', () => {
    expect(hits(apart('tel', 33, '32102030'))).toHaveLength(1);
    expect(hits(apart('tel', 34, '32102030'))).toHaveLength(0);
  });

  it('belongs to a word right behind it', () => {
    expect(hits('32102030 mobil')).toHaveLength(1);
    expect(hits('32102030 (mobil)')).toHaveLength(1);
    expect(hits('32102030(mobil)')).toHaveLength(1);
    expect(hits('32102030, mobil')).toHaveLength(0);
    expect(hits('32102030  mobil')).toHaveLength(0);
    expect(hits('32102030 en mobil')).toHaveLength(0);
  });

  it('is another number where its word stands nearer, 24 characters before it at most', () => {
    expect(hits('tel, invoice 32102030')).toHaveLength(0);
    expect(hits('invoice, tel 32102030')).toHaveLength(1);
    expect(hits('invoice 32102030 mobil')).toHaveLength(0);
    expect(hits(apart('tel invoice', 17, '32102030'))).toHaveLength(0);
    expect(hits(apart('tel invoice', 18, '32102030'))).toHaveLength(1);
  });

  it.each(['p. 040 1234567', 'p 0401234567', 's. 555 1234', 's: 555-1234'])(
    '%s is called by its initial',
    (written) => {
      expect(hits(`x ${written}`)).toHaveLength(1);
    },
  );

  it.each(['op. 040 1234567', 'p. 340 1234567', 's. 5551 2345', 'q. 040 1234567'])('%s is not', (written) => {
    expect(hits(`x ${written}`)).toHaveLength(0);
  });

  it('that looks like a day is one right behind its word', () => {
    expect(hits(apart('tel', 3, '20261014'))).toHaveLength(1);
    expect(hits(apart('tel', 4, '20261014'))).toHaveLength(0);
    expect(hits(apart('tel', 4, '20261314'))).toHaveLength(1);
  });
});
