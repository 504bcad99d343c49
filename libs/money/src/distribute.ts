import { sumCents } from './amount.ts';

/**
 * Distributes a whole number of cents by weights so that the parts equal the whole: each part is rounded down, and
 * the cents that are left go one each to the largest remainders; of equal remainders to the larger weight, then to
 * the one named first. With two weights a part never shrinks while the whole grows; with more it may (the Alabama
 * paradox), so what is paid by is split in two.
 *
 * Weights are whole and not negative. Throws `RangeError` for a whole that is to be distributed over nothing.
 */
export function distribute(whole: number, weights: readonly number[]): number[] {
  const total = BigInt(sumCents(weights));
  if (!Number.isSafeInteger(whole) || whole < 0 || weights.some((weight) => weight < 0))
    throw new RangeError('Only whole amounts that are not negative are distributed');
  if (total === 0n) {
    if (whole > 0) throw new RangeError('There is nothing over which to distribute');
    return weights.map(() => 0);
  }
  const exact = weights.map((weight, at) => {
    const product = BigInt(whole) * BigInt(weight);
    return { at, weight, part: Number(product / total), remainder: product % total };
  });
  const left = whole - sumCents(exact.map(({ part }) => part));
  const next = new Set(
    exact
      .toSorted((a, b) => compare(b.remainder, a.remainder) || b.weight - a.weight || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return exact.map(({ at, part }) => part + (next.has(at) ? 1 : 0));
}

const compare = (a: bigint, b: bigint): number => Number(a > b) - Number(a < b);

/** Who bears a cost. */
export interface CostShares {
  readonly fund: number;
  readonly ownPublic: number;
  readonly ownPrivate: number;
}

/**
 * What each bears of a cost, in proportion to what each promised: first fund and own contribution, then public and
 * private. So the fund's share grows with the cost, whatever came first, and the three equal the cost.
 */
export function shareCost(cost: number, promised: CostShares): CostShares {
  const { fund, ownPublic, ownPrivate } = promised;
  const [ofFund, own] = distribute(cost, [fund, ownPublic + ownPrivate]) as [number, number];
  const [ofPublic, ofPrivate] = distribute(own, [ownPublic, ownPrivate]) as [number, number];
  return { fund: ofFund, ownPublic: ofPublic, ownPrivate: ofPrivate };
}

/** What a fund may bear at most of a cost, by its percentage; half a cent is not its. */
export function largestShare(cost: number, percent: number): number {
  return Number((BigInt(cost) * BigInt(percent)) / 100n);
}
