import type { IrvWorking } from '../irv.ts';
import type { Amount, Statement } from '../statement.ts';
import { number, options, makeStatement, thenFollow, groupStatement } from '../statements.ts';
import type { StvStage, StvWorking } from '../stv.ts';
import { exact } from '../weight.ts';
import type { OptionResult } from './count-ballot.ts';
import { irvCourse, stvCourse, type Fork } from './course.ts';

const STV_SCALE = 100_000;

/** An instant runoff, round by round as far as no lot had a say; then what came out of every way. */
export function irvStatements({ order }: Pick<OptionResult, 'order'>, working: IrvWorking): Statement[] {
  const { scale, left, whole } = working;
  const { steps, fork } = irvCourse(working);
  const transferred = steps.flatMap(({ tallies }, round) => {
    const leaves = round < steps.length - 1 || !fork ? left[round] : undefined;
    const votes = tallies.find(({ option }) => option === leaves)?.votes;
    return [
      makeStatement('irv-round', {
        round: number(round + 1),
        amounts: { amounts: tallies.map(({ option, votes: of }) => ({ option, amount: exact(of, scale) })) },
      }),
      ...(leaves === undefined
        ? []
        : [makeStatement(votes === 0 ? 'irv-leaves-none' : 'irv-leaves', { options: options([leaves]) })]),
    ];
  });
  const [first = [], ...rest] = order;
  if (!fork) {
    const wins = makeStatement(hasMajority(steps.at(-1), first) ? 'irv-wins' : 'irv-last', {
      options: options(first),
    });
    // Of those who were still in at the end nothing says who is before whom.
    const stillIn = rest
      .filter((group) => group.length > 1 && group.every((option) => !left.includes(option)))
      .flat();
    return [
      ...transferred,
      wins,
      ...groupStatement('others', stillIn),
      ...thenFollow(rest.filter(([option]) => !stillIn.includes(option!))),
    ];
  }
  return [
    ...transferred,
    makeStatement('irv-fork', { options: options(fork.tied), votes: number(exact(fork.votes, scale)) }),
    whole
      ? makeStatement(first.length === 1 ? 'irv-either' : 'irv-open', { options: options(first) })
      : makeStatement('ways-too-many', {}),
    ...groupStatement('others', rest.flat()),
  ];
}

function hasMajority(round: IrvWorking['rounds'][number] | undefined, [first]: readonly string[]): boolean {
  const votes = round?.tallies.find(({ option }) => option === first)?.votes ?? 0;
  return 2 * votes > (round?.tallies.reduce((sum, { votes: of }) => sum + of, 0) ?? 0);
}

/** A single transferable vote, stage by stage as far as no lot had a say; then what came out of every way. */
export function stvStatements(
  { sure, tied }: Pick<OptionResult, 'sure' | 'tied'>,
  working: StvWorking,
): Statement[] {
  const { valid, quota, whole } = working;
  const { steps, fork } = stvCourse(working);
  return [
    makeStatement('stv-quota', { papers: number(valid), quota: number(quota) }),
    ...steps.flatMap((stage, at) => [
      stageStatement(working.options, stage, steps[at - 1] ?? null, at + 1),
      ...groupStatement('stv-elected', stage.elected),
    ]),
    ...(fork ? [forkStatement(fork), ...endsOf(sure, tied, whole)] : []),
    ...groupStatement(
      'not-chosen',
      working.options.filter((option) => !sure.includes(option) && !tied.includes(option)),
    ),
  ];
}

function forkStatement({ why, tied, votes }: Fork): Statement {
  return why === 'surplus'
    ? makeStatement('stv-fork-surplus', { options: options(tied) })
    : makeStatement('stv-fork-exclusion', { options: options(tied), votes: number(votes / STV_SCALE) });
}

function endsOf(sure: readonly string[], tied: readonly string[], whole: boolean): Statement[] {
  if (!whole) return [makeStatement('ways-too-many', {})];
  if (tied.length === 0) return [makeStatement('stv-either', { options: options(sure) })];
  return sure.length > 0 ? [makeStatement('stv-in-each', { options: options(sure) })] : [];
}

function stageStatement(
  all: readonly string[],
  stage: StvStage,
  before: StvStage | null,
  place: number,
): Statement {
  const stageOf = { stage: number(place) };
  if (!before || stage.option === null) {
    return makeStatement('stv-first', {
      ...stageOf,
      amounts: { amounts: all.map((option, at) => ({ option, amount: stage.votes[at]! / STV_SCALE })) },
    });
  }
  const moved = { ...stageOf, options: options([stage.option]) };
  const amounts = movedIn(all, stage, before);
  if (stage.action === 'surplus') return makeStatement('stv-surplus', { ...moved, amounts: { amounts } });
  return amounts.length === 0
    ? makeStatement('stv-exclusion-none', moved)
    : makeStatement('stv-exclusion', { ...moved, amounts: { amounts } });
}

/** What each option gained in this stage, and what names nobody else. Decimals, as the rules write them. */
function movedIn(all: readonly string[], stage: StvStage, before: StvStage): Amount[] {
  const gains = all
    .map((option, at) => ({ option: option as string | null, amount: stage.votes[at]! - before.votes[at]! }))
    .filter(({ amount }) => amount > 0);
  const nowhere = stage.nontransferable - before.nontransferable;
  return [...gains, ...(nowhere > 0 ? [{ option: null, amount: nowhere }] : [])].map(
    ({ option, amount }) => ({ option, amount: amount / STV_SCALE }),
  );
}
