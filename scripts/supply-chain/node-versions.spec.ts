import { readFileSync } from 'node:fs';
import { lockedPackages } from './locked-packages.ts';
import { isInRange } from './node-range.ts';

/** The oldest one that runs Norbanet. */
const OLDEST = '20.19.0';

describe('a range of versions of Node', () => {
  it.each([
    '>=20',
    '^20.19.0 || >=22.12.0',
    '18 || 20 || >=22',
    '>= 14 < 21',
    '*',
    '20.x',
    '>=v12.22.7',
    '~20.19',
    '18 - 20.19.0',
  ])('%s takes the oldest', (range) => expect(isInRange(OLDEST, range)).toBe(true));

  it.each([
    '>=22',
    '^22.22.3 || ^24.15.0 || >=26.0.0',
    '^20.20.0',
    '<20',
    '>20.19.0',
    '~20.18',
    '18 || 22',
    '14 - 18',
  ])('%s does not take it', (range) => expect(isInRange(OLDEST, range)).toBe(false));
});

describe('the packages', () => {
  it('all run on the oldest Node that runs Norbanet, so that an installation warns of none', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(isInRange(OLDEST, engines.node)).toBe(true);
    const others = lockedPackages()
      .filter(({ nodeRange }) => nodeRange !== undefined && !isInRange(OLDEST, nodeRange))
      .map(({ path, version, nodeRange }) => `${path}@${version} wants ${nodeRange}`);
    expect(others).toEqual([]);
  });
});
