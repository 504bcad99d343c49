import { languagesBeside, languagesOfCountry } from './reader-languages.ts';

describe('the languages beside English', () => {
  it('are those of the reader’s country', () => {
    expect(languagesOfCountry('FI')).toEqual(['fi', 'sv']);
    expect(languagesBeside({}, 'LV')).toEqual(['lv']);
    expect(languagesBeside({}, null)).toEqual(['sv']);
  });

  it('are those that the reader chose, each once', () => {
    expect(languagesBeside({ first: 'is', second: 'et' }, 'LV')).toEqual(['is', 'et']);
    expect(languagesBeside({ second: 'et' }, 'LV')).toEqual(['et']);
    expect(languagesBeside({ first: 'et', second: 'et' }, 'LV')).toEqual(['et']);
  });
});
