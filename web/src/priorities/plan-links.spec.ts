import { parseLinks, formatLinks } from './plan-links.ts';

describe('the links of a priority', () => {
  it('are read a line each, with words before the address, whole or not', () => {
    const text =
      'Meeting in Tallinn https://norbanet.example.org/meetings/1\n\n /standards/2 \nThe decision ' +
      '/meetings/decisions/3?x=1';
    expect(parseLinks(text, 'https://norbanet.example.org')).toEqual([
      { label: 'Meeting in Tallinn', path: '/meetings/1' },
      { label: '/standards/2', path: '/standards/2' },
      { label: 'The decision', path: '/meetings/decisions/3?x=1' },
    ]);
  });

  it('are written as they are read', () => {
    const links = [{ label: 'Meeting in Tallinn', path: '/meetings/1' }];
    expect(parseLinks(formatLinks(links), 'https://x.example.org')).toEqual(links);
  });
});
