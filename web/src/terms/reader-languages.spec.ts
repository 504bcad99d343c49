import { languagesBeside, languagesOfCountry } from './reader-languages.ts';

describe('the languages beside English', () => {
  it('are those of the reader’s country', () => {
    expect(languagesOfCountry('FI')).toEqual(['fi', 'sv']);
    expect(languagesBeside({}, { country: 'LV', language: 'en' })).toEqual(['lv']);
    expect(languagesBeside({}, { country: null, language: 'en' })).toEqual(['sv']);
    expect(languagesBeside({}, { country: null, language: 'fi' })).toEqual(['fi']);
    expect(languagesBeside({}, { country: 'LV', language: 'fi' })).toEqual(['lv']);
  });

  it('are those that the reader chose, each once', () => {
    expect(languagesBeside({ first: 'is', second: 'et' }, { country: 'LV', language: 'en' })).toEqual([
      'is',
      'et',
    ]);
    expect(languagesBeside({ second: 'et' }, { country: 'LV', language: 'en' })).toEqual(['et']);
    expect(languagesBeside({ first: 'et', second: 'et' }, { country: 'LV', language: 'en' })).toEqual(['et']);
  });
});
