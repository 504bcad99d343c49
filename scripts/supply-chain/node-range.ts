type Version = readonly [major: number, minor: number, patch: number];

const numbersOf = (text: string): number[] =>
  text
    .split('.')
    .filter((part) => /^\d+/.test(part))
    .map((part) => Number.parseInt(part, 10));

function compare(left: Version, right: readonly number[]): number {
  return left.map((number, at) => number - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** One condition of a range. What is written without a sign holds for all versions that begin so. */
function meets(version: Version, condition: string): boolean {
  const [, sign = '', text = ''] = /^([<>=^~]*)v?(.*)$/.exec(condition)!;
  const wanted = numbersOf(text);
  if (wanted.length === 0) return true;
  const order = compare(version, wanted);
  if (sign === '>=') return order >= 0;
  if (sign === '>') return order > 0;
  if (sign === '<=') return order <= 0;
  if (sign === '<') return order < 0;
  // How many of its numbers stay the same: `^` lets the second rise, `~` the third.
  const fixed: Readonly<Record<string, number>> = { '^': 1, '~': 2 };
  const isSameLine = wanted
    .slice(0, fixed[sign] ?? wanted.length)
    .every((number, at) => number === version[at]);
  return isSameLine && order >= 0;
}

/** Whether a version of Node is in a range as packages write them: `^20.19.0 || >=22.12.0`, `18 || 20`, `>= 14 < 21`. */
export function isInRange(version: string, range: string): boolean {
  const parts = numbersOf(version) as unknown as Version;
  return range.split('||').some((alternative) =>
    alternative
      .replaceAll(/([<>=^~]) +/g, '$1')
      .replaceAll(/(\S+) - (\S+)/g, '>=$1 <=$2')
      .trim()
      .split(/[\s,]+/)
      .every((condition) => meets(parts, condition)),
  );
}
