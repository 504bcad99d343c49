import { slugOf } from './slug.ts';

describe('the address of a standard', () => {
  it.each([
    ['Common standard on victim support', 'common-standard-on-victim-support'],
    ['Støtte til ofre: Ålborg & Þingeyri', 'stotte-til-ofre-alborg-thingeyri'],
    ['Ühtne juhend ohvriabi osutajatele', 'uhtne-juhend-ohvriabi-osutajatele'],
    ['…', 'standard'],
    ['Is', 'standard-is'],
    ['a'.repeat(79) + ' b', 'a'.repeat(79)],
  ])('of “%s” is %s', (title, expected) => {
    expect(slugOf(title)).toBe(expected);
  });
});
