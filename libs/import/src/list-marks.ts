/** Signs that begin an item of a list and nothing else. */
const BULLET = /^[•▪◦‣●■○∙⁃➢❖✓\uF0B7\uF0A7\uF0D8][\t \u00A0]*/u;
/** Signs that begin one when a tab, or blanks in its place, stand behind them. */
const BULLET_APART = /^[·\-–—*o§Øv](?:\t|[ \u00A0]{2})[\t \u00A0]*/u;
/** The same in a text whose lines begin so. */
const DASH = /^[·\-–—*][ \u00A0]+/u;
const ORDERED = /^(?:\d{1,3}[.)]|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}\)|[a-z]\.)(?:\t[\t \u00A0]*|[ \u00A0]+)/;

export interface ListMark {
  readonly length: number;
  readonly ordered: boolean;
  /** `1.` and not `a)`. */
  readonly isNumber: boolean;
}

/** The bullet that a paragraph begins with, where it can be nothing else. */
export function bulletOf(text: string): ListMark | null {
  const found = BULLET.exec(text) ?? BULLET_APART.exec(text);
  return found ? { length: found[0].length, ordered: false, isNumber: false } : null;
}

/** What a line of plain text begins with that looks like an item's mark. */
export function lineMark(line: string): ListMark | null {
  const bullet = bulletOf(line);
  if (bullet) return bullet;
  const dash = DASH.exec(line);
  if (dash) return { length: dash[0].length, ordered: false, isNumber: false };
  const ordered = ORDERED.exec(line);
  return ordered ? { length: ordered[0].length, ordered: true, isNumber: /^\d/.test(line) } : null;
}
