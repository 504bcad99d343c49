import { withoutEndings, type EndingRules } from './endings.ts';

const rules: EndingRules = {
  vowel: /[aeiou]/,
  outermost: { pattern: /s$/, least: 3 },
  innate: /offer$/,
  leastLater: 4,
  endings: [
    { pattern: /ing$/, least: 2 },
    { pattern: /er$/, least: 2 },
    { pattern: /t$/, least: 3, always: true },
  ],
};

describe('a word without its endings', () => {
  it.each([
    ['runs', 'run'],
    ['ins', 'ins'],
    ['after', 'aft'],
    ['bringing', 'bring'],
    ['walkers', 'walk'],
    ['liner', 'lin'],
    ['lining', 'lin'],
    ['walkering', 'walk'],
    ['liner'.repeat(2), 'linerlin'],
  ])('of %s is %s', (word, rest) => {
    expect(withoutEndings(word, rules)).toBe(rest);
  });

  it('keeps a vowel', () => {
    expect(withoutEndings('string', rules)).toBe('string');
  });

  it('is whole where its end is no ending', () => {
    expect(withoutEndings('offer', rules)).toBe('offer');
    expect(withoutEndings('offers', rules)).toBe('offer');
    expect(withoutEndings('offering', rules)).toBe('offer');
  });

  it('loses in later rounds what always goes, and else only what leaves enough', () => {
    expect(withoutEndings('catering', rules)).toBe('cater');
    expect(withoutEndings('water', rules)).toBe('wat');
    expect(withoutEndings('salter', rules)).toBe('sal');
  });
});
