import { compare, decimal, fraction, greatestCommonDivisor, ZERO, type Fraction } from './fraction.ts';
import type { CountedPaper } from './paper.ts';

/** Weights as whole numbers of one common unit: exact, whatever their fractions. */
export interface Weights {
  /** How many units make one vote. */
  readonly scale: number;
  /** Units of each paper, times its count. */
  readonly units: Float64Array;
  readonly total: number;
}

/**
 * Brings all weights to the smallest common whole unit. Refuses totals that a double could not hold exactly.
 */
export function weightsOf(papers: readonly CountedPaper[]): Weights {
  const single = papers.map((paper) => weightOf(paper.weight ?? '1'));
  const scale = single.reduce(
    (common, { under }) => (common / greatestCommonDivisor(common, under)) * under,
    1n,
  );
  const units = new Float64Array(papers.length);
  let total = 0n;
  papers.forEach((paper, index) => {
    const count = paper.count ?? 1;
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError('A count is a whole number of papers, at least one');
    const { over, under } = single[index]!;
    const of = over * (scale / under) * BigInt(count);
    total += of;
    units[index] = Number(of);
  });
  if (total > BigInt(Number.MAX_SAFE_INTEGER) || scale > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError('The weights are too many to count exactly');
  return { scale: Number(scale), units, total: Number(total) };
}

/** An exact number as text: `4`, or `5/2` where units do not make whole votes. */
export function exact(units: number, scale: number): number | string {
  const divisor = Number(greatestCommonDivisor(BigInt(units), BigInt(scale)));
  return scale === divisor ? units / divisor : `${units / divisor}/${scale / divisor}`;
}

/**
 * A decimal with at most six places, or a share such as `1/3`, which the papers of a team have in its
 * country's ballot.
 */
function weightOf(weight: string): Fraction {
  const share = /^(\d{1,12})\/([1-9]\d{0,11})$/.exec(weight);
  if (!share && !/^\d{1,12}(\.\d{1,6})?$/.test(weight))
    throw new RangeError('A weight is a decimal with at most six places');
  const value = share ? fraction(BigInt(share[1]!), BigInt(share[2]!)) : decimal(weight);
  if (compare(value, ZERO) <= 0) throw new RangeError('A weight is more than nothing');
  return value;
}
