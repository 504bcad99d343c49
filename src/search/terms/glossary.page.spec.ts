import { LANGUAGES } from '@nbn/contracts';
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
const pageIn = (language: (typeof LANGUAGES)[number]): string =>
  glossaryPage(CONCEPTS, language, 'https://norbanet.example.org');

describe('the public glossary', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('has nothing in English in %s', (language) => {
    expect(englishTextsOn(pageIn(language))).toEqual([]);
  });

  it('is in the order of the alphabet of its language', () => {
    expect([...pageIn('sv').matchAll(/<h3>(.+?)<\/h3>/g)].map(([, term]) => term)).toEqual(['zon', 'östan']);
  });

  it('says in English what a concept is, and says that it is English', () => {
    expect(pageIn('sv')).toContain('<p lang="en">What aid is.</p>');
    expect(pageIn('en')).toContain('<p>What aid is.</p>');
  });
});
