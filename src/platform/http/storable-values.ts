import type { FieldFault } from '../problems/problem.ts';

/** No number of ours is larger; the largest of them is an amount of money in hundredths. */
const MAX_NUMBER = 10 ** 12;

/** Text that the database can keep: whole characters, and none of them NUL. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/**
 * What in a request is of no kind that the database could keep, whatever field it stands in. Texts of members
 * are tidied before.
 */
export function* findUnstorableValues(value: unknown, path = ''): Generator<FieldFault> {
  if (typeof value === 'string' && !isStorableText(value)) yield { field: path, code: 'characters' };
  if (typeof value === 'number' && !(Math.abs(value) <= MAX_NUMBER))
    yield { field: path, code: 'number-too-large' };
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  const inside = path === '' ? '' : `${path}.`;
  for (const [name, inner] of Object.entries(value)) {
    if (!isStorableText(name)) yield { field: `${inside}…`, code: 'characters' };
    yield* findUnstorableValues(inner, `${inside}${name}`);
  }
}
