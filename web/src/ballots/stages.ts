import { exact, type Fork, irvCourse, type IrvWorking, stvCourse, type StvWorking } from '@nbn/voting';

/** How many papers lie with an option at a stage. */
export interface StageLine {
  readonly option: string;
  readonly votes: number;
  /** As the count writes it. */
  readonly exact: number | string;
  /** What of them came in this stage. */
  readonly gain: number;
  readonly elected: boolean;
  /** It leaves in this stage, or left before. */
  readonly out: boolean;
}

export interface Stage {
  readonly place: number;
  readonly move:
    | { readonly kind: 'first' }
    | { readonly kind: 'surplus' | 'exclusion'; readonly option: string }
    | null;
  /** The first stage shows all options; later ones those that are still in, and who leaves. */
  readonly lines: readonly StageLine[];
  readonly nowhere: number;
}

/**
 * The stages of a count in which papers move, as far as no lot had a say, and the tie at which the ways part.
 */
export interface Stages {
  readonly stages: readonly Stage[];
  readonly fork: Fork | null;
}

const STV_UNITS = 100_000;

export function stagesOf(working: StvWorking | IrvWorking): Stages {
  return working.method === 'stv' ? stvStages(working) : irvStages(working);
}

function stvStages(working: StvWorking): Stages {
  const { steps, fork } = stvCourse(working);
  const elected = new Set<string>();
  const out = new Set<string>();
  const stages = steps.map(({ action, option, votes, nontransferable, elected: now }, at): Stage => {
    if (action === 'exclusion' && option) out.add(option);
    for (const each of now) elected.add(each);
    const lines = working.options.map((each, place): StageLine => {
      const of = votes[place] ?? 0;
      const gain = at === 0 ? 0 : Math.max(0, of - (steps[at - 1]?.votes[place] ?? 0));
      return {
        option: each,
        votes: of / STV_UNITS,
        exact: of / STV_UNITS,
        gain: gain / STV_UNITS,
        elected: elected.has(each),
        out: out.has(each),
      };
    });
    return {
      place: at + 1,
      move: action === 'first-preferences' || !option ? { kind: 'first' } : { kind: action, option },
      lines: lines.filter((line) => at === 0 || !line.out || line.votes > 0 || line.option === option),
      nowhere: nontransferable / STV_UNITS,
    };
  });
  return { stages, fork };
}

function irvStages(working: IrvWorking): Stages {
  const { left, scale } = working;
  const { steps, fork } = irvCourse(working);
  const stages = steps.map(({ tallies, exhausted }, at): Stage => {
    const leaves = fork && at === steps.length - 1 ? undefined : left[at];
    const lines = tallies.map(({ option, votes }): StageLine => {
      const before = steps[at - 1]?.tallies.find((line) => line.option === option)?.votes ?? 0;
      return {
        option,
        votes: votes / scale,
        exact: exact(votes, scale),
        gain: at === 0 ? 0 : (votes - before) / scale,
        elected: false,
        out: option === leaves,
      };
    });
    return {
      place: at + 1,
      move: leaves === undefined ? null : { kind: 'exclusion', option: leaves },
      lines,
      nowhere: exhausted / scale,
    };
  });
  return { stages, fork };
}
