import fc from 'fast-check';
import { type Contract, resolveSchema, type Schema } from './contract.ts';

/** Ids that stand in the database, of every kind. */
export type IdPool = fc.Arbitrary<string>;

/** Texts that programs have stumbled over. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  '\uD800',
  '\u202Eexe.gpj',
  'ﷺ'.repeat(200),
  '../../../etc/passwd',
  '%00%2e%2e%2f',
  `'; drop table member; --`,
  '${7*7}{{7*7}}',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.org")',
  'a\r\nSet-Cookie: x=y',
  '1e400',
  '-0',
  '9'.repeat(400),
  '2027-02-30',
  '2027-02-30T25:61:61Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '0001-01-01T00:00:00Z BC',
  'Europe/../../etc',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '__proto__',
  'constructor',
  '(a+)+$',
  '👩‍👩‍👧‍👧'.repeat(40),
  'x'.repeat(20_000),
];
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [[[[[[]]]]]],
  { toString: 'x', length: -1 },
  [null, null],
];

/** A value that is not asked for: of another type, out of every range, or of words that programs stumble over. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_TEXTS),
  fc.constantFrom(...HOSTILE_VALUES),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/**
 * Bodies that are right by the contract in most of their fields, and wrong in some: a request that is wrong all over
 * gets no further than the first check.
 */
export function bodyArbitrary(contract: Contract, schema: Schema, ids: IdPool): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: valueArbitrary(contract, schema, ids, 0) },
    { weight: 1, arbitrary: hostileValue },
  );
}

/** How deep a body is filled in. */
const MAX_DEPTH = 6;

export function valueArbitrary(
  contract: Contract,
  schema: Schema,
  ids: IdPool,
  depth: number,
): fc.Arbitrary<unknown> {
  const known = resolveSchema(contract, schema);
  const right = depth > MAX_DEPTH ? fc.constant(null) : rightValue(contract, known, ids, depth);
  return fc.oneof(
    { weight: 30, arbitrary: right },
    { weight: known.nullable ? 4 : 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: hostileValue },
  );
}

function rightValue(contract: Contract, schema: Schema, ids: IdPool, depth: number): fc.Arbitrary<unknown> {
  const within = (inner: Schema): fc.Arbitrary<unknown> => valueArbitrary(contract, inner, ids, depth + 1);
  const forms = schema.oneOf ?? schema.allOf;
  if (forms) return fc.oneof(...forms.map(within));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectArbitrary(schema, within);
    case 'array':
      return fc.array(within(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 5),
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.max(schema.minimum ?? 0, schema.maximum ?? 40),
      });
    default:
      return textArbitrary(schema, ids);
  }
}

function objectArbitrary(
  { properties = {}, required = [] }: Schema,
  within: (inner: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, within(inner)]));
  const right = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  const more = fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'role', 'office', 'memberId', 'country', 'id', 'state', 'x'),
    hostileValue,
    { minKeys: 1, maxKeys: 2 },
  );
  return fc.oneof(
    { weight: 12, arbitrary: right },
    { weight: 1, arbitrary: fc.tuple(right, more).map(([body, extra]) => ({ ...body, ...extra })) },
  );
}

const WORDS = fc
  .array(fc.constantFrom('rest', 'shelter', 'interpreter', 'tæt', 'õigus', 'þolandi', 'ž', '12', '§'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

function textArbitrary({ format, pattern, maxLength }: Schema, ids: IdPool): fc.Arbitrary<string> {
  if (format === 'uuid') return ids;
  if (format === 'date-time')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString());
  if (format === 'date')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
  if (format === 'email') return WORDS.map((words) => `${words.length}@example.org`);
  // A contract's patterns are not made up for: a word of ours, a country, a language, an id.
  if (pattern)
    return fc.oneof(fc.constantFrom('DK', 'EE', 'en', 'lv', '2027-05-04', '09:30', 'en-GB'), ids, WORDS);
  return fc.oneof(
    { weight: 6, arbitrary: WORDS },
    { weight: 2, arbitrary: ids },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength ?? 80, 200) }) },
    { weight: 1, arbitrary: fc.constantFrom('Europe/Tallinn', '2027-05-04T09:30', '09:30', 'DK', 'en', '0') },
  );
}
