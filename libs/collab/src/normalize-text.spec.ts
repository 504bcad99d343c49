import { differingRange, normalizeText } from './normalize-text.ts';

describe('words in Unicode’s one form', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['controls', 'a\u0000b\u0008c\u000Bd\u001Fe\u007Ff\u009Fg', 'abcdefg'],
    ['tabs', 'a\tb', 'a\tb'],
    ['composed letters', 'o\u0303igus', 'õigus'],
    ['lone surrogates', 'a\uD83D', 'a\uFFFD'],
    ['blanks around them', ' a ', ' a '],
  ])('%s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe('the one stretch in which two texts differ', () => {
  it.each<[string, string, number, number, string]>([
    ['safe home', 'safe, warm home', 4, 4, ', warm'],
    ['safe, warm home', 'safe home', 4, 10, ''],
    ['abc', 'abc', 3, 3, ''],
    ['', 'abc', 0, 0, 'abc'],
    ['abc', '', 0, 3, ''],
    ['aa', 'aaa', 2, 2, 'a'],
    ['abc', 'axc', 1, 2, 'x'],
    // Both signs begin with the same half, or end with it: neither is taken apart.
    ['a\u{1F600}c', 'a\u{1F601}c', 1, 3, '\u{1F601}'],
    ['a\u{1F600}c', 'a\u{1FA00}c', 1, 3, '\u{1FA00}'],
    // The first and the last of either half.
    ['\u{10000}', '\u{10001}', 0, 2, '\u{10001}'],
    ['\u{10FC00}', '\u{10FC01}', 0, 2, '\u{10FC01}'],
    ['\u{10000}', '\u{10400}', 0, 2, '\u{10400}'],
    ['\u{103FF}', '\u{107FF}', 0, 2, '\u{107FF}'],
    ['x\u{1F600}', 'y\u{1F600}', 0, 1, 'y'],
  ])('of %j and %j', (before, after, start, end, text) => {
    expect(differingRange(before, after)).toEqual({ start, end, text });
  });
});
