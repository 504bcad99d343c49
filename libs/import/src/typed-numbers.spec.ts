import { follows, outlineNumbers, parseTypedNumber } from './typed-numbers.ts';

describe('a number that was typed before words', () => {
  it.each([
    ['3 Shelter', { parts: [3], length: 2, isApart: false, isDotted: false, isMarked: false }],
    ['3.4. Shelter', { parts: [3, 4], length: 5, isApart: false, isDotted: true, isMarked: true }],
    ['3)\tShelter', { parts: [3], length: 3, isApart: true, isDotted: false, isMarked: true }],
    ['3  Shelter', { parts: [3], length: 3, isApart: true, isDotted: false, isMarked: false }],
  ])('%j', (text, expected) => {
    expect(parseTypedNumber(text)).toEqual({ ...expected, opensSentence: true });
  });

  it('stands before a sentence or in the middle of one', () => {
    const opens = (text: string) => parseTypedNumber(text)?.opensSentence;
    expect(['1 Õigus', '1 „Drošība“', '1 weeks'].map(opens)).toEqual([true, true, false]);
  });

  it('is none without a blank behind it, and none in the middle', () => {
    expect(['3', '3.4x', 'Section 3 '].map(parseTypedNumber)).toEqual([null, null, null]);
  });
});

describe('one number after another in an outline', () => {
  it.each<[number[], number[], boolean]>([
    [[3, 3], [3, 4], true],
    [[3, 3], [3, 5], false],
    [[3, 3], [4, 4], false],
    [[3, 3], [3, 3, 1], true],
    [[3, 3], [3, 3, 2], false],
    [[3, 3], [3, 4, 1], false],
    [[3, 3], [2, 3, 1], false],
    [[3], [3, 1, 1], false],
    [[3, 3, 1], [4], true],
    [[3, 3, 1], [3, 4], true],
    [[3, 3, 1], [5], false],
  ])('%j, %j: %p', (before, now, expected) => {
    expect(follows(before, now)).toBe(expected);
  });
});

describe('the numbers that number a text', () => {
  const numbering = (...texts: string[]) => [...outlineNumbers(texts.map(parseTypedNumber))];

  it('are those that go on from one another, and those set apart', () => {
    expect(numbering('3.4 Safe.', 'Words.', '3.5 Free.')).toEqual([0, 2]);
    expect(numbering('7\tsafe', '12 Weeks.')).toEqual([0]);
  });

  it('are first ones of an outline, not of its depths', () => {
    expect(numbering('1 Safe.')).toEqual([0]);
    expect(numbering('3.1 Safe.')).toEqual([0]);
    expect(numbering('3.3.1 Safe.')).toEqual([]);
    expect(numbering('2 Safe.')).toEqual([]);
  });

  it('are none in the middle of a sentence', () => {
    expect(numbering('1 week', '2 weeks')).toEqual([]);
  });
});
