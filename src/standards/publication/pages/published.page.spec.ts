import { type PublicLanguage, TRANSLATION_LANGUAGES } from '@nbn/contracts';
import {
  alternatesOf,
  alternatesOn,
  englishTextsOn,
} from '../../../../test/support/public-page-languages.ts';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import type { ListedStandard, PublishedClause, PublishedEdition } from '../published-standard.query.ts';
import { notPublishedPage, publishedIndexPage, publishedPage } from './published.page.ts';

const PUBLIC_URL = 'https://norbanet.example.org';
const EDITION: PublishedEdition = {
  standardId: 's',
  slug: 'shelter',
  title: 'Shelter <now>',
  state: 'superseded',
  edition: 'v1.0',
  publishedAt: new Date('2027-03-08T12:00:00Z'),
  languages: [...TRANSLATION_LANGUAGES],
  versionId: 'v',
  ordinal: 1,
  scheme: 2,
  hash: 'f'.repeat(64),
  inForce: 'v2.0',
  inForceId: 'w',
  beforeId: null,
  translatedAt: null,
  editions: [
    { edition: 'v2.0', publishedAt: '2027-04-08T12:00:00Z' },
    { edition: 'v1.0', publishedAt: '2027-03-08T12:00:00Z' },
  ],
};
const clause = (number: string, text: string, more: Partial<PublishedClause> = {}): PublishedClause => ({
  id: `c${number}`,
  number,
  mark: number,
  kind: 'clause',
  depth: 1,
  text,
  formats: [],
  hash: 'h',
  was: '9',
  now: null,
  changedSince: true,
  translated: null,
  outdated: null,
  ...more,
});
const words = (text: string) => ({ text, formats: [] });
const CLAUSES: PublishedClause[] = [
  clause('1', 'One', { kind: 'heading' }),
  clause('1.1', 'A bed.', { depth: 2, translated: words('XX bed.'), now: '4' }),
  clause('1.2', 'A meal.', { depth: 2, outdated: words('XX meal.') }),
  clause('1.3', 'A room.', { depth: 2 }),
  clause('', 'Within a day.', { kind: 'note', id: 'n', depth: 2 }),
  clause('2', 'Two', { kind: 'heading' }),
  clause('2.1', 'Help\tWithin', { kind: 'row', depth: 2 }),
  clause('2.2', 'Food\tA day', { kind: 'row', depth: 2 }),
  clause('3', 'Three', { kind: 'heading' }),
];
const SOURCE: CitedSource = {
  kind: 'publication',
  known: true,
  title: 'Costs',
  authors: 'Ministry',
  year: 2021,
  publisher: null,
  address: null,
  note: null,
  documentId: 'd',
  documentVersion: 2,
  documentSha256: 'a'.repeat(64),
  practiceId: null,
  practiceVersion: null,
  objectHash: null,
  citations: [{ clauseId: 'c1.1', locator: 'p. 12', supports: '' }],
  number: 1,
};
const SOURCES: CitedSource[] = [
  SOURCE,
  { ...SOURCE, number: 2, kind: 'document', known: false },
  { ...SOURCE, number: 3, kind: 'practice', known: false },
  { ...SOURCE, number: 4, kind: 'practice', practiceVersion: 3 },
  { ...SOURCE, number: 5, kind: 'document' },
];
const DEFINITION = {
  term: 'bed',
  variants: ['bunk'],
  text: 'Where one sleeps.',
  clauseId: 'c1.1',
  conceptId: null,
  forms: ['bed'],
  used: 1,
};
const pageIn = (language: PublicLanguage | null, searched = '', edition = EDITION): string =>
  publishedPage(
    {
      edition,
      clauses: CLAUSES,
      language,
      translatedTitle: null,
      words: searched,
      sources: SOURCES,
      definitions: [DEFINITION],
    },
    PUBLIC_URL,
  );

describe.each([...TRANSLATION_LANGUAGES, 'ru'] as const)('a standard in %s', (language) => {
  it('has its frame in that language, whatever is to be said', () => {
    for (const edition of [EDITION, { ...EDITION, state: 'withdrawn', scheme: 1 } as const])
      for (const searched of ['', 'meal', 'nothing'])
        expect(englishTextsOn(pageIn(language, searched, edition))).toEqual([]);
  });

  it('marks what is still English, and leads to each language that it is in', () => {
    const html = pageIn(language, 'a');
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<h1 lang="en">Shelter &lt;now&gt;</h1>');
    expect(html).toContain('<span lang="en">Where one sleeps.</span>');
    expect(html).toContain('<span lang="en">Ministry (2021). Costs.</span>');
    expect(html).toContain(`href="/published/shelter/v2.0/${language}"`);
    expect(alternatesOn(html)).toEqual(
      alternatesOf('/published/shelter/v1.0', ['en', ...TRANSLATION_LANGUAGES, 'ru']),
    );
  });

  it('is not found in that language either', () => {
    expect(englishTextsOn(notPublishedPage(language, PUBLIC_URL))).toEqual([]);
    expect(englishTextsOn(publishedIndexPage([], language, PUBLIC_URL))).toEqual([]);
  });
});

describe('a standard in English', () => {
  it('says what became of it, of its clauses and of its sources', () => {
    const html = pageIn(null, 'bed');
    for (const said of [
      'published <time datetime="2027-03-08">8 March 2027</time>',
      'other editions: <a href="/published/shelter/v2.0">v2.0</a>',
      '<p>This edition has been replaced. <a href="/published/shelter/v2.0">v2.0 is in force</a>.</p>',
      '<p>This standard has been superseded. It is kept here for reference.</p>',
      'was 9 · changed in v2.0, now 4',
      'no longer in v2.0',
      '1 clause found.',
      '<dt id="definition-1">bed (also: bunk)</dt><dd>Where one sleeps. <a href="#1.1" aria-label="Clause 1.1">',
      'Ministry (2021). Costs. Copy in the library of the Network, version 2, SHA-256 aaaaaaaaaaaaaaaa…',
      'A document with restricted access.',
      'Practice shared in the Network, version 3.',
      'aria-label="Source [1, p. 12]"',
      'Cited&nbsp;in&nbsp;<a href="#1.1"',
      'Save <a href="/published/shelter/v1.0/fingerprint" download>the text from',
      '<code>certutil -hashfile</code> with <code>SHA256</code>',
      'v1.0 of 8 March 2027, /published/shelter/v1.0',
    ])
      expect(html.replaceAll('\u00a0', '&nbsp;')).toContain(said);
    expect(html).not.toContain('is the adopted version');
  });
});

describe('a standard in Russian, into which none is translated', () => {
  const UNTRANSLATED = CLAUSES.map((each) => ({ ...each, translated: null, outdated: null }));
  const page = publishedPage(
    {
      edition: { ...EDITION, languages: ['lv'] },
      clauses: UNTRANSLATED,
      language: 'ru',
      translatedTitle: null,
      words: 'beds',
      sources: [],
      definitions: [],
    },
    PUBLIC_URL,
  );

  it('has the English text in a Russian page, and says so', () => {
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('приведены на английском языке: 3 из 3.');
    expect(page).toContain('<div lang="en"><p>A room.</p></div>');
    expect(page).not.toMatch(/lang="ru"[^>]*>[A-Za-z]/);
    expect(alternatesOn(page)).toEqual(alternatesOf('/published/shelter/v1.0', ['en', 'lv', 'ru']));
  });

  it('is searched by English words, in any of their forms', () => {
    expect(page).toContain('Найден 1 пункт.');
  });
});

describe('the list of standards', () => {
  const listed = (slug: string, more: Partial<ListedStandard>): ListedStandard => ({
    ...EDITION,
    slug,
    title: slug,
    translatedTitle: null,
    languages: [],
    ...more,
  });
  const STANDARDS = [
    listed('one', { translatedTitle: 'Žagars', languages: ['fi', 'lv'] }),
    listed('two', { translatedTitle: 'Āda', languages: ['lv'] }),
    listed('three', {}),
  ];

  it('leads to each standard in the language of the list, by its title there, in the order of its alphabet', () => {
    const html = publishedIndexPage(STANDARDS, 'lv', PUBLIC_URL);
    const links = [...html.matchAll(/<li><a href="([^"]+)"([^>]*)>(.*?)<\/a>/g)].map(([, ...link]) => link);
    expect(links).toEqual([
      ['/published/two/v1.0/lv', '', 'Āda'],
      ['/published/three/v1.0', ' hreflang="en"', '<span lang="en">three</span>'],
      ['/published/one/v1.0/lv', '', 'Žagars'],
    ]);
    expect(html).toContain('/published/one/v1.0" lang="en" hreflang="en">English</a>, <a class="quiet"');
    expect(html).toContain('spēkā kopš: <time datetime="2027-03-08">2027. gada 8. marts</time>');
  });

  it('leads from a Russian page to Russian ones, by the English titles', () => {
    const html = publishedIndexPage([listed('one', { languages: ['lv'] })], 'ru', PUBLIC_URL);
    expect(html).toContain('<li><a href="/published/one/v1.0/ru"><span lang="en">one</span></a>');
    expect(html).toContain('v1.0, действует с <time datetime="2027-03-08">8 марта 2027 г.</time>');
    expect(html).toContain('hreflang="lv">Latviešu</a></p>');
  });

  it('names the languages beside English', () => {
    const html = publishedIndexPage([listed('one', { languages: ['lv'] })], 'en', PUBLIC_URL);
    expect(html).toContain(
      'v1.0, in force since <time datetime="2027-03-08">8 March 2027</time> · also in ' +
        '<a class="quiet" href="/published/one/v1.0/lv" lang="lv" hreflang="lv">Latviešu</a></p>',
    );
  });
});
