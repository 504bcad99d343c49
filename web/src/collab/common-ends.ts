/**
 * How much two sequences have in common at their beginnings and, behind that, at their ends; never half of a
 * surrogate pair.
 */
export function commonEnds(one: readonly string[], other: readonly string[]): { start: number; end: number } {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  if (start > 0 && isHighSurrogate(one[start - 1]!)) start -= 1;
  if (end > 0 && isLowSurrogate(one[one.length - end]!)) end -= 1;
  return { start, end };
}

const isHighSurrogate = (unit: string): boolean => unit.length === 1 && unit >= '\uD800' && unit <= '\uDBFF';
const isLowSurrogate = (unit: string): boolean => unit.length === 1 && unit >= '\uDC00' && unit <= '\uDFFF';
