import { REQUEST_LIMITS } from '@nbn/contracts';
import fc from 'fast-check';
import { assertJsonWithinLimits } from './json-limits.ts';

const check = (text: string) => assertJsonWithinLimits(Buffer.from(text));
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const members = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1])));

describe('a JSON body', () => {
  it('of the size of our forms is let through, whatever its words hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(() => check(JSON.stringify(value))).not.toThrow();
      }),
      { numRuns: 200 },
    );
    expect(() =>
      check(JSON.stringify({ text: '{[:,'.repeat(20_000), more: '\\"'.repeat(5_000) })),
    ).not.toThrow();
  });

  it('nested deeper than any of ours is refused', () => {
    expect(() => check(nested(REQUEST_LIMITS.jsonDepth))).not.toThrow();
    expect(() => check(nested(REQUEST_LIMITS.jsonDepth + 1))).toThrow(
      expect.objectContaining({ code: 'malformed-body' }),
    );
    expect(() => check('['.repeat(200_000))).toThrow(expect.objectContaining({ code: 'malformed-body' }));
  });

  it('with more fields or values than any of ours is refused', () => {
    expect(() => check(members(REQUEST_LIMITS.jsonMembers))).not.toThrow();
    expect(() => check(members(REQUEST_LIMITS.jsonMembers + 1))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
    expect(() =>
      check(JSON.stringify(Array.from({ length: REQUEST_LIMITS.jsonValues + 1 }, () => 1))),
    ).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('that is cut off within a string is left to the parser', () => {
    for (const text of ['"', '{"a', '{"a\\', '']) expect(() => check(text)).not.toThrow();
  });
});
