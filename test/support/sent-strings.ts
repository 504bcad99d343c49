import { getMetadataStorage } from 'class-validator';

/** These leave no room for words: a value of a list, an id, a day, an address of a form of its own. */
const CLOSING = new Set([
  'isIn', 'isUuid', 'matches', 'isEmail', 'isInt', 'isNumber', 'isBoolean', 'isDateString', 'isIso8601', 'isTimeZone', 'isEnum', 'isPositive', 'isDate', 'memberText', 'isInstance', 'nestedValidation',
]);
const ROOM_FOR_WORDS = new Set(['isString', 'isLength', 'minLength', 'maxLength', 'isUrl', 'isNotEmpty', 'isObject', 'isDefined', 'isArray']);

interface Rule { readonly propertyName: string; readonly name?: string; readonly type: string }
interface Storage { readonly validationMetadatas: ReadonlyMap<Function, readonly Rule[]> }

/** Every field of the application's inputs that takes words and does not pass the text gate, as `Class.field`. */
export function ungatedFields(): string[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as Storage;
  return [...validationMetadatas].flatMap(([type, rules]) => {
    const fields = new Set(rules.map(({ propertyName }) => propertyName));
    return [...fields].flatMap((field) => {
      const names = rules.filter(({ propertyName }) => propertyName === field).map(({ name, type: kind }) => name ?? kind);
      const isOpen = names.some((name) => ROOM_FOR_WORDS.has(name)) && !names.some((name) => CLOSING.has(name));
      return isOpen ? [`${type.name}.${field}`] : [];
    });
  }).toSorted();
}
