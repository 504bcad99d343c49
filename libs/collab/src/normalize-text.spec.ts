import { differingRange, normalizeText, rangesToNormalize } from './normalize-text.ts';

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

/** Every sign of Unicode but the halves of pairs. */
function* everySign(): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code += 1)
    if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
}

const replaced = (text: string): string =>
  rangesToNormalize(text).reduceRight(
    (before, { start, end, text: words }) => before.slice(0, start) + words + before.slice(end),
    text,
  );

describe('what normalization changes in a text', () => {
  it.each([
    ['nothing of tidy words', 'Õigus \u{1F600}\n\t', []],
    ['a letter', 'So\u0303na', [{ start: 1, end: 3, text: 'õ' }]],
    [
      'two signs far from each other, and nothing between them',
      '\u0000Safe shelter\u0000',
      [
        { start: 0, end: 1, text: '' },
        { start: 13, end: 14, text: '' },
      ],
    ],
    ['a line end of two signs', 'a\r\nb', [{ start: 1, end: 2, text: '' }]],
    ['a control between a letter and its mark', 'e\u0000\u0301', [{ start: 0, end: 3, text: 'é' }]],
    [
      'a control between two halves of a pair',
      'a\uD83D\u0000\uDE00',
      [{ start: 1, end: 4, text: '\u{1F600}' }],
    ],
  ])('is %s', (_, text, expected) => {
    expect(rangesToNormalize(text)).toEqual(expected);
  });

  it('is one stretch where it is much of the text', () => {
    expect(rangesToNormalize('ae\u0301'.repeat(100))).toHaveLength(100);
    expect(rangesToNormalize('ae\u0301'.repeat(101))).toEqual([
      { start: 1, end: 303, text: 'éa'.repeat(100) + 'é' },
    ]);
  });

  it('comes to the same as that of the whole, whatever sign stands in it and whatever it is made of', () => {
    const differing: string[] = [];
    for (const sign of everySign()) {
      const parts = sign.normalize('NFD');
      for (const text of [`\u{1100}${sign}x`, `a${parts}\r\n${sign}`, [...parts].join('\u0000')])
        if (replaced(text) !== normalizeText(text)) differing.push(text);
    }
    expect(differing).toEqual([]);
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
