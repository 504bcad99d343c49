import fc from 'fast-check';
import { CONTENT_LANGUAGES } from '@nbn/contracts';
import { analyzeText, isStopWord, stemsOf } from './analyze.ts';
import { plainWord } from './words-of-text.ts';

const language = fc.constantFrom(...CONTENT_LANGUAGES);
const LETTERS = [...'aeiouyåäöæøáíúðþõšžčāēīūķļņąęėįųnrstdlkmgvbfpхлжертваё', ..."0123 .,-'’:\u0301\u00AD\n"];
/** Half of them any text, half what looks like words of the region. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 80 }).map((letters) => letters.join('')),
);

describe('any text in any language', () => {
  it('has words whose positions count up from 1 and whose places follow each other', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        let last = 0;
        for (const [index, word] of analyzeText(given, of).entries()) {
          expect(word.position).toBe(index + 1);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it('has words with at least one lexeme, none of them empty', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        for (const { word, stems, parts } of analyzeText(given, of)) {
          expect(word).not.toBe('');
          expect(stems.length).toBeGreaterThan(0);
          expect([...stems, ...parts].filter((lexeme) => lexeme === '' || lexeme.length > 200)).toEqual([]);
        }
      }),
    );
  });

  it('has words whose lexemes are those of what was written there', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        for (const { start, end, stems } of analyzeText(given, of)) {
          expect(stemsOf(given.slice(start, end), of)).toEqual(stems);
        }
      }),
    );
  });

  it('has the same words once it is composed', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        const lexemes = (of_: string): unknown[] =>
          analyzeText(of_, of).map(({ word, stems, parts }) => ({ word, stems, parts }));
        expect(lexemes(given.normalize('NFC'))).toEqual(lexemes(given));
      }),
    );
  });
});

describe('a word of a text', () => {
  it('is cut where nobody writes so long', () => {
    const [word] = analyzeText('x'.repeat(5_000), 'sv');
    expect(word?.stems).toEqual(['x'.repeat(64)]);
    expect(word?.end).toBe(5_000);
  });

  it('is found by the pieces of a number', () => {
    const [date, pair, single] = analyzeText('14.10.2026 3,14 2026', 'en');
    expect(date).toMatchObject({ stems: ['14.10.2026'], parts: ['14', '10', '2026'] });
    expect(pair).toMatchObject({ stems: ['3,14'], parts: ['3', '14'] });
    expect(single).toMatchObject({ stems: ['2026'], parts: [] });
  });

  it('may be one that a query leaves out', () => {
    expect(['The', 'och', 'ikke'].map((word) => isStopWord(word, 'en'))).toEqual([true, false, false]);
    expect(isStopWord('och', 'sv')).toBe(true);
    expect(isStopWord('IKKE', 'nb')).toBe(true);
    expect(isStopWord('offer', 'nb')).toBe(false);
  });

  it('keeps its lexemes after many others', () => {
    const before = stemsOf('offers', 'en');
    for (let index = 0; index < 40_000; index += 1) stemsOf(`w${index.toString(36)}`, 'en');
    expect(stemsOf('offers', 'en')).toEqual(before);
  });

  it('is plain for who typed it in capitals or in pieces', () => {
    expect(plainWord('ÞOLANDI')).toBe('þolandi');
    expect(stemsOf('ÞOLENDUM', 'is')).toEqual(stemsOf('þolandi', 'is'));
  });
});
