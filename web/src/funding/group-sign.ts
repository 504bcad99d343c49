import type { GroupSign } from '@nbn/money';
import type { Formats } from '../i18n/format.ts';

const SIGNS: readonly GroupSign[] = ['.', ','];

/** The sign that the reader's language sets between groups of digits; null where it is a space. */
export function groupSignOf(format: Pick<Formats, 'fixed'>): GroupSign | null {
  const written = format.fixed(1_234_567, 0);
  return SIGNS.find((sign) => written.includes(sign)) ?? null;
}
