import { hitsOf } from '../testing/rule-hits.ts';
import { birthDate } from './birth-date.ts';

const hits = hitsOf(birthDate);
const DAY = '12.03.1994';
const found = [`birth_date:${DAY}`];

describe('a day beside a word for birth', () => {
  it.each([
    'she was born 12.03.1994',
    'she, dob: 12.03.1994',
    'Anna, f. 12.03.1994',
    'Anna, b.12.03.1994',
    'Anna, s. 12.03.1994',
    '12.03.1994born she',
    '12.03.1994 г.р., она',
    'hun, født 12.03.1994',
    'Ofelia Nwosu, born 12.03.1994',
    'born 12.03.1994, A. K.',
  ])('is one of birth where somebody is named or meant: %s', (text) => {
    expect(hits(text)).toEqual(found);
  });

  it.each([
    ['nobody named', 'born 12.03.1994'],
    ['no such word', 'she, 12.03.1994'],
    ['the word in another one', 'she, stubborn 12.03.1994'],
    ['an initial far from the day', 'she, f. x 12.03.1994'],
    ['a new sentence', 'she was born. 12.03.1994'],
    ['another part of the sentence', 'she was born; 12.03.1994'],
    ['an empty line before it', 'she was born\n\n12.03.1994'],
    ['an empty line behind it', 'she 12.03.1994\n\nborn'],
    ['the beginning of a rule', 'she was born after 12.03.1994'],
    ['the beginning of a rule behind it', '12.03.1994 since she was born'],
    ['a day that does not exist', 'she was born 32.03.1994'],
    ['a day of another age', 'she was born 12.03.1899'],
    ['a day of the next year', 'she was born 12.03.2027'],
  ])('is none with %s', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it.each(['12.03.1900', '12.03.2026', '12.03.94', '12 March 1994', '1994-03-12'])('may be %s', (day) => {
    expect(hits(`she was born ${day}`)).toEqual([`birth_date:${day}`]);
  });

  it('is of the reader’s year at most', () => {
    expect(hits('she was born 12.03.2026', { year: 2025 })).toEqual([]);
    expect(hits('she was born 12.03.2027', { year: 2027 })).toHaveLength(1);
  });

  it('may be a colon or a line’s end away', () => {
    expect(hits('Anna\nborn:\n12.03.1994')).toEqual(found);
    expect(hits('Anna 12.03.1994\nborn')).toEqual(found);
  });

  it('ends 44 characters behind the word, or begins 30 before it', () => {
    expect(hits(`she, born${' '.repeat(34)}${DAY}`)).toEqual(found);
    expect(hits(`she, born${' '.repeat(38)}${DAY}`)).toEqual([]);
    expect(hits(`she ${DAY}${' '.repeat(20)}born`)).toEqual(found);
    expect(hits(`she ${DAY}${' '.repeat(26)}born`)).toEqual([]);
  });

  it.each(['Anna', 'hun '])('belongs to "%s" 90 characters around it', (who) => {
    const fill = (count: number): string => ' '.repeat(count);
    expect(hits(`${who}${fill(81)}born ${DAY}`)).toEqual(found);
    expect(hits(`${who}${fill(82)}born ${DAY}`)).toEqual([]);
    expect(hits(`born ${DAY}${fill(90 - who.trim().length)}${who}`)).toEqual(found);
    expect(hits(`born ${DAY}${fill(91)}${who}`)).toEqual([]);
  });

  it.each(['Anna', 'she'])('does not belong to "%s" over an empty line', (who) => {
    expect(hits(`${who}\n\nborn ${DAY}`)).toEqual([]);
    expect(hits(`born ${DAY}\n\n${who}`)).toEqual([]);
    expect(hits(`x\n\n${who} born ${DAY}`)).toEqual(found);
    expect(hits(`born ${DAY} ${who}\n\nx`)).toEqual(found);
  });

  it('is looked for beside 5,000 words at most', () => {
    expect(hits(`${'born '.repeat(4999)}she, born ${DAY}`).length).toBeGreaterThan(0);
    expect(
      hits(`${'born '.repeat(5000)}she, born ${DAY}`.replace('born she', `born ${' '.repeat(50)} she`)),
    ).toEqual([]);
  });
});

describe('a day long ago right beside a name', () => {
  it.each([
    ['Anna Larsen, 12.03.1994', DAY],
    ['Anna Larsen 12.03.1994', DAY],
    ['Anna Larsen (12.03.1994)', DAY],
    ['Anna Larsen – 12.03.1994', DAY],
    ['Anna Larsen\t12.03.1994', DAY],
    ['Anna Larsen 12 March 1994', '12 March 1994'],
    ['Anna Larsen, 1994-03-12', '1994-03-12'],
    ['Anna Larsen 1994 m. kovo 12 d.', '1994 m. kovo 12 d.'],
    ['Anna Larsen 1994. gada 12. marts', '1994. gada 12. marts'],
    ['Anna Larsen, March 12, 1994', 'March 12, 1994'],
    ['Olena Kovalenko; 1994-03-12; Vasagatan 12', '1994-03-12'],
    [`Anna Larsen 12.03.1994 ${'and more '.repeat(20)}`, DAY],
    ['Anna Larsen, March 12 1994', 'March 12 1994'],
    ['Anna Larsen,12.03.1994,Storgata 5', DAY],
    ['Anna Larsen,1994-03-12,Storgata 5', '1994-03-12'],
    ['Anna Larsen, 12.03.1900', '12.03.1900'],
    ['Anna Larsen, 12.03.2012', '12.03.2012'],
    ['12.03.1994 Anna Larsen', DAY],
    ['x\n12.03.1994, Anna Larsen', DAY],
    ['x;12.03.1994;Anna Larsen', DAY],
    ['x|  12.03.1994 | Anna Larsen', DAY],
    ['x\t12.03.1994\tAnna Larsen', DAY],
  ])('is one of birth: %j', (text, day) => {
    expect(hits(text)).toEqual([`birth_date:${day}`]);
  });

  it.each([
    ['of the last years', 'Anna Larsen, 12.03.2013'],
    ['of another age', 'Anna Larsen, 12.03.1899'],
    ['without its century', 'Anna Larsen, 12.03.94'],
    ['that does not exist', 'Anna Larsen, 32.03.1994'],
    ['beside a year alone', 'Anna Larsen, 1994'],
    ['beside a given name alone', 'Anna, 12.03.1994'],
    ['beside a name that nobody knows', 'Ofelia Nwosu, 12.03.1994'],
    ['with a word between', 'Anna Larsen said 12.03.1994'],
    ['with many signs between', 'Anna Larsen ---- 12.03.1994'],
    ['that is a piece of a longer number', 'Anna Larsen 1.12.03.1994'],
    ['that is a piece of a decimal number', 'Anna Larsen 1,12.03.1994'],
    ['right after the name', 'Anna Larsen12.03.1994'],
    ['before a name within a line', 'on 12.03.1994 Anna Larsen'],
    ['before a given name', '12.03.1994 Anna'],
    ['before a word and a name', '12.03.1994 says Anna Larsen'],
    ['before a name that nobody knows', '12.03.1994 Ofelia Nwosu'],
  ])('is none %s', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it('is long ago by the reader’s year', () => {
    expect(hits('Anna Larsen, 12.03.2013', { year: 2027 })).toHaveLength(1);
    expect(hits('Anna Larsen, 12.03.2012', { year: 2025 })).toHaveLength(0);
  });

  it('is told from a day of now beside it', () => {
    expect(hits('Anna Larsen 12.03.1994, 14.10.2026')).toEqual(found);
    expect(hits('14.10.2026\nAnna Larsen 12.03.1994')).toEqual(found);
    expect(hits('Anna Larsen 12.03.1994 Maria Jensen 13.03.1994')).toEqual([
      'birth_date:12.03.1994',
      'birth_date:13.03.1994',
    ]);
  });

  it('is looked for at 20,000 years at most', () => {
    const line = `\nAnna Larsen ${DAY}`;
    expect(hits('1990 '.repeat(19_999) + line)).toEqual(found);
    expect(hits('1990 '.repeat(20_000) + line)).toEqual([]);
  });
});
