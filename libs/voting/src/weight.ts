import type { CountedPaper } from './paper.ts';

const PLACES = 6;
const MILLION = 10n ** BigInt(PLACES);

/** Weights as whole numbers of one common unit: exact, since no weight has more than six decimal places. */
export interface Weights {
  /** How many units make one vote. */
  readonly scale: number;
  /** Units of each paper, times its count. */
  readonly units: Float64Array;
  readonly total: number;
}

/** Brings all weights to the smallest common whole unit. Refuses totals that a double could not hold exactly. */
export function weightsOf(papers: readonly CountedPaper[]): Weights {
  const single = papers.map((paper) => millionths(paper.weight ?? '1'));
  const unit = single.reduce((divisor, weight) => gcd(divisor, weight), MILLION);
  const units = new Float64Array(papers.length);
  let total = 0n;
  papers.forEach((paper, index) => {
    const count = paper.count ?? 1;
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError('A count is a whole number of papers, at least one');
    const of = (single[index]! / unit) * BigInt(count);
    total += of;
    if (total > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('The weights are too many to count exactly');
    units[index] = Number(of);
  });
  return { scale: Number(MILLION / unit), units, total: Number(total) };
}

/** An exact number as text: `4`, or `5/2` where units do not make whole votes. */
export function exact(units: number, scale: number): number | string {
  const divisor = Number(gcd(BigInt(units), BigInt(scale)));
  return scale === divisor ? units / divisor : `${units / divisor}/${scale / divisor}`;
}

function millionths(weight: string): bigint {
  const parts = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(weight);
  if (!parts) throw new RangeError('A weight is a decimal with at most six places');
  const value = BigInt(parts[1]!) * MILLION + BigInt((parts[2] ?? '').padEnd(PLACES, '0'));
  if (value === 0n) throw new RangeError('A weight is more than nothing');
  return value;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = a < 0n ? [-a, b] : [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
