import { isLinkAddress, LINK_MAX } from './formats.ts';

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
