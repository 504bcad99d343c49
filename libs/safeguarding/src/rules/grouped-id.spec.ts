import { apart, hitsOf } from '../testing/rule-hits.ts';
import { groupedId } from './grouped-id.ts';

const hits = hitsOf(groupedId);

describe('a number in groups of its writer’s own', () => {
  it.each([
    ['Norwegian', '15 90 86 10064', ['ssn', 'Norway'], 'no_fnr'],
    ['Norwegian, of somebody who stays for a time', '559086 100 58', ['ssn', 'Norway'], 'no_dnr'],
    ['Estonian', '381 0115 0013', ['ssn', 'Estonia'], 'ee_isikukood'],
    ['Lithuanian', '381.0115.0013', ['Lithuania'], 'lt_ak'],
    ['Latvian', '16 11 75 19997', ['ssn', 'Latvia'], 'lv_pk'],
    ['Swedish', '35 08 23 1002', ['Sweden'], 'se_pnr'],
    ['Swedish, coordinated', '35-08-83-1017', ['Sweden'], 'se_samordning'],
    ['Swedish of 2014, with its century', '2014-08-23-1007', ['ssn', 'Sweden'], 'se_pnr'],
    ['Danish', '05 01 40 1001', ['Denmark'], 'dk_cpr'],
    ['Icelandic', '05 01 40 1000', ['Iceland'], 'is_kennitala'],
  ])('%s, is found beside a word that fits', (_, written, words, kind) => {
    const other = ['ssn', 'Norway', 'Estonia', 'Lithuania', 'Latvia', 'Sweden', 'Denmark', 'Iceland'].filter(
      (word) => hits(`${word} ${written}`).includes(`${kind}:${written}`),
    );
    expect(hits(written)).toEqual([]);
    expect(other).toEqual(words);
  });

  it.each([
    ['Norway 15 90 86 10065'],
    ['Estonia 381 0115 0014'],
    ['Latvia 16 11 75 19998'],
    ['Sweden 35 08 23 1003'],
    ['Sweden 2014-08-23-1006'],
    ['Denmark 32 01 40 1001'],
    ['Iceland 05 01 40 1001'],
    ['Denmark 05 01 40 100'],
    ['Denmark 0501 401001 123'],
  ])('is none where no such number exists: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('is somebody’s where the word stands 34 characters before it at most, and never behind it', () => {
    const number = '15 90 86 10064';
    expect(hits(apart('ssn', 31, number))).toHaveLength(1);
    expect(hits(apart('ssn', 32, number))).toHaveLength(0);
    expect(hits(`${number} ssn`)).toHaveLength(0);
  });

  it.each(['invoice', 'tel'])('is another number where "%s" is nearer', (word) => {
    expect(hits(`ssn, ${word} 15 90 86 10064`)).toEqual([]);
    expect(hits(`${word}, ssn 15 90 86 10064`)).toHaveLength(1);
    expect(hits(`${word}, Sweden 35 08 23 1002`)).toHaveLength(1);
  });

  it.each([
    ['six and five', 'Norway 159086 10064'],
    ['six and four', 'Sweden 350823-1002'],
    ['eight and four', 'Sweden 20140823-1007'],
    ['eight and four with a blank', 'Sweden 20140823 1007'],
  ])('is read by its own rule where it is of %s', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it.each(['+15 90 86 10064', '15 90 86 10064-1', '1.15 90 86 10064', '15 90 86 10064/12'])(
    'is none where it is a piece of something else: %s',
    (written) => {
      expect(hits(`ssn ${written}`)).toEqual([]);
    },
  );
});

describe('a number that needs no word', () => {
  it.each([
    ['one blank too many', '1590861 0064', 'no_fnr'],
    ['one blank too many, for a time', '5590861 0058', 'no_dnr'],
    ['one blank too many, Baltic', '38101 150013', 'ee_isikukood'],
    ['century, date and serial apart', '3 810115 0013', 'ee_isikukood'],
    ['century, date and serial with dashes', '3-810115-0013', 'ee_isikukood'],
  ])('has %s', (_, written, kind) => {
    expect(hits(written)).toEqual([`${kind}:${written}`]);
    for (const word of ['invoice', 'tel']) {
      expect(hits(`${word} ${written}`)).toEqual([]);
      expect(hits(`${written} ${word}`)).toHaveLength(1);
      expect(hits(apart(word, 34 - word.length, written))).toHaveLength(0);
      expect(hits(apart(word, 35 - word.length, written))).toHaveLength(1);
    }
  });

  it('is Lithuanian in a Lithuanian text', () => {
    expect(hits('3 810115 0013', { language: 'lt' })).toEqual(['lt_ak:3 810115 0013']);
  });

  it.each(['3.810115.0013', '38 1011 50013', '1590861.0064', '16117 519997'])(
    'is not written %s',
    (written) => {
      expect(hits(written)).toEqual([]);
    },
  );

  it.each([
    ['1935-08-23-1002', 'se_pnr'],
    ['1835-08-23-1002', 'se_pnr'],
    ['19 350823 1002', 'se_pnr'],
    ['1935-08-83-1017', 'se_samordning'],
    ['2000-02-29-1003', 'se_pnr'],
    ['2013-08-23-1008', 'se_pnr'],
  ])('is Swedish with a date of more than twelve years ago: %s', (written, kind) => {
    expect(hits(written)).toEqual([`${kind}:${written}`]);
  });

  it('is Swedish by the reader’s year', () => {
    expect(hits('2014-08-23-1007', { year: 2026 })).toEqual([]);
    expect(hits('2014-08-23-1007', { year: 2027 })).toHaveLength(1);
  });

  it.each([
    ['another last digit', '1935-08-23-1003'],
    ['another century', '2135-08-23-1002'],
    ['29 February 1900', '1900-02-29-1003'],
    ['a day that does not exist', '1935-02-30-1009'],
    ['a day that does not exist with 60 more', '1935-02-92-1004'],
  ])('is not Swedish with %s', (_, written) => {
    expect(hits(written)).toEqual([]);
    expect(hits(`Sweden ${written}`)).toEqual([]);
  });
});
