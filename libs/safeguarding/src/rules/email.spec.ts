import { hitsOf } from '../testing/rule-hits.ts';
import { email } from './email.ts';

const hits = hitsOf(email);

describe('a mailbox', () => {
  it.each([
    'tolk@mail.example.org',
    'a@b.no',
    "ZAza.09_%+'-x@sub-Domain.Example-z9.org",
    'päivi@järvi.example',
    'marta@пример.рф',
    'a@b.x1',
    '+a@b.org',
    '_a@b.org',
  ])('%s is found', (written) => {
    expect(hits(written)).toEqual([`email:${written}`]);
    expect(hits(`x ${written} y`)).toEqual([`email:${written}`]);
  });

  it.each(['[', '{', '`', '/', ':', '(', '<', '=', '\n', '"', ',', ';', '×'])(
    'ends at %j on both sides',
    (sign) => {
      expect(hits(`y${sign}anna@b.org${sign}y`)).toEqual(['email:anna@b.org']);
    },
  );

  it.each([
    ['quotation marks', "'anna@b.org'", 'email:anna@b.org'],
    ['full stops', '..anna@b.org.', 'email:anna@b.org'],
    ['dashes', '-anna@b.org--', 'email:anna@b.org'],
    ['a sign of a percentage', '%anna@b.org', 'email:anna@b.org'],
    ['a low line behind', 'anna@b.org_x', 'email:anna@b.org'],
    ['a plus behind', 'anna@b.org+x', 'email:anna@b.org'],
  ])('is found without %s', (_, written, expected) => {
    expect(hits(written)).toEqual([expected]);
  });

  it.each([
    ['nothing before the @', '@example.org'],
    ['nothing but signs before it', "'.-@example.org"],
    ['nothing behind it', 'anna@'],
    ['a blank behind it', 'anna@ example.org'],
    ['no full stop in its domain', 'anna@example'],
    ['an empty part in its domain', 'anna@b..org'],
    ['an empty part first in its domain', 'anna@.org'],
    ['one letter at its end', 'anna@b.o'],
    ['a digit that begins its end', 'anna@b.1a'],
    ['a low line in its domain', 'anna@b_c.org'],
    ['a part of 64 characters', `anna@${'b'.repeat(64)}.org`],
  ])('with %s is none', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('is found behind an @ that belongs to none', () => {
    expect(hits('@ a@b@mail.org')).toEqual(['email:b@mail.org']);
    expect(hits('@anna, anna@mail.org')).toEqual(['email:anna@mail.org']);
  });

  it('has 64 characters before its @ at most, and 253 behind it', () => {
    const label = 'b'.repeat(63);
    const domain = `${label}.${label}.${label}.${'c'.repeat(61)}`;
    expect(hits(`${'m'.repeat(64)}@${label}.org`)).toEqual([`email:${'m'.repeat(64)}@${label}.org`]);
    expect(hits(`${'m'.repeat(65)}@b.org`)).toEqual([`email:${'m'.repeat(64)}@b.org`]);
    expect(hits(`a@${domain}`)).toEqual([`email:a@${domain}`]);
    expect(hits(`a@${domain}c`)).toEqual([`email:a@${domain}`]);
  });
});

describe('what a machine names', () => {
  const uuid = 'a1b2c3d4-0000-7000-8000-123456789012';

  it.each([
    ['a calendar entry by its time', '20261014T090000Z-7@example.org'],
    ['a calendar entry by its minute', '20261014T0900@example.org'],
    ['a message by a number', `${uuid}@example.org`],
    ['a message by a long number', `${'0a'.repeat(12)}@example.org`],
    ['what is called a UID', 'UID:meeting-7@example.org'],
    ['what is called a UID with blanks', 'uid = meeting-7@example.org'],
    ['what is called a message’s number', 'Message-ID: <meeting-7@example.org'],
  ])('is no mailbox: %s', (_, written) => {
    expect(hits(written)).toEqual([]);
    expect(hits(`${'text '.repeat(9)}${written}`)).toEqual([]);
  });

  it.each([
    ['a short number', `${'0a'.repeat(11)}0`],
    ['a date', '20261014'],
    ['a word that ends in the letters of UID', 'squid: anna', 'anna'],
    ['a UID that came long before', 'uid 12345, anna', 'anna'],
  ])('is none of %s', (_, written, local = written) => {
    expect(hits(`${written}@example.org`)).toEqual([`email:${local}@example.org`]);
  });
});
