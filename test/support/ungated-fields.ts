import { getMetadataStorage } from 'class-validator';
import { SeededRandom } from '../../libs/safeguarding/src/testing/seeded-random.ts';
import { CONTACTS } from '../../libs/safeguarding/src/testing/generated-contacts.ts';
import { IDENTITY } from '../../libs/safeguarding/src/testing/generated-identity.ts';
import { Config } from '../../src/platform/config/config.ts';

/**
 * These leave no room for words: a value of a list, an id, a day, a number; or the field passes the text
 * gate.
 */
const CLOSED_VALIDATORS = new Set([
  'isIn',
  'isUuid',
  'isInt',
  'isNumber',
  'isBoolean',
  'isDay',
  'equals',
  'isDateString',
  'isIso8601',
  'isTimeZone',
  'isEnum',
  'isPositive',
  'isDate',
  'memberText',
  'nestedValidation',
  'isInstance',
  'bytes',
]);

interface ValidationRule {
  readonly propertyName: string;
  readonly name?: string;
  readonly type: string;
  readonly constraints?: readonly unknown[];
}
interface ValidationStorage {
  readonly validationMetadatas: ReadonlyMap<Function, readonly ValidationRule[]>;
}

const chance = new SeededRandom(1);
/** Somebody's number in every form, alone, behind a word and in a mailbox. */
const NUMBERS = [...Object.values(IDENTITY), CONTACTS.iban, CONTACTS.passport]
  .flatMap((make) => Array.from({ length: 5 }, () => make(chance).text))
  .flatMap((number) => [
    number,
    number.toLowerCase(),
    `case-${number}`,
    `case ${number}`,
    `${number}@example.org`,
  ]);

/** A field of a fixed form is closed when no such number fits into it. */
function isClosed({ name, type, constraints }: ValidationRule): boolean {
  if (name !== 'matches') return CLOSED_VALIDATORS.has(name ?? type);
  const pattern = constraints?.[0];
  return pattern instanceof RegExp && !NUMBERS.some((number) => pattern.test(number));
}

/**
 * Every field of the application's inputs into which somebody's number fits and which does not pass the text
 * gate, as `Class.field`.
 */
export function ungatedFields(): string[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as ValidationStorage;
  return [...validationMetadatas]
    .flatMap(([type, rules]) => {
      // Set by whoever runs the server, and the parts of which it is made.
      if (type === Config || Config.prototype instanceof type) return [];
      const fields = new Set(rules.map(({ propertyName }) => propertyName));
      return [...fields].flatMap((field) =>
        rules.some((rule) => rule.propertyName === field && isClosed(rule)) ? [] : [`${type.name}.${field}`],
      );
    })
    .toSorted();
}
