import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, detectLanguage, stemsOf } from '@nbn/language';
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
  ['fi', 0.8],
  ['et', 0.8],
  ['lv', 0.8],
];

/**
 * Languages whose compounds are found by their parts, and how many of all forms may be taken apart at most: the
 * parts of the field are rare among everyday words, so more would be false ones.
 */
const COMPOUNDS: readonly (readonly [ContentLanguage, number])[] = [
  ['nb', 0.045],
  ['da', 0.035],
  ['is', 0.025],
  ['sv', 0.02],
  ['fi', 0.035],
  ['et', 0.02],
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

  it.each(RECALL)('tells every document of %s from those of the other languages', (language) => {
    const documents = new Map<string, string>();
    for (const row of readFileSync(join(folder, 'sentences', `${language}.tsv`), 'utf8')
      .trim()
      .split('\n')) {
      const [document = '', sentence = ''] = row.split('\t');
      documents.set(document, `${documents.get(document) ?? ''} ${sentence}`);
    }
    expect(documents.size).toBeGreaterThan(50);
    const others = [...documents].filter(([, text]) => detectLanguage(text) !== language);
    expect(others.map(([document]) => document)).toEqual([]);
  });

  it.each(COMPOUNDS)('takes few everyday words of %s apart', (language, most) => {
    const forms = new Set([...readForms(folder, language).values()].flatMap((group) => [...group]));
    const apart = [...forms].filter((form) => (analyzeText(form, language)[0]?.parts.length ?? 0) > 0);
    expect(apart.length / forms.size).toBeGreaterThan(0.005);
    expect(apart.length / forms.size).toBeLessThan(most);
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
