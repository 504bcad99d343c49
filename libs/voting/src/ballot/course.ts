import type { IrvRound, IrvWorking } from '../irv.ts';
import type { StvStage, StvWorking } from '../stv.ts';

/** A tie that only a lot could resolve: where the ways part. */
export interface Fork {
  readonly why: 'surplus' | 'exclusion';
  readonly tied: readonly string[];
  /** What each of them had. */
  readonly votes: number;
}

/**
 * How papers moved as far as no lot had a say. What a picture or a sentence tells as having happened is all
 * in here.
 */
export interface Course<Step> {
  readonly steps: readonly Step[];
  /** Where the ways part; null where there is one way to the end. */
  readonly fork: Fork | null;
}

/**
 * The rounds that are the same in every way: the last shows who was level for leaving, where that was open.
 */
export function irvCourse({ rounds }: Pick<IrvWorking, 'rounds'>): Course<IrvRound> {
  const at = rounds.findIndex(({ tiedLast }) => tiedLast.length > 0);
  if (at === -1) return { steps: rounds, fork: null };
  const { tiedLast, tallies } = rounds[at]!;
  return {
    steps: rounds.slice(0, at + 1),
    fork: {
      why: 'exclusion',
      tied: tiedLast,
      votes: tallies.find(({ option }) => option === tiedLast[0])?.votes ?? 0,
    },
  };
}

/**
 * The stages that are the same in every way. Options without a vote that leave one after another make no
 * other way, whichever goes first.
 */
export function stvCourse(working: StvWorking): Course<StvStage> {
  const { stages, lotsNeeded, options } = working;
  let lot = 0;
  for (let at = 1; at < stages.length; at += 1) {
    const open = lotsNeeded[lot];
    if (!open || !isSettledBy(open, stages[at]!)) continue;
    const votes = open.tied.map((option) => stages[at - 1]!.votes[options.indexOf(option)] ?? 0);
    if (!leavesAllOut(working, at, open, votes))
      return { steps: stages.slice(0, at), fork: { ...open, votes: votes[0] ?? 0 } };
    lot += 1;
  }
  return { steps: stages, fork: null };
}

type Lot = StvWorking['lotsNeeded'][number];

function isSettledBy({ why, tied }: Lot, { action, option }: StvStage): boolean {
  return action === why && option !== null && tied.includes(option);
}

/** Whether all of them leave without a vote before any paper moves. */
function leavesAllOut(
  { options, stages, places }: StvWorking,
  at: number,
  { why, tied }: Lot,
  votes: readonly number[],
): boolean {
  const before = stages.slice(0, at);
  const elected = before.flatMap((stage) => stage.elected).length;
  const gone = before.filter(({ action }) => action === 'exclusion').length;
  const left = options.length - elected - gone;
  return why === 'exclusion' && votes.every((of) => of === 0) && left - (places - elected) >= tied.length;
}
