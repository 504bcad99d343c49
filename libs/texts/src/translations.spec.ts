import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, LOCALE, type PublicLanguage } from '@nbn/contracts';
import { ENGLISH, PHRASE_CODES, PLURAL_CODES, STATEMENT_CODES } from '../../voting/src/index.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const ROOT = join(import.meta.dirname, '..');
const FORM = /(?<=[_.])(zero|one|two|few|many|other)$/;
/** `votes_` of `votes_one`, `subject.` of `subject.one`. */
const stemOf = (key: string) => key.replace(FORM, '');

type Texts = { readonly [key: string]: string | Texts };

const filesOf = (language: string): string[] =>
  readdirSync(join(ROOT, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted();
const textsOf = (language: string, file: string): ReadonlyMap<string, string> =>
  new Map(flat(JSON.parse(readFileSync(join(ROOT, language, file), 'utf8')) as Texts, ''));

function flat(texts: Texts, path: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

/** The values that a text has places for, and its tags. */
const placesIn = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}|<\/?\d+>/g)]
    .map(([place]) => place)
    .toSorted()
    .join(' ');

const formsOf = (language: PublicLanguage) =>
  new Intl.PluralRules(LOCALE[language]).resolvedOptions().pluralCategories;

/** Texts that have a form for each kind of number: `votes_one` and `votes_other`, or `{ one, other }` in emails. */
function pluralStems(english: ReadonlyMap<string, string>): ReadonlySet<string> {
  const stems = [...english.keys()].filter((key) => key.endsWith('other')).map(stemOf);
  return new Set(stems.filter((stem) => stem.endsWith('_') || english.has(`${stem}one`)));
}

/** The keys of a file in a language; `_zero`, which i18next takes for none in any language, stays one. */
function expectedKeys(english: ReadonlyMap<string, string>, language: PublicLanguage): Set<string> {
  const plurals = pluralStems(english);
  return new Set(
    [...english.keys()].flatMap((key) => {
      if (!FORM.test(key) || !plurals.has(stemOf(key))) return [key];
      const forms = formsOf(language).map((form) => stemOf(key) + form);
      return key.endsWith('_zero') ? [key, ...forms] : forms;
    }),
  );
}

/** The English texts that a translation may stand for: itself, or any of its forms. */
function englishOf(english: ReadonlyMap<string, string>, key: string): string[] {
  const forms = FORM.test(key) ? ['zero', 'one', 'other'].map((form) => english.get(stemOf(key) + form)) : [];
  return [english.get(key), ...forms].filter((text) => text !== undefined);
}

function faultOf(text: string, english: readonly string[]): string | null {
  if (text.trim() === '' && english.every((one) => one.trim() !== '')) return 'is empty';
  if (!english.some((one) => placesIn(one) === placesIn(text))) return 'has other places for values';
  if (text !== text.normalize('NFC')) return 'is not in NFC';
  const hasWords = /\p{L}{2}/u.test(text.replaceAll(/\{\{\w+\}\}|<\/?\d+>/g, ''));
  return hasWords && english.includes(text) && !SAME_AS_ENGLISH.has(text) ? 'is still English' : null;
}

function faultsIn(language: PublicLanguage, file: string): string[] {
  const english = textsOf('en', file);
  return [...textsOf(language, file)].flatMap(([key, text]) => {
    const fault = faultOf(text, englishOf(english, key));
    return fault === null ? [] : [`${file} ${key} ${fault}: ${text}`];
  });
}

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');
const FILES = filesOf('en');

describe.each(TRANSLATIONS)('the texts in %s', (language) => {
  it('are in the same files as the English ones', () => {
    expect(filesOf(language)).toEqual(FILES);
  });

  it('are all there, with each form that the language counts by, and none that nobody asks for', () => {
    const wrong = FILES.flatMap((file) => {
      const keys = new Set(textsOf(language, file).keys());
      const expected = expectedKeys(textsOf('en', file), language);
      return [
        ...[...expected].filter((key) => !keys.has(key)).map((key) => `${file} lacks ${key}`),
        ...[...keys].filter((key) => !expected.has(key)).map((key) => `${file} has ${key}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('keep the place of each value, and none is empty or still English', () => {
    expect(FILES.flatMap((file) => faultsIn(language, file))).toEqual([]);
  });
});

describe('the texts in Russian, which strangers read', () => {
  const files = filesOf('ru');

  it('are all there for the pages that the server writes for everyone', () => {
    const english = expectedKeys(textsOf('en', 'public-pages.json'), 'ru');
    expect([...textsOf('ru', 'public-pages.json').keys()].toSorted()).toEqual([...english].toSorted());
  });

  it('are English ones, each with all forms that Russian counts by', () => {
    const wrong = files.flatMap((file) => {
      const keys = new Set(textsOf('ru', file).keys());
      const stems = new Set([...keys].map(stemOf));
      const expected = expectedKeys(textsOf('en', file), 'ru');
      return [
        ...[...expected].filter((key) => stems.has(stemOf(key)) && !keys.has(key)),
        ...[...keys].filter((key) => !expected.has(key)),
      ].map((key) => `${file} ${key}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keep the place of each value, and none is empty or still English', () => {
    expect(files.flatMap((file) => faultsIn('ru', file))).toEqual([]);
  });
});

describe.each(['is', 'lv', 'lt', 'ru'] as const)(
  'a text in %s for numbers such as 1, 21 and 31',
  (language) => {
    it('has a place for the number where the other forms have', () => {
      const wrong = filesOf(language).flatMap((file) => {
        const texts = textsOf(language, file);
        return [...texts].flatMap(([key, text]) => {
          const other = texts.get(key.replace(/(?<=[_.])one$/, 'other'));
          const isCounted = other !== undefined && /(?<=[_.])one$/.test(key) && other.includes('{{count}}');
          return isCounted && !text.includes('{{count}}') ? [`${file} ${key}: ${text}`] : [];
        });
      });
      expect(wrong).toEqual([]);
    });
  },
);

describe.each(LANGUAGES)('the sentences of results in %s', (language) => {
  it('are there for whatever a result can say', () => {
    const texts = textsOf(language, 'ballots.json');
    const plural: readonly string[] = PLURAL_CODES;
    const expected = [...STATEMENT_CODES, ...PHRASE_CODES].flatMap((code) =>
      plural.includes(code) ? formsOf(language).map((form) => `${code}_${form}`) : [code],
    );
    expect(expected.filter((code) => !texts.get(`statement.${code}`))).toEqual([]);
  });
});

it('the English sentences of results are those of the counting library', () => {
  const { statement } = JSON.parse(readFileSync(join(ROOT, 'en/ballots.json'), 'utf8')) as {
    statement: Texts;
  };
  expect(statement).toEqual(ENGLISH);
});
