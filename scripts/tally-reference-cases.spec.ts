import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tallyCase } from '@nbn/voting';

interface ReferenceCase {
  readonly method: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const folder = process.env['NORBANET_VOTING_CASES'];
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file.includes('/'))
      .sort()
  : [];

/**
 * What a count says besides the expected is no fault; what it says otherwise is. Lists and values must be
 * equal, and each key that is expected must be there.
 */
function expectToSay(said: unknown, expected: unknown, place: string): void {
  if (typeof expected !== 'object' || expected === null) {
    expect({ [place]: said }).toEqual({ [place]: expected });
    return;
  }
  if (Array.isArray(expected))
    expect({ [place]: (said as unknown[] | undefined)?.length }).toEqual({ [place]: expected.length });
  for (const [key, value] of Object.entries(expected))
    expectToSay((said as Record<string, unknown> | null | undefined)?.[key], value, `${place}.${key}`);
}

if (folder) {
  it('finds reference cases of many methods', () => {
    expect(files.length).toBeGreaterThanOrEqual(290);
  });

  it.each(files)('counts %s as published', (file) => {
    const given = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReferenceCase;
    const said = JSON.parse(JSON.stringify(tallyCase(given))) as Record<string, unknown>;
    expectToSay(said, given.expected, 'expected');
  });
}

it('says which counting it does not know, and counts nothing', () => {
  expect(() => tallyCase({ method: 'guessing', candidates: ['A'], ballots: [] })).toThrow('guessing');
});
