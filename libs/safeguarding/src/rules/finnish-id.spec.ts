import { hitsOf } from '../testing/rule-hits.ts';
import { finnishId } from './finnish-id.ts';

const hits = hitsOf(finnishId);

describe('a Finnish code', () => {
  it.each([
    '130552-308S',
    '130552+308S',
    '130552A308S',
    '130552F308S',
    '130552Y308S',
    '130552U308S',
    '130552y308s',
    '13 05 52-308S',
    '130552 - 308S',
    '130552-\n308S',
    '130552-308 S',
  ])('%s is found', (code) => {
    expect(hits(`x ${code}, y`)).toEqual([`fi_hetu:${code}`]);
  });

  it.each([
    ['a wrong check letter', '130552-308T'],
    ['another serial', '130552-309S'],
    ['another date', '140552-308S'],
    ['a sign that is no century', '130552G308S'],
    ['a month that does not exist', '131352-3087'],
    ['a digit before it', '1130552-308S'],
    ['a letter behind it', '130552-308SA'],
    ['a stroke and a digit behind it', '130552-9040/12'],
  ])('with %s is none', (_, code) => {
    expect(hits(code)).toEqual([]);
  });

  it('is born on a day that its century had', () => {
    expect(hits('290200A902D')).toEqual(['fi_hetu:290200A902D']);
    expect(hits('290200-902D')).toEqual([]);
    expect(hits('290200+902D')).toEqual([]);
    expect(hits('290204+902E')).toEqual(['fi_hetu:290204+902E']);
  });
});

describe('a code of digits alone, which another country may have given', () => {
  const CODE = '130552-9040';
  const found = [`fi_hetu:${CODE}`];

  it.each(['130552-9040', '130552+9040', '130552 - 9040'])('%s is Finnish where no word stands', (code) => {
    expect(hits(code)).toEqual([`fi_hetu:${code}`]);
  });

  it.each(['cpr', 'kt.', 'personnummer', 'svensk'])('belongs to another country beside "%s"', (word) => {
    expect(hits(`${word} ${CODE}`)).toEqual([]);
    expect(hits(`${word}: 130552 - 9040`)).toEqual([]);
    expect(hits(`${word}: 130552+9040`)).toEqual([]);
  });

  it('with a letter is Finnish beside any word', () => {
    expect(hits('cpr 130552-308S')).toEqual(['fi_hetu:130552-308S']);
    expect(hits('cpr 130552A9040')).toEqual(['fi_hetu:130552A9040']);
  });

  it('belongs to the nearer of two words', () => {
    expect(hits(`cpr, hetu ${CODE}`)).toEqual(found);
    expect(hits(`hetu, cpr ${CODE}`)).toEqual([]);
  });

  it('belongs to the country beside a kennitala, which means anybody’s number', () => {
    expect(hits(`finnsk kennitala ${CODE}`)).toEqual(found);
    expect(hits(`kennitala ${CODE}`)).toEqual([]);
    expect(hits(`finnsk cpr ${CODE}`)).toEqual([]);
  });

  it('belongs to a word 40 characters before it or less', () => {
    expect(hits(`cpr${' '.repeat(37)}${CODE}`)).toEqual([]);
    expect(hits(`cpr${' '.repeat(38)}${CODE}`)).toEqual(found);
  });

  it('belongs to a word 16 characters behind it or less', () => {
    expect(hits(`${CODE}${' '.repeat(15)}cpr`)).toEqual([]);
    expect(hits(`${CODE}${' '.repeat(16)}cpr`)).toEqual(found);
  });

  it.each(['da', 'is', 'sv', 'sv-FI'])('is none without a word where the text is in %s', (language) => {
    expect(hits(CODE, { language })).toEqual([]);
    expect(hits(`hetu ${CODE}`, { language })).toEqual(found);
  });

  it.each(['fi', 'nb', 'en'])('is one without a word where the text is in %s', (language) => {
    expect(hits(CODE, { language })).toEqual(found);
  });
});
