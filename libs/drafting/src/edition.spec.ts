import { nextEdition } from './edition.ts';

describe('the number of an edition', () => {
  it.each([
    [null, 'minor', 'v1.0'],
    [null, 'major', 'v1.0'],
    ['v1.0', 'minor', 'v1.1'],
    ['v1.9', 'minor', 'v1.10'],
    ['v1.10', 'major', 'v2.0'],
  ] as const)('after %s, %s, is %s', (last, step, expected) => {
    expect(nextEdition(last, step)).toBe(expected);
  });
});
