import { CompoundSplitter } from './compound-splitter.ts';

/** Stems of a made-up language: a last e or s goes. */
const stems = (word: string): readonly string[] => [word.replace(/(?:es|e|s)$/, '')];
const splitter = new CompoundSplitter({
  parts: 'mensch menschen\nhandel handels\nschutz\nzentrum\ntal',
  links: ['s', 'e'],
  suffixes: 'lich keit',
  prefix: /(?:be|ver)$/,
  whole: ['handelsam'],
  vowel: /[aeiou]/,
  stems,
});

describe('the parts of a compound', () => {
  it.each([
    ['menschenhandel', 'mensch handel'],
    ['menschenhandels', 'mensch handel'],
    ['menschenhandelsschutz', 'mensch handel schutz'],
    ['schutzzentrum', 'schutz zentrum'],
    ['schutzezentrum', 'schutz zentrum'],
  ])('are all known ones in %s', (word, parts) => {
    expect(splitter.split(word)).toEqual(parts.split(' '));
  });

  it.each([
    ['wohnschutz', 'wohn schutz'],
    ['wohnsschutz', 'wohn schutz'],
    ['menschenwohn', 'mensch wohn'],
    ['menschenhandelszentrum', 'mensch handel zentrum'],
  ])('may be one known and one unknown word in %s', (word, parts) => {
    expect(splitter.split(word)).toEqual(parts.split(' '));
  });

  it.each([
    ['handel', 'is a part itself'],
    ['menschenkeit', 'ends in a suffix'],
    ['menschenlich', 'ends in a suffix'],
    ['behandel', 'has too short a first part'],
    ['wohnbehandel', 'has a prefix before its last part'],
    ['wohnvertal', 'has too short a last part'],
    ['handelsamkeit', 'is listed as whole'],
    ['brrrschutz', 'has a first part without a vowel'],
    ['menschenbrrr', 'has a last part without a vowel'],
    ['wohnhaus', 'has no known part'],
    ['', 'is nothing'],
  ])('are none where %s %s', (word) => {
    expect(splitter.split(word)).toEqual([]);
  });
});
