/**
 * Characters of Unicode that are written above the line, and below it. Letters have none that read as
 * letters.
 */
const SUPERSCRIPTS = new Map(
  [...'0123456789+-−=()ni'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at]!]),
);
const SUBSCRIPTS = new Map([...'0123456789+-−=()'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at]!]));

/**
 * Words that stand above or below the line, as characters that do so by themselves: m², CO₂. Null where
 * Unicode lacks one of them.
 */
export function toUnicodeScript(text: string, script: 'superscript' | 'subscript'): string | null {
  const table = script === 'superscript' ? SUPERSCRIPTS : SUBSCRIPTS;
  let written = '';
  for (const character of text) {
    const found = /\s/u.test(character) ? character : table.get(character);
    if (found === undefined) return null;
    written += found;
  }
  return written;
}
