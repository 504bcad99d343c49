import fc from 'fast-check';
import { findPersonalData } from './find-personal-data.ts';
import { maskPersonalData } from './mask.ts';
import { mayHoldPersonalData } from './may-hold-personal-data.ts';
import { plainText } from './plain-text.ts';

/**
 * Pieces from which hostile and everyday texts are made: digits, separators, words that matter, halves of
 * characters.
 */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.stringMatching(/^\d{1,12}$/),
  fc.constantFrom(
    '-',
    '+',
    ' ',
    '\n',
    '.',
    '@',
    '%',
    '%2D',
    '\u200B',
    '\u00AD',
    '\uD83D',
    '\uDE00',
    '\u2013',
    '010190-',
    '010190A123',
    'EE38 ',
    '+45 ',
    '0047',
    'pass nr ',
    'tel ',
    'kt. ',
    'CPR ',
    'a@b.',
    'İ',
    'ß',
    'ﬁ',
    '１２',
    '٣',
    '(',
    '[',
    '{"',
    '\t|',
    'паспорт № ',
    'personas kods ',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text at all', () => {
  it('gets findings in order, apart from one another and inside the text, and throws nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'da', 'is', 'sv-FI', ''), (given, language) => {
        let at = 0;
        for (const { start, end } of findPersonalData(given, language === undefined ? {} : { language })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is masked in a few passes so that nothing that blocks is left', () => {
    fc.assert(
      fc.property(text, (given) => {
        let masked = given;
        for (let pass = 0; pass < 10 && findPersonalData(masked).length > 0; pass += 1)
          masked = maskPersonalData(masked, findPersonalData(masked), () => '[removed]');
        expect(findPersonalData(masked)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is looked at closely wherever anything could be found', () => {
    fc.assert(
      fc.property(text, (given) => {
        if (!mayHoldPersonalData(given)) expect(plainText(given).text).not.toMatch(/[\d@]/);
      }),
      { numRuns: 2000 },
    );
    for (let codePoint = 0; codePoint <= 0x1ffff; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      if (/[\d@]/.test(plainText(character).text) && !mayHoldPersonalData(character))
        throw new Error(codePoint.toString(16));
    }
  });

  it('keeps the place of every unit in its plain form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text: plain, starts, ends } = plainText(given);
        for (let unit = 0; unit < plain.length; unit += 1) {
          expect(ends[unit]! - starts[unit]!).toBeGreaterThan(0);
          if (unit > 0) expect(starts[unit]!).toBeGreaterThanOrEqual(starts[unit - 1]!);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
