import { exploreTieBreaks } from './explore-tie-breaks.ts';
import { counted, type Count, type Method, type Poll } from './method.ts';
import { isRanking, type Ranking } from './paper.ts';
import { weightsOf } from './weight.ts';

/** One round; numbers in units of which `scale` make one vote. */
export interface IrvRound {
  readonly tallies: readonly { readonly option: string; readonly votes: number }[];
  /** Papers that name nobody who is still in, or that rank two of them equal. */
  readonly exhausted: number;
  /**
   * Options that were level for last place where earlier rounds did not decide who goes; empty where there
   * was nothing to decide.
   */
  readonly tiedLast: readonly string[];
}

/** The reckoning of an instant-runoff count. */
export interface IrvWorking {
  readonly method: 'irv';
  readonly options: readonly string[];
  readonly scale: number;
  /** The rounds; from the first tie for last place on, those of one of the ways. */
  readonly rounds: readonly IrvRound[];
  /** Who had left by the end of these rounds, the first first. */
  readonly left: readonly string[];
  readonly lotsNeeded: boolean;
  /**
   * False where there were more ways to resolve ties than could be followed; then all that were in at the
   * first tie count as tied.
   */
  readonly whole: boolean;
}

/**
 * How a tie for last place is resolved: by the latest earlier round in which they differed, or at once by
 * following every way.
 */
export type IrvTie = 'backwards' | 'every-way';

/**
 * Instant runoff: whoever has more than half of the papers still in play wins; until then the last one leaves
 * and her papers move to the next option they name. Where only a lot could tell who leaves, every way is
 * followed.
 */
export const irv: Method<'irv', IrvWorking, 'ranking'> = {
  name: 'irv',
  paper: { kind: 'ranking', equalRanks: false },
  count: (poll) => countIrv(poll),
};

export function countIrv(poll: Poll, tie: IrvTie = 'backwards'): Count<IrvWorking> {
  if (poll.places !== 1) throw new RangeError('Instant runoff fills one place');
  const field = toIrvPoll(poll);
  const start: IrvState = { left: field.options.map((_, at) => at), rounds: null, gone: [], winners: null };
  const { ends, whole } = exploreTieBreaks(
    start,
    (stand) => playRound(field, stand, tie),
    (stand) => keyOf(stand, tie),
    maxBranches(field.options.length),
  );
  const [shown] = ends as [IrvState];
  const rounds = roundsOf(shown);
  const name = (at: number): string => field.options[at]!;
  const atFirstTie =
    rounds.find((round) => round.tiedLast.length > 0)?.tallies.map(({ option }) => option) ?? [];
  const winners = whole
    ? field.options.filter((_, at) => ends.some((end) => end.winners!.includes(at)))
    : atFirstTie;
  const working: IrvWorking = {
    method: 'irv',
    options: [...field.options],
    scale: field.scale,
    rounds,
    left: shown.gone.map(name),
    lotsNeeded: rounds.some((round) => round.tiedLast.length > 0),
    whole,
  };
  const rest = field.options.filter((option) => !winners.includes(option));
  const order = working.lotsNeeded
    ? [winners, rest]
    : [winners, rest.filter((option) => !working.left.includes(option)), ...leftGroups(working).toReversed()];
  return counted(
    order.filter((group) => group.length > 0),
    1,
    working,
  );
}

/** Who left, the first first; those without any vote left together, whichever was struck first. */
function leftGroups({ left, rounds }: IrvWorking): string[][] {
  const votesOf = (option: string, round: number): number =>
    rounds[round]!.tallies.find((tally) => tally.option === option)!.votes;
  const without = left.filter((option, round) => votesOf(option, round) === 0);
  return [without, ...left.filter((option) => !without.includes(option)).map((option) => [option])];
}

interface IrvPoll {
  readonly options: readonly string[];
  readonly scale: number;
  readonly total: number;
  readonly papers: readonly { readonly ranking: readonly (readonly number[])[]; readonly units: number }[];
}

interface IrvState {
  readonly left: readonly number[];
  readonly gone: readonly number[];
  readonly rounds: PlayedRound | null;
  readonly winners: readonly number[] | null;
}

interface PlayedRound extends IrvRound {
  readonly votes: ReadonlyMap<number, number>;
  readonly before: PlayedRound | null;
}

function toIrvPoll({ options, papers }: Poll): IrvPoll {
  const weights = weightsOf(papers);
  const index = new Map(options.map((option, at) => [option, at]));
  const numbered = (ranking: Ranking): number[][] =>
    ranking.map((group) =>
      group.map((option) => {
        const at = index.get(option);
        if (at === undefined) throw new RangeError('A ranking names an unknown option');
        return at;
      }),
    );
  return {
    options,
    scale: weights.scale,
    total: weights.total,
    papers: papers.map(({ paper }, row) => {
      if (!isRanking(paper)) throw new TypeError('Only ranking papers can be counted by instant runoff');
      return { ranking: numbered(paper.ranking), units: weights.units[row]! };
    }),
  };
}

function playRound(
  field: IrvPoll,
  { left, gone, rounds, winners }: IrvState,
  tie: IrvTie,
): IrvState[] | null {
  if (winners) return null;
  const votes = tally(field, left);
  const inPlay = [...votes.values()].reduce((sum, of) => sum + of, 0);
  const most = Math.max(...votes.values());
  const fewest = Math.min(...votes.values());
  const last = left.filter((at) => votes.get(at) === fewest);
  const resolved = tie === 'backwards' ? breakTieBackwards(last, rounds) : last;
  const over = 2 * most > inPlay || left.length === 1 || most === 0;
  const matters = !over && resolved.length > 1 && fewest > 0;
  const round: PlayedRound = {
    tallies: left.map((at) => ({ option: field.options[at]!, votes: votes.get(at)! })),
    exhausted: field.total - inPlay,
    tiedLast: matters ? resolved.map((at) => field.options[at]!) : [],
    votes,
    before: rounds,
  };
  // Nobody's paper names any of those left: nothing sets them apart.
  if (over) return [{ left, gone, rounds: round, winners: left.filter((at) => votes.get(at) === most) }];
  // Options without any vote hand on none: in which order they leave changes nothing.
  const leaving = matters ? resolved : resolved.slice(-1);
  return leaving.map((at) => ({
    left: left.filter((other) => other !== at),
    gone: [...gone, at],
    rounds: round,
    winners: null,
  }));
}

function tally({ papers }: IrvPoll, left: readonly number[]): Map<number, number> {
  const votes = new Map(left.map((at) => [at, 0]));
  for (const { ranking, units } of papers) {
    const group = ranking.find((of) => of.some((at) => votes.has(at)));
    // Two equal ranks name nobody in particular, even where one of both has left.
    if (group?.length === 1) votes.set(group[0]!, votes.get(group[0]!)! + units);
  }
  return votes;
}

function breakTieBackwards(tied: readonly number[], rounds: PlayedRound | null): readonly number[] {
  let open = tied;
  for (let round = rounds; round && open.length > 1; round = round.before) {
    const { votes } = round;
    const fewest = Math.min(...open.map((at) => votes.get(at)!));
    open = open.filter((at) => votes.get(at) === fewest);
  }
  return open;
}

/** The more options, the longer is each way. */
function maxBranches(size: number): number {
  return Math.max(200, Math.floor(20_000 / size));
}

function keyOf({ left, gone, winners }: IrvState, tie: IrvTie): string {
  // Earlier rounds matter to what comes only where they resolve ties.
  return `${left.join()}|${tie === 'backwards' ? gone.join() : ''}|${winners === null}`;
}

function roundsOf(stand: IrvState): IrvRound[] {
  const rounds: IrvRound[] = [];
  for (let round = stand.rounds; round; round = round.before) {
    const { tallies, exhausted, tiedLast } = round;
    rounds.push({ tallies, exhausted, tiedLast });
  }
  return rounds.toReversed();
}
