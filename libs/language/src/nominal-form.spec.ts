import { isNominalForm } from './nominal-form.ts';

describe('a form of a noun', () => {
  it.each([
    ['report', 'Reports'],
    ['support worker', 'support workers'],
    ['hearing', 'hearings'],
    ['safe house', 'safer houses'],
    ['woman', 'women'],
    ['policewoman', 'policewomen'],
    ['person', 'people'],
    ['centre', 'centers'],
    ['organisation', 'organizations'],
    ['trafficked person', 'trafficked persons'],
    ['counselling', 'counseling'],
    ['country', 'countries'],
  ])('of %s is %s', (term, written) => {
    expect(isNominalForm(term, written, 'en')).toBe(true);
  });

  it.each([
    ['report', 'reported'],
    ['report', 'reporting'],
    ['hearing', 'heard'],
    ['support worker', 'supported workers'],
    ['centre', 'centred'],
    ['traffic', 'trafficking'],
    ['meeting', 'met'],
    ['shelter', 'sheltering'],
    ['shelter', 'night shelter'],
  ])('of %s is not %s', (term, written) => {
    expect(isNominalForm(term, written, 'en')).toBe(false);
  });

  it('is every form where the language does not tell', () => {
    expect(isNominalForm('støtte', 'støttet', 'nb')).toBe(true);
  });
});
