import { exploreTieBreaks } from './explore-tie-breaks.ts';
import type { Count, Method, Poll } from './method.ts';
import { placesOfEnds } from './placing.ts';
import { initialState, type Stage, type StvState } from './stv-state.ts';
import { nextStages } from './stv-stages.ts';

/** One stage of the count; votes are hundred-thousandths, in the order of `options`. */
export interface StvStage {
  readonly action: 'first-preferences' | 'surplus' | 'exclusion';
  /** Whose papers moved. */
  readonly option: string | null;
  readonly votes: readonly number[];
  readonly nontransferable: number;
  readonly elected: readonly string[];
}

/** The reckoning of a count by single transferable vote. */
export interface StvWorking {
  readonly method: 'stv';
  readonly options: readonly string[];
  readonly places: number;
  /** Papers that rank anybody. */
  readonly valid: number;
  /** In whole votes. */
  readonly quota: number;
  /** The stages; from the first tie that only a lot resolves on, those of one of the ways. */
  readonly stages: readonly StvStage[];
  /** Ties in these stages that only a lot could resolve. */
  readonly lotsNeeded: readonly { readonly why: 'surplus' | 'exclusion'; readonly tied: readonly string[] }[];
  /** Who is elected by each of the ways, in order of election. */
  readonly elections: readonly (readonly string[])[];
  /**
   * False where there were more ways than could be followed; then only those elected before the first lot are
   * sure.
   */
  readonly whole: boolean;
}

/**
 * Single transferable vote by the Scottish Local Government Elections Order 2007, rules 45 to 52: Droop
 * quota, largest surplus first, values cut to five decimals, ties by the latest earlier stage. Where only a
 * lot remains, every way is followed.
 */
export const stv: Method<'stv', StvWorking, 'ranking'> = {
  name: 'stv',
  paper: { kind: 'ranking', equalRanks: false },
  count({ options, papers, places }: Poll): Count<StvWorking> {
    const start = initialState(options, papers, places);
    const { ends, whole } = exploreTieBreaks(start, nextStages, keyOf, maxBranches(options.length));
    const [shown] = ends as [StvState];
    const stages = stagesOf(shown);
    const elections = distinct(
      ends.map((end) =>
        stagesOf(end)
          .flatMap((stage) => stage.elected)
          .map((at) => options[at]!),
      ),
    );
    const firstLot = stages.findIndex((stage) => stage.lots.length > 0);
    const certain = stages.slice(0, Math.max(firstLot, 0));
    const beforeLots = certain.flatMap((stage) => stage.elected).map((at) => options[at]!);
    const gone = certain.flatMap(({ action, option }) => (action === 'exclusion' ? [options[option!]!] : []));
    const rest = options.filter((option) => !beforeLots.includes(option) && !gone.includes(option));
    const together = whole ? agreedOrder(ends.map((end) => electedTogether(options, stagesOf(end)))) : null;
    const placing = whole
      ? inOrder(together?.flat() ?? options, placesOfEnds(options, elections))
      : { sure: beforeLots, tied: rest, open: Math.min(places, options.length) - beforeLots.length };
    const others = options.filter(
      (option) => !placing.sure.includes(option) && !placing.tied.includes(option),
    );
    return {
      state: placing.open > 0 ? 'tied' : 'decided',
      order: [...(together ?? [placing.sure]), placing.tied, others].filter((group) => group.length > 0),
      ...placing,
      working: {
        method: 'stv',
        options: [...options],
        places,
        valid: Number(start.valid),
        quota: Number(start.quota / start.unit),
        stages: stages.map((stage) => shownStage(options, stage)),
        lotsNeeded: stages.flatMap((stage) =>
          stage.lots.map(({ why, tied }) => ({ why, tied: tied.map((at) => options[at]!) })),
        ),
        elections,
        whole,
      },
    };
  },
};

function distinct(elections: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(elections.map((election) => [JSON.stringify(election), election])).values()];
}

/** Who was elected, in groups of the same stage and the same votes: between those no order is known. */
function electedTogether(options: readonly string[], stages: readonly Stage[]): string[][] {
  return stages.flatMap(({ elected, votes }) => {
    const levels = [...new Set(elected.map((at) => votes[at]!))];
    return levels.map((level) => elected.filter((at) => votes[at] === level).map((at) => options[at]!));
  });
}

/** The order of election, where every way has the same one: an order that only a lot makes is none. */
function agreedOrder(
  ways: readonly (readonly (readonly string[])[])[],
): readonly (readonly string[])[] | null {
  return new Set(ways.map((way) => JSON.stringify(way))).size === 1 ? ways[0]! : null;
}

function inOrder(elected: readonly string[], placing: ReturnType<typeof placesOfEnds>) {
  return { ...placing, sure: elected.filter((option) => placing.sure.includes(option)) };
}

/** The more options, the longer is each way. */
function maxBranches(size: number): number {
  return Math.max(60, Math.floor(5_000 / size));
}

/**
 * What happened in which order: earlier stages resolve later ties, so that standings which differ in them are
 * not the same.
 */
function keyOf({ stage }: StvState): string {
  return stage.course;
}

function stagesOf(end: StvState): Stage[] {
  const stages: Stage[] = [];
  for (let stage: Stage | null = end.stage; stage; stage = stage.before) stages.push(stage);
  return stages.toReversed();
}

function shownStage(
  options: readonly string[],
  { action, option, votes, nontransferable, elected }: Stage,
): StvStage {
  return {
    action,
    option: option === null ? null : options[option]!,
    votes: votes.map(Number),
    nontransferable: Number(nontransferable),
    elected: elected.map((at) => options[at]!),
  };
}
