const PLACE = /\{\{(\w+)\}\}/;
/** Signs that mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** The source of a pattern, with the flag `u` or without it, that is this text. */
export const escapePattern = (text: string): string => text.replaceAll(SPECIAL, '\\$&');

/**
 * Recognises a text of the product with anything in its places, from its beginning to its end.
 * @param places the source of a pattern for each of them.
 */
export function textPattern(text: string, places: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`^${patternSource(text, places)}$`, 'u');
}

/** The source of such a pattern, to stand in the place of another text. */
export const patternSource = (text: string, places: Readonly<Record<string, string>>): string =>
  text
    .split(PLACE)
    .map((part, at) => (at % 2 === 0 ? escapePattern(part) : places[part]!))
    .join('');
