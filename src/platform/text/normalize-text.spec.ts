import { findTextFault, normalizeText } from './normalize-text.ts';

describe('a text that a member writes', () => {
  it('is kept in NFC with its own letters', () => {
    expect(normalizeText('A\u030Aland, Þórunn, s\u030Ciandien')).toBe('Åland, Þórunn, šiandien');
  });

  it('loses control characters, lone surrogates and outer blanks, keeps tabs and lines', () => {
    expect(normalizeText('  a\u0000b\u0007\r\nc\td \uD800 ')).toBe('ab\nc\td \uFFFD');
  });

  it('is measured in characters, not in UTF-16 units', () => {
    expect(findTextFault('title', '😀'.repeat(10), { max: 10 })).toBeNull();
    expect(findTextFault('title', '😀'.repeat(11), { max: 10 })).toEqual({
      field: 'title',
      code: 'too-long',
      values: { count: 10 },
    });
    expect(findTextFault('title', '', { max: 10, min: 1 })).toEqual({
      field: 'title',
      code: 'missing',
    });
  });
});
