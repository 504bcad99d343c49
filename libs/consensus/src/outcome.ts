import { RATINGS, type RatingStatistics, statisticsOf } from './statistics.ts';

/** What a group thinks of a clause. */
export const JUDGEMENTS = ['agreed', 'rejected', 'uncertain', 'too-few'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Why a clause is not rated again. */
export const STOPS = ['agreed', 'rejected', 'stable', 'last-round'] as const;
export type Stop = (typeof STOPS)[number];

/** When rating ends; fixed before the first round. */
export interface StopRule {
  readonly maxRounds: number;
  readonly minRaters: number;
  /** A median that moved by no more than this between two rounds is stable. */
  readonly stableWithin: number;
}

/** What one seat said of a clause; null: it cannot judge. */
export interface ChamberRating<Chamber extends string> {
  readonly chamber: Chamber;
  readonly rating: number | null;
}

/** How many gave 1, 2, … 9. */
export type Distribution = readonly number[];

export interface ClauseOutcome<Chamber extends string> {
  /** How many gave a number. */
  readonly raters: number;
  readonly cannotJudge: number;
  /** Null, as all that follows, where fewer than the least number of raters gave one. */
  readonly statistics: RatingStatistics | null;
  readonly distribution: Distribution | null;
  /** Null where so few of a chamber rated that one could tell who rated what. */
  readonly chambers: Readonly<Record<Chamber, Distribution | null>> | null;
  readonly judgement: Judgement;
  readonly stop: Stop | null;
}

/** Fewer than this in a chamber are never shown apart. */
export const FEWEST_SHOWN = 3;

const AGREED_FROM = 7;
const REJECTED_TO = 3;

/** Agreed or rejected only without disagreement. */
export function judge(statistics: RatingStatistics): Exclude<Judgement, 'too-few'> {
  if (statistics.disagreement) return 'uncertain';
  if (statistics.median >= AGREED_FROM) return 'agreed';
  return statistics.median <= REJECTED_TO ? 'rejected' : 'uncertain';
}

/** What the ratings of one clause in one round come to. */
export function outcomeOf<Chamber extends string>(
  ratings: readonly ChamberRating<Chamber>[],
  chambers: readonly Chamber[],
  rule: StopRule,
  { round, medianBefore }: { readonly round: number; readonly medianBefore: number | null },
): ClauseOutcome<Chamber> {
  const given = ratings.filter((one): one is { chamber: Chamber; rating: number } => one.rating !== null);
  const numbers = given.map(({ rating }) => rating);
  const enough = given.length >= Math.max(rule.minRaters, FEWEST_SHOWN);
  const statistics = enough ? statisticsOf(numbers) : null;
  const judgement = statistics ? judge(statistics) : 'too-few';
  return {
    raters: given.length,
    cannotJudge: ratings.length - given.length,
    statistics,
    distribution: enough ? distributionOf(numbers) : null,
    chambers: enough ? chamberDistributions(given, chambers) : null,
    judgement,
    stop: stopOf(judgement, statistics?.median ?? null, rule, round, medianBefore),
  };
}

function stopOf(
  judgement: Judgement,
  median: number | null,
  { maxRounds, stableWithin }: StopRule,
  round: number,
  medianBefore: number | null,
): Stop | null {
  if (judgement === 'agreed' || judgement === 'rejected') return judgement;
  if (median !== null && medianBefore !== null && Math.abs(median - medianBefore) <= stableWithin)
    return 'stable';
  return round >= maxRounds ? 'last-round' : null;
}

/** How many gave each number. */
export function distributionOf(ratings: readonly number[]): Distribution {
  return RATINGS.map((step) => ratings.filter((rating) => rating === step).length);
}

/**
 * The distribution of each chamber that is large enough. Who is left out must not be found by taking the shown
 * ones from the whole: where those left out are few together, the smallest that would be shown is left out too.
 */
function chamberDistributions<Chamber extends string>(
  given: readonly { readonly chamber: Chamber; readonly rating: number }[],
  chambers: readonly Chamber[],
): Record<Chamber, Distribution | null> {
  const ratingsOf = new Map(
    chambers.map((chamber) => [
      chamber,
      given.filter((one) => one.chamber === chamber).map(({ rating }) => rating),
    ]),
  );
  const bySize = chambers.toSorted((a, b) => ratingsOf.get(a)!.length - ratingsOf.get(b)!.length);
  const hidden = new Set<Chamber>();
  let hiddenRaters = 0;
  for (const chamber of bySize) {
    const size = ratingsOf.get(chamber)!.length;
    if (size >= FEWEST_SHOWN && (hiddenRaters === 0 || hiddenRaters >= FEWEST_SHOWN)) break;
    hidden.add(chamber);
    hiddenRaters += size;
  }
  return Object.fromEntries(
    chambers.map((chamber) => [
      chamber,
      hidden.has(chamber) ? null : distributionOf(ratingsOf.get(chamber)!),
    ]),
  ) as Record<Chamber, Distribution | null>;
}

/** Why a process has ended. */
export type ProcessEnd = 'settled' | 'rounds-used';

/** Whether a process goes on after a round, by the stop of every clause in it. */
export function endOf(stops: readonly (Stop | null)[]): ProcessEnd | null {
  if (stops.includes(null)) return null;
  return stops.includes('last-round') ? 'rounds-used' : 'settled';
}
