import { answersByCaller, type AnswersByCaller } from '../support/rights/read-answers.ts';
import { attemptsIn, doorOf } from '../support/rights/rights-attempts.ts';
import type { RightsSubject } from '../support/rights/rights-subjects.ts';
import { isOfTheReader } from '../support/rights/answer-fields.ts';
import type { RightsCaller } from '../support/rights/rights-callers.ts';
import { RIGHTS } from '../support/rights/rights-matrix.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';

const SUBJECTS = Object.keys(RIGHTS.subjects) as RightsSubject[];

let world: RightsWorld;

beforeAll(async () => {
  world = await createRightsWorld();
}, 120_000);
afterAll(() => world.test.close());

/** The rule of the matrix that speaks of a field: of several, the one that names it most closely. */
function ruleOf(door: string, subject: RightsSubject, field: string): string | undefined {
  return Object.keys(RIGHTS.fields[door]?.[subject] ?? {})
    .filter((rule) => field === rule || field.startsWith(`${rule}.`) || field.startsWith(`${rule}[]`))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** The fields that some of those who are answered get and others do not, each with those who get it. */
function differingFields(answers: AnswersByCaller): ReadonlyMap<string, readonly RightsCaller[]> {
  const all = new Set([...answers.values()].flatMap((fields) => [...fields]));
  return new Map(
    [...all].flatMap((field) => {
      const told = [...answers].filter(([, fields]) => fields.has(field)).map(([caller]) => caller);
      return told.length < answers.size && !isOfTheReader(field) ? [[field, told] as const] : [];
    }),
  );
}

describe.each(SUBJECTS)('what readers are told of %s', (subject) => {
  it('differs by the fields that the matrix gives to some of them, and by no other', async () => {
    const found: Record<string, Record<string, readonly RightsCaller[]>> = {};
    const unruled: string[] = [];
    const attempts = attemptsIn(world).filter(
      ({ of, address }) => of === subject && address.startsWith('GET '),
    );
    for (const one of attempts) {
      const door = doorOf(one);
      for (const [field, told] of differingFields(await answersByCaller(world, one))) {
        const rule = ruleOf(door, subject, field);
        if (rule === undefined) unruled.push(`${door}: ${field} to ${told.join(', ')}`);
        else found[door] = withCallers(found[door], rule, told);
      }
    }
    const expected = Object.entries(RIGHTS.fields).flatMap(([door, subjects]) => {
      const rules = subjects[subject];
      return rules ? [[door, rules] as const] : [];
    });
    expect(unruled).toEqual([]);
    expect(found).toEqual(Object.fromEntries(expected));
  }, 120_000);
});

const ORDER = Object.keys(RIGHTS.callers) as RightsCaller[];

function withCallers(
  rules: Readonly<Record<string, readonly RightsCaller[]>> = {},
  rule: string,
  told: readonly RightsCaller[],
): Record<string, readonly RightsCaller[]> {
  const all = new Set([...(rules[rule] ?? []), ...told]);
  return { ...rules, [rule]: ORDER.filter((caller) => all.has(caller)) };
}
