import { FIELDS, LANGUAGES, type Language } from '@nbn/contracts';
import { analyzeText, isStopWord, TermBank } from '@nbn/language';
import { readConcepts, readTermEntries, readTerms } from './term-data.ts';

const concepts = readConcepts();
const entries = readTermEntries();
const bank = new TermBank(entries);
const languagesOf = { da: ['offer', 'ofre'], nb: ['offer', 'ofre'], sv: ['offer', 'offren'] } as const;

/** The concepts that a text of a language is about, by the term bank. */
const conceptsIn = (text: string, language: Language): readonly string[] =>
  bank.findConcepts(analyzeText(text, language), language, { nested: true }).map(({ concept }) => concept);

describe('the data of the term bank', () => {
  it('has at least 250 concepts, each of a known field and with an English definition of one sentence', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(250);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    for (const { id, field, definition } of concepts) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(FIELDS).toContain(field);
      expect(definition).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it.each(LANGUAGES)('has a term for every concept in %s, and none for another', (language) => {
    const terms = readTerms(language);
    expect(Object.keys(terms)).toEqual(concepts.map(({ id }) => id));
    for (const [concept, found] of Object.entries(terms))
      expect([concept, found.length > 0]).toEqual([concept, true]);
  });

  it.each(LANGUAGES)('names each thing once in %s: no term stands for two concepts', (language) => {
    const terms = Object.values(readTerms(language)).flatMap((found) =>
      found.map(({ term }) => term.toLowerCase()),
    );
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('is written in composed letters, without blanks at the ends, and lists no form twice', () => {
    for (const { concept, language, term, forms } of entries) {
      const all = [term, ...forms];
      expect([concept, language, all.map((form) => form.normalize('NFC').trim())]).toEqual([
        concept,
        language,
        all,
      ]);
      expect([concept, language, new Set(all).size]).toEqual([concept, language, all.length]);
    }
  });

  it('lists no form that is a stop word of its language', () => {
    const stopWords = entries.flatMap(({ concept, language, term, forms }) =>
      [term, ...forms]
        .filter((form) => isStopWord(form.toLowerCase(), language))
        .map((form) => ({ concept, language, form })),
    );
    expect(stopWords).toEqual([]);
  });

  it('gives the languages that inflect much at least three forms of nearly every term', () => {
    for (const language of ['et', 'fi', 'is', 'lt', 'lv'] as const) {
      const single = entries.filter((entry) => entry.language === language && !entry.term.includes(' '));
      const rich = single.filter(({ forms }) => forms.length >= 3);
      expect([language, rich.length / single.length > 0.95]).toEqual([language, true]);
    }
  });
});

describe('the term bank', () => {
  it('finds the concept of every form of every term: 95 in 100 and more, in each language', () => {
    const missed: string[] = [];
    const shares = LANGUAGES.map((language) => {
      const forms = entries
        .filter((entry) => entry.language === language)
        .flatMap(({ concept, term, forms: inflected }) =>
          [term, ...inflected].map((form) => ({ concept, form })),
        );
      const lost = forms.filter(({ concept, form }) => !conceptsIn(form, language).includes(concept));
      missed.push(...lost.map(({ concept, form }) => `${language} ${concept}: ${form}`));
      return { language, share: 1 - lost.length / forms.length };
    });
    for (const { language, share } of shares)
      expect([language, share >= 0.95, missed]).toEqual([language, true, missed]);
  });

  it('knows a victim in nine languages, whatever the case', () => {
    const texts: Readonly<Record<Language, readonly string[]>> = {
      en: ['the victims were heard', "a victim's rights"],
      da: ['ofrene blev hørt', 'et offer for menneskehandel'],
      et: ['ohvreid toetati', 'ohvrile ja ohvriga'],
      fi: ['uhreille annettiin apua', 'uhrin oikeudet'],
      is: ['fórnarlömbum var hjálpað', 'þolendur mansals'],
      lt: ['aukoms padėta', 'aukų teisės'],
      lv: ['upuriem palīdzēja', 'cietušajiem ir tiesības'],
      nb: ['ofrene ble hørt', 'et offer for vold'],
      sv: ['offren hördes', 'ett brottsoffer'],
    };
    for (const language of LANGUAGES)
      for (const text of texts[language])
        expect([text, conceptsIn(text, language)]).toEqual([text, expect.arrayContaining(['victim'])]);
  });

  it.each(['da', 'nb', 'sv'] as const)('does not take "off" for a victim in %s', (language) => {
    expect(conceptsIn('off', language)).toEqual([]);
    for (const form of languagesOf[language]) expect(conceptsIn(form, language)).toContain('victim');
  });

  it('does not take an English offer for a victim', () => {
    expect(conceptsIn('an offer of work', 'en')).not.toContain('victim');
  });
});
