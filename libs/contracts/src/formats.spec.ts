import { isLinkAddress, isTextAddress, LINK_MAX, referenceTo, referredClause } from './formats.ts';

describe('the address of a link', () => {
  it.each([
    'https://norbanet.example/standards/1?number=3.4#text',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/Å',
    'mailto:office@example.org',
    'mailto:office@example.org?subject=Standards',
  ])('may be %s', (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'https://example.org/a b',
    'https://user@example.org',
    'https:\\example.org',
    'https://',
    'data:text/html,x',
    'ftp://example.org',
    '/standards/1',
    'mailto:',
    'https://example.org/\nx',
    '',
    null,
    7,
  ])('may not be %j', (address) => {
    expect(isLinkAddress(address)).toBe(false);
  });

  it('is no longer than it may be', () => {
    const address = 'https://example.org/'.padEnd(LINK_MAX, 'x');
    expect(isLinkAddress(address)).toBe(true);
    expect(isLinkAddress(`${address}x`)).toBe(false);
  });
});

describe('a reference to a clause', () => {
  const CLAUSE = '01a226d2-e7b8-72e2-b556-81690b6386ef';

  it('is an address within a text, and none that one may write', () => {
    expect(isTextAddress(referenceTo(CLAUSE))).toBe(true);
    expect(isLinkAddress(referenceTo(CLAUSE))).toBe(false);
    expect(isTextAddress('https://example.org')).toBe(true);
  });

  it.each([
    'clause:',
    'clause:1',
    `clause:${CLAUSE}0`,
    ` clause:${CLAUSE}`,
    `clause:${CLAUSE.toUpperCase()}`,
    null,
  ])('is not %j', (address) => {
    expect(referredClause(address)).toBeNull();
    expect(isTextAddress(address)).toBe(false);
  });

  it('names its clause', () => {
    expect(referredClause(referenceTo(CLAUSE))).toBe(CLAUSE);
    expect(referredClause('https://example.org')).toBeNull();
  });
});
