import { counted, type Count, type Method, type Poll } from './method.ts';
import { groupsByScore, placesOf } from './placing.ts';
import { scoreTotals } from './score.ts';
import { weightsOf } from './weight.ts';

/**
 * The reckoning of a STAR count; numbers stand in the order of `options`, in units of which `scale` make one.
 */
export interface StarWorking {
  readonly method: 'star';
  readonly options: readonly string[];
  readonly scale: number;
  readonly totals: readonly number[];
  /** The two that reach the runoff; empty where a tie keeps it from being held. */
  readonly finalists: readonly string[];
  /** Units of papers that score each finalist above the other. */
  readonly runoff: readonly number[];
  readonly decidedBy: 'runoff' | 'total' | 'top-scores' | null;
  /** A tie for a place in the runoff that nothing resolves. */
  readonly unresolved: {
    readonly tied: readonly string[];
    readonly places: number;
    readonly advanced: readonly string[];
  } | null;
}

/**
 * STAR: the two highest sums of scores meet in a runoff; whoever more papers score higher wins. A tie for the
 * runoff is resolved by papers preferring one tied option to the other tied ones, then by most top scores; a
 * tie in it by the higher sum, then by most top scores. What is equal after that is tied.
 */
export const star: Method<'star', StarWorking, 'scores'> = {
  name: 'star',
  paper: { kind: 'scores', equalRanks: true, most: 5 },
  count: (poll) => countStar(poll),
};

/** STAR where the highest score is another than five. */
export function countStar(poll: Poll, most = 5): Count<StarWorking> {
  if (poll.places !== 1) throw new RangeError('STAR fills one place');
  const field = readScores(poll, most);
  const { advanced, tied } = findFinalists(field);
  const found = {
    method: 'star' as const,
    options: [...poll.options],
    scale: field.scale,
    totals: field.totals,
  };
  const byTotals = groupsByScore(poll.options, field.totals);
  if (tied.length > 0) {
    const contenders = [...advanced, ...tied];
    const working = {
      ...found,
      finalists: [],
      runoff: [],
      decidedBy: null,
      unresolved: { tied, places: 2 - advanced.length, advanced },
    };
    return counted(reordered([contenders], byTotals), 1, working);
  }
  const { first, runoff, decidedBy } = decideRunoff(field, advanced);
  return counted(reordered(first, byTotals), 1, {
    ...found,
    finalists: advanced,
    runoff,
    decidedBy,
    unresolved: null,
  });
}

interface Scores {
  readonly scale: number;
  readonly totals: readonly number[];
  total(option: string): number;
  topScores(option: string): number;
  /** Units of papers scoring a above b. */
  prefers(a: string, b: string): number;
  readonly options: readonly string[];
}

function readScores(poll: Poll, most: number): Scores {
  const { totals, scale } = scoreTotals(poll);
  const { units } = weightsOf(poll.papers);
  const papers = poll.papers.map(({ paper }) =>
    'scores' in paper ? new Map(Object.entries(paper.scores)) : new Map<string, number>(),
  );
  const weigh = (holds: (paper: ReadonlyMap<string, number>) => boolean): number =>
    papers.reduce((sum, paper, row) => (holds(paper) ? sum + units[row]! : sum), 0);
  return {
    scale,
    totals,
    options: poll.options,
    total: (option) => totals[poll.options.indexOf(option)]!,
    topScores: (option) => weigh((paper) => paper.get(option) === most),
    prefers: (a, b) => weigh((paper) => (paper.get(a) ?? 0) > (paper.get(b) ?? 0)),
  };
}

/** Takes options by one measure after another while they fit into the places that are left. */
function findFinalists(field: Scores): { advanced: string[]; tied: readonly string[] } {
  const advanced: string[] = [];
  let tied: readonly string[] = field.options;
  const measures = [
    (option: string) => field.total(option),
    (option: string, rivals: readonly string[]) =>
      rivals.reduce((sum, rival) => (rival === option ? sum : sum + field.prefers(option, rival)), 0),
    (option: string) => field.topScores(option),
  ];
  for (const measure of measures) {
    const rivals = tied;
    const placing = placesOf(
      groupsByScore(
        rivals,
        rivals.map((option) => measure(option, rivals)),
      ),
      2 - advanced.length,
    );
    advanced.push(...placing.sure);
    tied = placing.tied;
    if (tied.length === 0) break;
  }
  return { advanced, tied };
}

function decideRunoff(
  field: Scores,
  finalists: readonly string[],
): { first: string[][]; runoff: number[]; decidedBy: StarWorking['decidedBy'] } {
  const [a, b] = finalists;
  if (a === undefined || b === undefined)
    return { first: finalists.length > 0 ? [[...finalists]] : [], runoff: [], decidedBy: null };
  const runoff = [field.prefers(a, b), field.prefers(b, a)];
  const rounds: readonly (readonly ['runoff' | 'total' | 'top-scores', number, number])[] = [
    ['runoff', runoff[0]!, runoff[1]!],
    ['total', field.total(a), field.total(b)],
    ['top-scores', field.topScores(a), field.topScores(b)],
  ];
  const decisive = rounds.find(([, one, other]) => one !== other);
  if (!decisive) return { first: [[a, b]], runoff, decidedBy: null };
  const [decidedBy, one, other] = decisive;
  return { first: one > other ? [[a], [b]] : [[b], [a]], runoff, decidedBy };
}

function reordered(first: string[][], rest: readonly string[][]): string[][] {
  const placed = new Set(first.flat());
  return [
    ...first,
    ...rest.map((group) => group.filter((option) => !placed.has(option))).filter((group) => group.length > 0),
  ];
}
