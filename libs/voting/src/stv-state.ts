import { firstPiles, STV_UNITS, valueOfPile, type Pile } from './stv-papers.ts';
import type { CountedPaper } from './paper.ts';

/** What happened in one stage, and all stages before it. */
export interface Stage {
  readonly action: 'first-preferences' | 'surplus' | 'exclusion';
  readonly option: number | null;
  readonly votes: readonly bigint[];
  readonly nontransferable: bigint;
  readonly elected: readonly number[];
  /** Ties that had to be resolved before this stage and that earlier stages did not resolve. */
  readonly lots: readonly { readonly why: 'surplus' | 'exclusion'; readonly tied: readonly number[] }[];
  /** Whose papers moved in this stage and in those before it. */
  readonly course: string;
  readonly before: Stage | null;
}

/** Where a count by single transferable vote stands. */
export interface StvState {
  readonly unit: bigint;
  readonly quota: bigint;
  readonly valid: bigint;
  readonly places: number;
  readonly piles: readonly Pile[];
  readonly votes: readonly bigint[];
  readonly state: readonly ('in' | 'elected' | 'excluded')[];
  readonly nontransferable: bigint;
  readonly stage: Stage;
}

/** The first stage: every paper lies with its first preference. */
export function initialState(
  options: readonly string[],
  papers: readonly CountedPaper[],
  places: number,
): StvState {
  const { piles, valid } = firstPiles(options, papers);
  const quota = (valid / BigInt(places + 1) + 1n) * STV_UNITS;
  return closeStage({
    unit: STV_UNITS,
    quota,
    valid,
    places,
    piles,
    votes: piles.map(valueOfPile),
    state: options.map(() => 'in'),
    nontransferable: 0n,
    stage: {
      action: 'first-preferences',
      option: null,
      votes: [],
      nontransferable: 0n,
      elected: [],
      lots: [],
      course: '',
      before: null,
    },
  });
}

function compareVotes(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? 1 : -1;
}

/**
 * Closes a stage: whoever has the quota is elected, and so are all who are left where no more are left than
 * places.
 */
export function closeStage(current: StvState): StvState {
  const { votes, quota, places } = current;
  const state = [...current.state];
  const elected: number[] = [];
  const elect = (options: readonly number[]): void => {
    // More votes first; among equal ones the order says nothing.
    for (const at of options.toSorted((a, b) => compareVotes(votes[b]!, votes[a]!))) {
      state[at] = 'elected';
      elected.push(at);
    }
  };
  elect(optionsWithStatus(state, 'in').filter((at) => votes[at]! >= quota));
  const open = places - optionsWithStatus(state, 'elected').length;
  const left = optionsWithStatus(state, 'in');
  if (open > 0 && left.length <= open) elect(left);
  return {
    ...current,
    state,
    stage: { ...current.stage, votes, nontransferable: current.nontransferable, elected },
  };
}

export function optionsWithStatus(state: StvState['state'], sought: StvState['state'][number]): number[] {
  return state.flatMap((of, at) => (of === sought ? [at] : []));
}

export function isOver({ state, places }: StvState): boolean {
  return optionsWithStatus(state, 'elected').length >= places || optionsWithStatus(state, 'in').length === 0;
}
