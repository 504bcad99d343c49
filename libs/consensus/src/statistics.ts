/** A rating on the scale from 1, wholly unfit, to 9, wholly fit. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What the ratings of one clause come to, by the RAND/UCLA appropriateness method. */
export interface RatingStatistics {
  readonly median: number;
  readonly p30: number;
  readonly p70: number;
  /** The range between the 30th and the 70th percentile. */
  readonly ipr: number;
  /** The point midway between them. */
  readonly iprcp: number;
  /** How far that point is from the middle of the scale. */
  readonly asymmetry: number;
  /** The range that would be disagreement, adjusted for symmetry. */
  readonly ipras: number;
  /** `ipr` over `ipras`; above 1 is disagreement. */
  readonly disagreementIndex: number;
  readonly disagreement: boolean;
}

/** A percentile in tenths of a point, by linear interpolation between ranks (type 7); exact. */
function percentileInTenths(sorted: readonly number[], tenths: number): number {
  const place = tenths * (sorted.length - 1);
  const below = sorted[Math.floor(place / 10)]!;
  const above = sorted[Math.ceil(place / 10)]!;
  return 10 * below + (place % 10) * (above - below);
}

/**
 * What the ratings of one clause come to; null without any. Percentiles are whole tenths and the rest whole
 * fortieths, so that a range that is just as wide as allowed is never taken for a wider one.
 */
export function statisticsOf(ratings: readonly number[]): RatingStatistics | null {
  if (ratings.length === 0) return null;
  const sorted = ratings.toSorted((a, b) => a - b);
  const [low, middle, high] = [3, 5, 7].map((tenths) => percentileInTenths(sorted, tenths)) as [
    number,
    number,
    number,
  ];
  const range = high - low;
  const asymmetry = Math.abs(100 - (low + high));
  const allowed = 94 + 3 * asymmetry;
  return {
    median: middle / 10,
    p30: low / 10,
    p70: high / 10,
    ipr: range / 10,
    iprcp: (low + high) / 20,
    asymmetry: asymmetry / 20,
    ipras: allowed / 40,
    disagreementIndex: (4 * range) / allowed,
    disagreement: 4 * range > allowed,
  };
}
