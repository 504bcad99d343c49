import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tallyCase } from '@nbn/voting';

/** Outside reference cases are not part of the project; where they are at hand, this variable names their folder. */
const folder = process.env['NORBANET_VOTING_CASES'];
const COUNTED = ['schulze', 'approval'];
/** Keys of `expected` that any whole result answers; the other keys are extracts of these. */
const KEYS = ['winners', 'order', 'matrix', 'paths', 'scores', 'ties', 'condorcet_winner'];

interface ReferenceCase {
  readonly id: string;
  readonly seats?: number;
  readonly expected: Record<string, unknown>;
}

const cases = COUNTED.flatMap((method) => (folder ? readdirSync(join(folder, method)).map((name) => join(method, name)) : []));

/** Members of a tied group stand in no order. */
function settled(key: string, value: unknown): unknown {
  if (key === 'order') return (value as string[][]).map((group) => [...group].sort());
  if (key === 'winners') return [...(value as string[])].sort();
  if (key === 'ties') return Object.fromEntries(Object.entries(value as object).map(([name, tied]) => [name, Array.isArray(tied) ? (tied as string[]).toSorted() : tied]));
  return value;
}

if (folder) describe('the reference cases', () => {
  it.each(cases)('%s comes out as published', (name) => {
    const given = JSON.parse(readFileSync(join(folder!, name), 'utf8')) as ReferenceCase;
    const counted = tallyCase(given);
    for (const key of KEYS.filter((wanted) => wanted in given.expected)) {
      expect([key, settled(key, counted[key])]).toEqual([key, settled(key, given.expected[key])]);
    }
    if (!('ties' in given.expected)) expect(counted).not.toHaveProperty('ties.open_places');
  });

  it('counts the ranked ballot of the countries', () => {
    const given = JSON.parse(readFileSync(join(folder!, 'network/ranked-country.json'), 'utf8')) as ReferenceCase;
    const { paths: _, condorcet_winner: __, refused, ...counted } = tallyCase(given);
    expect(refused).toEqual([]);
    expect(counted).toEqual(given.expected);
  });
});

it('says which counting it does not know', () => {
  expect(() => tallyCase({ method: 'guessing', candidates: ['A'], ballots: [] })).toThrow('There is no counting by "guessing"');
});
