import { ruleInputOf, separatorSign, standsAlone } from './rule-input.ts';

/** Whether what stands in brackets is a number by itself. */
function isAlone(marked: string): boolean {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return standsAlone(marked.replace('[', '').replace(']', ''), start, end);
}

describe('a number stands alone', () => {
  it.each([
    '[1234567890]',
    'x[1234567890]x',
    ' [1234567890] ',
    '-[1234567890]-',
    'x-[1234567890]-x',
    '.[1234567890].5',
    '/[1234567890],5',
    'x/[1234567890]/x',
    '7 [1234567890] 7',
    '0987654321/[1234567890]/0987654321',
    '130552-308S/[1234567890]',
    '0987654321,[1234567890],0987654321',
    '12,[1234567890]',
    'x1234,[1234567890]',
  ])('in %s', (marked) => {
    expect(isAlone(marked)).toBe(true);
  });

  it.each([
    '7[1234567890]',
    '[1234567890]7',
    '0[1234567890]',
    '[1234567890]9',
    '+[1234567890]',
    '7-[1234567890]',
    '7.[1234567890]',
    '7/[1234567890]',
    '0,[1234567890]',
    '12345,[1234567890]',
    '3.14,[1234567890]',
    '[1234567890]-7',
    '[1234567890]/7',
    '[1234567890]/098765432',
    '987654321/[1234567890]',
  ])('not in %s', (marked) => {
    expect(isAlone(marked)).toBe(false);
  });
});

describe('what parts two groups of digits', () => {
  it.each([
    ['', ''],
    [' ', ' '],
    ['\n', ''],
    [' \n', ' '],
    ['-', '-'],
    [' - ', '-'],
    ['-\n', '-'],
    ['.', '.'],
  ])('is in %j the sign %j', (written, sign) => {
    expect(separatorSign(written)).toBe(sign);
  });
});

describe('a text as the rules read it', () => {
  it('has small letters without marks, and Latin ones for those that look so', () => {
    const { text, lower, latin, year, language } = ruleInputOf('TĀLR. ЕЕ');
    expect({ text, lower, latin, year, language }).toEqual({
      text: 'TĀLR. ЕЕ',
      lower: 'talr. ее',
      latin: 'tālr. ee',
      year: 2026,
      language: undefined,
    });
  });

  it('knows its language without its country', () => {
    expect(ruleInputOf('', { language: 'sv-FI', year: 2030 })).toMatchObject({ language: 'sv', year: 2030 });
    expect(ruleInputOf('', { language: 'NB' }).language).toBe('nb');
  });
});
