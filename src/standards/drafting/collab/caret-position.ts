const MAX_CLIENT = 0xffff_ffff;
const MAX_CLOCK = 0x7fff_ffff;

/**
 * Whether a text is a caret position and nothing else: two relative positions of the shared document in JSON, with
 * numeric client ids and clocks. It must not be possible to send readable text to others this way.
 */
export function isCaretPosition(text: string): boolean {
  const places = parseJson(text);
  if (!Array.isArray(places) || places.length !== 2 || !places.every(isRelativePosition)) return false;
  // In canonical form: no white space, no duplicate key, no other spelling of a number.
  return JSON.stringify(places) === text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const FIELD_VALIDATORS: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => value === null || isId(value),
  item: (value) => value === null || isId(value),
  tname: (value) => value === null,
  assoc: (value) => value === -1 || value === 0,
};

function isRelativePosition(place: unknown): boolean {
  if (!isObject(place)) return false;
  const whole = Object.entries(place).every(
    ([name, value]) => Object.hasOwn(FIELD_VALIDATORS, name) && FIELD_VALIDATORS[name]!(value),
  );
  return whole && (isId(place['type']) || isId(place['item']));
}

function isId(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  return isUpTo(value['client'], MAX_CLIENT) && isUpTo(value['clock'], MAX_CLOCK);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isUpTo = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
