import { getMetadataStorage, type ValidationError } from 'class-validator';
import { findTextFault, type TextLimits } from '../text/normalize-text.ts';
import type { FaultCode, FieldFault } from '../problems/problem.ts';
import type { FaultContext } from '../problems/with-fault.ts';

type Fault = Omit<FieldFault, 'field' | 'each'>;
type FaultOfRule = (limits: readonly unknown[], value: unknown) => Fault;

const always = (code: FaultCode): FaultOfRule => {
  const fault = { code };
  return () => fault;
};
const counted =
  (code: FaultCode): FaultOfRule =>
  ([count]) => ({ code, values: { count: Number(count) } });

/** What is wrong where a rule of the validator is broken, by the name of the rule. */
export const RULE_FAULTS: Readonly<Record<string, FaultOfRule>> = {
  arrayMaxSize: counted('too-many'),
  arrayMinSize: counted('too-few'),
  arrayNotEmpty: () => ({ code: 'too-few', values: { count: 1 } }),
  arrayUnique: always('repeated'),
  bytes: always('malformed'),
  caretPlace: always('malformed'),
  isArray: always('list'),
  isBoolean: always('yes-or-no'),
  isDay: always('date'),
  isDefined: always('missing'),
  isEmail: always('email'),
  isIn: always('option'),
  isInt: always('whole-number'),
  isIso8601: always('date-time'),
  isLength: ([least, most]) =>
    least === most
      ? { code: 'malformed' }
      : { code: 'length', values: { least: Number(least), most: Number(most) } },
  isNotIn: always('option'),
  isObject: always('malformed'),
  isString: always('text'),
  isTimeZone: always('time-zone'),
  isUrl: always('web-address'),
  isUuid: always('entry'),
  matches: always('malformed'),
  max: ([most]) => ({ code: 'number-most', values: { most: Number(most) } }),
  maxLength: counted('too-long'),
  memberText: ([limits], value) =>
    (typeof value === 'string' && limits ? findTextFault('', value, limits as TextLimits) : null) ?? {
      code: 'text',
    },
  min: ([least]) => ({ code: 'number-least', values: { least: Number(least) } }),
  nestedValidation: always('malformed'),
  textAddress: always('text-address'),
  unknownValue: always('malformed'),
  whitelistValidation: always('unexpected'),
};

/** What is wrong with a field, of which the validator says which rule was broken; `field` is where it stands. */
export function faultOfRule(error: ValidationError, rule: string, field: string): FieldFault {
  const { constraints = [], each = false, context } = ruleOf(error, rule) ?? {};
  const own = (context as FaultContext | undefined)?.fault;
  const faultOf = own ? always(own) : (RULE_FAULTS[rule] ?? always('malformed'));
  const { code, values } = faultOf(constraints, error.value);
  return { field, code, ...(values && { values }), ...(each && { each }) };
}

function ruleOf({ target, property }: ValidationError, rule: string) {
  if (!target) return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .find(({ propertyName, name, type }) => propertyName === property && (name ?? type) === rule);
}
