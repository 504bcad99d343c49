import { requestLanguage, requestPublicLanguage } from './request-language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['lv', 'lv'],
    ['lv-LV, lv;q=0.9, en-US;q=0.8, en;q=0.7', 'lv'],
    ['nn-NO', 'nb'],
    ['en;q=0.5, sv;q=0.9', 'sv'],
    ['en;q=0.8, et;q=0.8', 'en'],
    ['fi;q=0, da;q=0.1', 'da'],
    ['de-DE, pl;q=0.9, is;q=0.2', 'is'],
    ['de, pl', 'en'],
    ['fil-PH, fil;q=0.9, sv;q=0.1', 'sv'],
    [' LT ;q=1.000', 'lt'],
    [';;,,q=,', 'en'],
  ])('of a request that accepts %j is %s', (header, language) => {
    expect(requestLanguage(header)).toBe(language);
  });

  it.each([
    ['ru-RU, ru;q=0.9, en;q=0.8', 'en', 'ru'],
    ['lv, ru;q=0.9', 'lv', 'lv'],
    ['ru;q=0, et;q=0.1', 'et', 'et'],
  ])('of a request that accepts %j is %s to members and %s to strangers', (header, member, stranger) => {
    expect([requestLanguage(header), requestPublicLanguage(header)]).toEqual([member, stranger]);
  });
});
