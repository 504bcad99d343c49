import { findTermForms } from './definition-forms.ts';

const TERMS = [
  { id: 'shelter', term: 'shelter', variants: ['safe house'] },
  { id: 'night', term: 'night shelter', variants: [] },
];

describe('the forms of defined terms', () => {
  it('are those that stand in the texts, inflected ones and variants among them, and are counted', () => {
    const [shelter] = findTermForms(TERMS, ['Shelters open. Two safe houses, one SHELTER.', 'No bed.']);
    expect(shelter).toEqual({
      id: 'shelter',
      forms: expect.arrayContaining(['shelter', 'safe house', 'shelters', 'safe houses']),
      used: 3,
    });
    expect(shelter!.forms).toHaveLength(4);
  });

  it('are of the longest term that stands there', () => {
    const [shelter, night] = findTermForms(TERMS, ['A night shelter is open.']);
    expect([shelter!.used, night!.used]).toEqual([0, 1]);
  });

  it('are the term and its variants alone where it is not used', () => {
    expect(findTermForms(TERMS, [])).toEqual([
      { id: 'shelter', forms: ['shelter', 'safe house'], used: 0 },
      { id: 'night', forms: ['night shelter'], used: 0 },
    ]);
  });
});
