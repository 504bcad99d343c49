import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, LANGUAGES } from '@nbn/contracts';
import { analyzeText, TermBank, type TermEntry } from '@nbn/language';
import { inProject } from '../setup/project-root.mjs';
import {
  ANOTHER_MEANING,
  OTHER_PHRASES,
  TEXTS_OTHERWISE,
  TRANSLATED_OTHERWISE,
} from './glossary-exceptions.ts';

type Texts = { readonly [key: string]: string | Texts };

const FOLDER = inProject('libs', 'texts');
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');
const FILES = readdirSync(join(FOLDER, 'en'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .toSorted();

const textsOf = (language: Language, file: string): ReadonlyMap<string, string> =>
  new Map(flat(JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Texts, ''));

function flat(texts: Texts, path: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, plain(value)] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

/** Without places for values, marks of formatting and soft hyphens. */
const plain = (text: string): string =>
  text
    .replaceAll(/\{\{\w+\}\}|<\/?\d+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replaceAll('’', "'");

function entriesOf(language: Language): readonly TermEntry[] {
  const path = inProject('src', 'search', 'terms', 'data', `terms.${language}.json`);
  const terms = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { term: string; forms: string[] }[]>;
  return Object.entries(terms).flatMap(([concept, named]) =>
    named.map(({ term, forms }) => ({ concept, language, term, forms })),
  );
}

const BANK = new TermBank(LANGUAGES.flatMap(entriesOf));
const formsByConcept = (language: Language): ReadonlyMap<string, ReadonlySet<string>> => {
  const forms = new Map<string, Set<string>>();
  for (const { concept, term, forms: inflected } of entriesOf(language)) {
    const known = forms.get(concept) ?? new Set();
    for (const form of [term, ...inflected]) known.add(form.toLowerCase());
    forms.set(concept, known);
  }
  return forms;
};
const ENGLISH_FORMS = formsByConcept('en');

/** The concepts that an English text names, as their terms are listed: a word that shares a stem is another word. */
function conceptsIn(english: string): readonly string[] {
  const text = OTHER_PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, ' — '), english);
  const words = analyzeText(text, 'en');
  return BANK.findConcepts(words, 'en')
    .filter(({ concept, position, length }) => {
      const from = words.findIndex((word) => word.position === position);
      const said = text.slice(words[from]!.start, words[from + length - 1]!.end).toLowerCase();
      return !(concept in ANOTHER_MEANING) && ENGLISH_FORMS.get(concept)!.has(said);
    })
    .map(({ concept }) => concept);
}

const NAMED = FILES.flatMap((file) =>
  [...textsOf('en', file)].flatMap(([key, english]) => {
    const concepts = [...new Set(conceptsIn(english))];
    return concepts.length > 0 ? [{ file, key, english, concepts }] : [];
  }),
);

/** Whether a text has a term of the concept: in any form, by its stem, or as a part of a longer word. */
function translator(language: Language) {
  const forms = formsByConcept(language);
  return (text: string, concepts: readonly string[]): readonly string[] => {
    const lower = text.toLowerCase();
    const missing = concepts.filter(
      (concept) => ![...(forms.get(concept) ?? [])].some((form) => lower.includes(form)),
    );
    if (missing.length === 0) return [];
    const found = BANK.findConcepts(analyzeText(text, language), language, { nested: true });
    return missing.filter((concept) => !found.some((one) => one.concept === concept));
  };
}

describe.each(TRANSLATIONS)('the texts in %s', (language) => {
  it('call each concept of the glossary by one of its terms there', () => {
    const missingIn = translator(language);
    const wrong = FILES.flatMap((file) => {
      const texts = textsOf(language, file);
      return NAMED.filter((named) => named.file === file).flatMap(({ key, english, concepts }) => {
        const text = texts.get(key);
        if (text === undefined || `${language} ${file} ${key}` in TEXTS_OTHERWISE) return [];
        return missingIn(text, concepts)
          .filter((concept) => !TRANSLATED_OTHERWISE[concept]?.languages.includes(language))
          .map((concept) => `${concept}: ${file} ${key}: ${english} / ${text}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

it('leaves out no concept and no text that is not there', () => {
  const concepts = [...Object.keys(ANOTHER_MEANING), ...Object.keys(TRANSLATED_OTHERWISE)];
  const texts = LANGUAGES.flatMap((language) =>
    FILES.flatMap((file) => [...textsOf(language, file).keys()].map((key) => `${language} ${file} ${key}`)),
  );
  expect(concepts.filter((concept) => !ENGLISH_FORMS.has(concept))).toEqual([]);
  expect(Object.keys(TEXTS_OTHERWISE).filter((text) => !texts.includes(text))).toEqual([]);
});
