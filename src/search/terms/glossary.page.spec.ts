import { LANGUAGES, PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { englishTextsOn } from '../../../test/support/public-page-languages.ts';
import type { GlossaryConceptView } from './dto/term.view.ts';
import { glossaryPage } from './glossary.page.ts';

const concept = (id: string, words: Readonly<Record<string, string>>) =>
  ({
    id,
    field: 'cooperation',
    definition: `What ${id} is.`,
    terms: LANGUAGES.map((language) => ({
      id: `${id}-${language}`,
      language,
      term: words[language] ?? id,
      preferred: true,
      forms: [],
      state: 'confirmed',
    })),
  }) as unknown as GlossaryConceptView;
const CONCEPTS = [concept('zeal', { sv: 'östan' }), concept('aid', { sv: 'zon' })];
const pageIn = (language: PublicLanguage): string =>
  glossaryPage(CONCEPTS, language, 'https://norbanet.example.org');

describe('the public glossary', () => {
  it.each(PUBLIC_LANGUAGES.filter((language) => language !== 'en'))(
    'has nothing in English in %s',
    (language) => {
      expect(englishTextsOn(pageIn(language))).toEqual([]);
    },
  );

  it('is in the order of the alphabet of its language', () => {
    expect([...pageIn('sv').matchAll(/<h3>(.+?)<\/h3>/g)].map(([, term]) => term)).toEqual(['zon', 'östan']);
  });

  it('lists the English terms, and says so, where it has none in the language', () => {
    const html = pageIn('ru');
    expect(html).toContain('В словаре нет терминов на этом языке.');
    expect([...html.matchAll(/<h3 lang="en">(.+?)<\/h3>/g)].map(([, term]) => term)).toEqual(['aid', 'zeal']);
    expect(html).toContain('<span lang="sv">Svenska</span> <bdi lang="sv">zon</bdi>');
    expect(pageIn('sv')).not.toContain('Ordlistan har inga termer');
  });

  it('says in English what a concept is, and says that it is English', () => {
    expect(pageIn('sv')).toContain('<p lang="en">What aid is.</p>');
    expect(pageIn('en')).toContain('<p>What aid is.</p>');
  });
});
