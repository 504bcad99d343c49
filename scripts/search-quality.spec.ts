import { stemsOf } from '@nbn/language';
import type { ContentLanguage } from '@nbn/contracts';
import { measureForms, readForms } from '../test/support/form-pairs.mjs';

const folder = process.env['NORBANET_SEARCH_DATA'];

/** The least share of pairs of forms of one lemma that have to meet in a lexeme. */
const RECALL: readonly (readonly [ContentLanguage, number])[] = [
  ['en', 0.9],
  ['sv', 0.9],
  ['da', 0.9],
  ['nb', 0.9],
  ['is', 0.9],
  ['lt', 0.9],
  ['lv', 0.8],
];

/** Of pairs of words that have nothing to do with each other, at most so many may meet. */
const ERROR = 0.005;

if (folder) {
  describe.each(RECALL)('word forms of %s', (language, least) => {
    const quality = measureForms(readForms(folder, language), (form) => stemsOf(form, language));

    it(`meets in ${least} of all pairs of forms of one word`, () => {
      expect(quality.pairs).toBeGreaterThan(500);
      expect(quality.recall).toBeGreaterThanOrEqual(least);
    });

    it('keeps the forms of different words apart', () => {
      expect(quality.error).toBeLessThanOrEqual(ERROR);
    });
  });
}

describe('the measure of word forms', () => {
  const lemmas = new Map([
    ['go', new Set(['go', 'goes', 'went'])],
    ['goat', new Set(['goat', 'goats'])],
  ]);

  it('counts what meets and what should not', () => {
    const byTwoLetters = measureForms(lemmas, (form) => [form.slice(0, 2)]);
    expect(byTwoLetters.recall).toBe(2 / 4);
    expect(byTwoLetters.error).toBe(4 / 6);
    expect(byTwoLetters.nearPairs).toBe(0);
  });

  it('takes one common lexeme of several as a meeting', () => {
    const twice = measureForms(lemmas, (form) => [form, form.length > 5 ? form : 'any']);
    expect(twice.recall).toBe(1);
    expect(twice.error).toBe(1);
  });
});
