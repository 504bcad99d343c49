import { decodeEscapeAt } from './escapes.ts';

const decode = (text: string): string | null => {
  const found = decodeEscapeAt(text, 0, text.charCodeAt(0));
  return found && `${found.codePoint.toString(16)} of ${found.width}`;
};

describe('a character by its number or name', () => {
  it.each([
    ['%31', '31 of 3'],
    ['%7e', '7e of 3'],
    ['%A0', 'a0 of 3'],
    ['%0A', 'a of 3'],
    ['%0d', 'd of 3'],
    ['%C2%A0', 'a0 of 6'],
    ['%c2%ad', 'ad of 6'],
    ['%E2%80%93', '2013 of 9'],
    ['%E2%81%A0', '2060 of 9'],
    ['%E2%80%8B x', '200b of 9'],
    ['&#49;', '31 of 5'],
    ['&#8209;', '2011 of 7'],
    ['&#x2011;', '2011 of 8'],
    ['&#X2d;', '2d of 6'],
    ['&#55295;', 'd7ff of 8'],
    ['&nbsp;', '20 of 6'],
    ['&NDASH;', '2d of 7'],
    ['&quot;', '22 of 6'],
    ['\\u0031', '31 of 6'],
    ['\\u00aD', 'ad of 6'],
    ['\\n', 'a of 2'],
    ['\\r', 'a of 2'],
    ['\\t', '20 of 2'],
    ['=\n', 'ad of 2'],
    ['=\r\n', 'ad of 3'],
  ])('%j is read', (text, expected) => {
    expect(decode(text)).toBe(expected);
    expect(decode(`${text}1234567890`)).toBe(expected);
  });

  it.each([
    '%19',
    '%80',
    '%3',
    '%3g',
    '%C2%41',
    '%E2%82%AC',
    '%E3%80%93',
    '&#0;',
    '&#55296;',
    '&#xD800;',
    '&#1114112;',
    '&49;',
    '&#49',
    '&foo;',
    '&nbsp',
    '\\u003',
    '\\ud83d',
    '\\u0000',
    '\\x',
    '= ',
    '=\r',
    '=31',
    '\\N',
  ])('%j is left as it stands', (text) => {
    expect(decode(text)).toBeNull();
  });

  it('is looked for where it stands alone', () => {
    expect(decodeEscapeAt('ab%31', 2, 0x25)).toEqual({ codePoint: 0x31, width: 3 });
    expect(decodeEscapeAt('ab%31', 1, 0x25)).toBeNull();
  });
});
