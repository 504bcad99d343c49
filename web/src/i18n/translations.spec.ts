import { PHRASE_CODES, PLURAL_CODES, STATEMENT_CODES } from '@nbn/voting';
import { en } from './en/index.ts';
import { LANGUAGES, LOCALE, type Language } from './languages.ts';

/**
 * What is written in every language of the region; the other namespaces are English so far, and their pages
 * as a whole.
 */
const WHOLE = ['shell', 'problems', 'ballots'] as const;
/**
 * Texts that are the same in a language as in English, because the word is: a name, an abbreviation, a loan
 * word.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  all: ['shell.product', 'shell.title', 'ballots.check.formats.blt', 'ballots.check.formats.toi'],
  da: [
    'shell.ended.email',
    'ballots.paper.scored_one',
    'ballots.paper.scored_other',
    'ballots.paper.blankShort',
    'ballots.statement.n-points_one',
    'ballots.statement.n-points_other',
  ],
  et: ['ballots.subject.standard'],
  nb: ['ballots.paper.blankShort'],
  sv: ['ballots.paper.blankShort'],
};
const ONLY_PLACES = /^(\{\{\w+\}\}|[\s\W])*$/u;

type Texts = { readonly [key: string]: string | Texts };
const flat = (texts: Texts, path: string): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as [string, string]]
      : flat(value, `${path}.${key}`),
  );
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const placesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name!)
    .toSorted()
    .join(' ');

const english = new Map(WHOLE.flatMap((namespace) => flat(en[namespace] as Texts, namespace)));
const plurals = new Set([...english.keys()].filter((key) => key.endsWith('_other')).map(stem));

async function textsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(
    WHOLE.map(
      async (namespace) =>
        ((await import(`./${language}/${namespace}.ts`)) as Record<string, Texts>)[namespace]!,
    ),
  );
  return new Map(WHOLE.flatMap((namespace, at) => flat(files[at]!, namespace)));
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  const forms = new Intl.PluralRules(LOCALE[language]).resolvedOptions().pluralCategories;

  it('are all there, with each form that the language counts by, and none that nobody asks for', async () => {
    const asked = [...english.keys()].flatMap((key) =>
      plurals.has(stem(key)) ? forms.map((form) => `${stem(key)}_${form}`) : [key],
    );
    expect([...(await textsOf(language)).keys()].toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('keep every value’s place, and none is empty or still English', async () => {
    const allowed = new Set([...SAME.all!, ...(SAME[language] ?? [])]);
    const wrong = [...(await textsOf(language))].flatMap(([key, text]) => {
      const likes = plurals.has(stem(key))
        ? ['one', 'other'].map((form) => english.get(`${stem(key)}_${form}`)!)
        : [english.get(key)!];
      const places = likes.some((like) => placesIn(like) === placesIn(text));
      const said =
        text.trim() !== '' && (ONLY_PLACES.test(text) || allowed.has(key) || !likes.includes(text));
      return places && said ? [] : [`${key}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  it('hold a sentence for whatever a result can say', async () => {
    const texts = await textsOf(language);
    const plural: readonly string[] = PLURAL_CODES;
    const asked = [...STATEMENT_CODES, ...PHRASE_CODES].flatMap((code) =>
      plural.includes(code) ? forms.map((form) => `${code}_${form}`) : [code],
    );
    expect(asked.filter((key) => !texts.get(`ballots.statement.${key}`))).toEqual([]);
  });
});
