import { oneSlipAway } from './misspellings.ts';

describe('the words that are one slip away', () => {
  it.each([
    ['sheltr', 'shelter'],
    ['sheltter', 'shelter'],
    ['shalter', 'shelter'],
    ['hselter', 'shelter'],
    ['upris', 'upuris'],
    ['жетрва', 'жертва'],
    ['varjupaig', 'varjupaik'],
    ['cietusais', 'cietušais'],
  ])('%s is one from %s', (written, meant) => {
    expect(oneSlipAway(written)).toContain(meant);
  });

  it('are none of short words and of what is too long for one, and never the word itself', () => {
    expect(oneSlipAway('abc')).toEqual([]);
    expect(oneSlipAway('a'.repeat(40))).toEqual([]);
    expect(oneSlipAway('shelter')).not.toContain('shelter');
  });
});
