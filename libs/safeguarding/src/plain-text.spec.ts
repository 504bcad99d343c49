import { plainText } from './plain-text.ts';

const read = (given: string): string => plainText(given).text;
/** Where each unit of the plain text stood. */
const places = (given: string): [start: number, end: number][] => {
  const { text, starts, ends } = plainText(given);
  return Array.from(text, (_, at) => [starts[at]!, ends[at]!]);
};

describe('a text without its dress', () => {
  it.each([
    ['plain', 'Plain text, 1-2 ~!', 'Plain text, 1-2 ~!'],
    ['letters', 'æøå ЯЖ', 'æøå ЯЖ'],
    ['blanks of any width', 'a\u00A0b\u2003c\u3000d\te', 'a b c d e'],
    ['line ends of any kind', 'a\nb\rc\u2028d\u2029e\u000Bf\u000Cg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['a carriage return and a line feed', 'a\r\nb\r\r\nc\n\nd', 'a\nb\n\nc\n\nd'],
    ['dashes of any length', 'a–b—c‑d−e﹣f', 'a-b-c-d-e-f'],
    ['invisible characters', 'a\u200Bb\u00ADc\uFEFFd\u0301e\u0007f\u007Fg\u2800h', 'abcdefgh'],
    ['digits of other scripts', '٣५๗３', '3573'],
    ['digits in circles', '①⑩⑳⓿', '110200'],
    ['digits above the first plane', '𝟏𝟗', '19'],
    ['signs in full width', '＠．／＋～！', '@./+~!'],
    ['what is wider than its form', '㎞ﬁ', '㎞ﬁ'],
    ['characters above the first plane', 'a👩b', 'a👩b'],
    ['half a character', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
    ['halves of characters, first and last', 'a\uD800b\uDFFFc', 'a\uFFFDb\uFFFDc'],
    ['a line end at its beginning', '\na', '\na'],
    ['half a character at its end', 'a\uD83D', 'a\uFFFD'],
    ['nothing', '', ''],
    ['escapes', '%31&#50;\\u0033=\n4', '1234'],
    ['what only begins as escapes do', '100% & \\x = y', '100% & \\x = y'],
    ['an escaped invisible character', 'a&shy;b%C2%ADc', 'abc'],
    ['a mail’s soft line end', 'a=\r\nb=\nc', 'abc'],
  ])('%s', (_, given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it('of any length is whole', () => {
    for (const length of [8191, 8192, 8193, 16_384, 20_000]) {
      const text = 'abcdefg'.repeat(3000).slice(0, length);
      expect(read(text) === text).toBe(true);
    }
  });
});

describe('each unit of it knows where it stood', () => {
  it.each<[string, string, [number, number][]]>([
    [
      'plain',
      'ab',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'behind something invisible',
      'a\u200Bb',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'of two digits in one',
      'a⑩b',
      [
        [0, 1],
        [1, 2],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'of an escape',
      'a&#50;b',
      [
        [0, 1],
        [1, 6],
        [6, 7],
      ],
    ],
    [
      'of a digit above the first plane',
      '𝟏b',
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      'of a line end of two',
      'a\r\nb',
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(places(given)).toEqual(expected);
  });

  it('and so does its end', () => {
    const { text, starts } = plainText('a\u200B⑩');
    expect(starts[text.length]).toBe(3);
  });

  it('of a character of two units', () => {
    const { text, starts, ends } = plainText('a👩b');
    expect(Array.from(starts.slice(0, text.length))).toEqual([0, 1, 1, 3]);
    expect(Array.from(ends.slice(0, text.length))).toEqual([1, 3, 3, 4]);
  });
});
