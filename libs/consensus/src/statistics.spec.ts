import { statisticsOf } from './statistics.ts';

const repeat = (rating: number, times: number): number[] => Array.from({ length: times }, () => rating);

/** The formula by floating point and by its definition, to compare with. */
function byDefinition(ratings: readonly number[]) {
  const sorted = ratings.toSorted((a, b) => a - b);
  const percentile = (p: number): number => {
    const place = p * (sorted.length - 1);
    const [below, above] = [
      sorted[Math.floor(place)]!,
      sorted[Math.min(Math.floor(place) + 1, sorted.length - 1)]!,
    ];
    return below + (place - Math.floor(place)) * (above - below);
  };
  const [p30, p70] = [percentile(0.3), percentile(0.7)];
  const ipras = 2.35 + 1.5 * Math.abs(5 - (p30 + p70) / 2);
  return { median: percentile(0.5), p30, p70, ipras, index: (p70 - p30) / ipras };
}

/** A small generator of its own, so that a failure can be repeated. */
function* randomRatings(seed: number): Generator<number[]> {
  let state = seed;
  const next = (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
  for (;;) yield Array.from({ length: 1 + next(24) }, () => 1 + next(9));
}

describe('the statistics of ratings', () => {
  it('are those of the worked example in BMJ Open 2012;2:e001431, table 1', () => {
    // Fifteen raters: three single ratings below 7, five times 7, five times 8, twice 9.
    const ratings = [4, 5, 6, ...repeat(7, 5), ...repeat(8, 5), ...repeat(9, 2)];
    const { disagreementIndex, ...others } = statisticsOf(ratings)!;
    expect(others).toEqual({
      median: 7,
      p30: 7,
      p70: 8,
      ipr: 1,
      iprcp: 7.5,
      asymmetry: 2.5,
      ipras: 6.1,
      disagreement: false,
    });
    expect(disagreementIndex).toBeCloseTo(1 / 6.1, 12);
  });

  it.each([
    // The manual's constants: 2.35 where the ratings lie evenly, 1.5 for each point away from the middle.
    ['two camps at the ends', [1, 1, 1, 1, 5, 9, 9, 9, 9], { ipr: 8, ipras: 2.35, disagreement: true }],
    ['the same width to one side', [5, 5, 5, 5, 7, 9, 9, 9, 9], { ipr: 4, ipras: 5.35, disagreement: false }],
    ['the same at the other side', [1, 1, 1, 1, 3, 5, 5, 5, 5], { ipr: 4, ipras: 5.35, disagreement: false }],
    ['around the middle', [3, 3, 3, 4, 5, 6, 7, 7, 7], { p30: 3.4, p70: 6.6, ipr: 3.2, disagreement: true }],
    ['between two ranks', [1, 2, 3, 4], { median: 2.5, p30: 1.9, p70: 3.1, ipr: 1.2, disagreement: false }],
  ])('of %s', (_, ratings, expected) => {
    expect(statisticsOf(ratings)).toMatchObject(expected);
  });

  it('are none without ratings, and one rating alone agrees with itself', () => {
    expect(statisticsOf([])).toBeNull();
    expect(statisticsOf([4])).toMatchObject({ median: 4, p30: 4, p70: 4, disagreementIndex: 0 });
  });

  it('follow the definition for whatever was rated, in whatever order', () => {
    const samples = randomRatings(20_261_129);
    for (let times = 0; times < 2_000; times++) {
      const ratings = samples.next().value as number[];
      const found = statisticsOf(ratings)!;
      const expected = byDefinition(ratings);
      expect(found.median).toBeCloseTo(expected.median, 9);
      expect(found.p30).toBeCloseTo(expected.p30, 9);
      expect(found.p70).toBeCloseTo(expected.p70, 9);
      expect(found.ipras).toBeCloseTo(expected.ipras, 9);
      expect(found.disagreementIndex).toBeCloseTo(expected.index, 9);
      expect(found.disagreement).toBe(found.disagreementIndex > 1);
      expect(statisticsOf(ratings.toReversed())).toEqual(found);
      expect(statisticsOf(ratings.toSorted())).toEqual(found);
      // The scale has no good end: mirrored ratings disagree just as much.
      expect(statisticsOf(ratings.map((rating) => 10 - rating))!.ipras).toBe(found.ipras);
    }
  });

  it('are no disagreement where all say the same', () => {
    for (let rating = 1; rating <= 9; rating++)
      for (const times of [1, 2, 3, 9, 24])
        expect(statisticsOf(repeat(rating, times))).toMatchObject({ median: rating, disagreementIndex: 0 });
  });
});
