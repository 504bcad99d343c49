import { termPattern } from './file-definitions.ts';

const foundIn = (text: string, forms: readonly string[]): string[] =>
  [...text.matchAll(termPattern(forms)!)].map(([found]) => found);

describe('the terms in a text', () => {
  it('are found as whole words, the longest first', () => {
    expect(foundIn('Safe shelters and a safe shelter.', ['shelter', 'safe shelter'])).toEqual([
      'safe shelter',
    ]);
  });

  it('may have any sign in them', () => {
    const forms = ['co-operation', 'and/or', 'victim (adult)', 'c++'];
    expect(foundIn('Co-operation with a victim (adult) and/or a child.', forms)).toEqual([
      'Co-operation',
      'victim (adult)',
      'and/or',
    ]);
  });
});
