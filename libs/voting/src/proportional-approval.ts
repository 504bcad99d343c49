import { approvalGroups, type ApprovalGroups } from './approval-groups.ts';
import { bestBranches, committeeCount, type PartialCommittee, type CommitteeWorking } from './committee.ts';
import { exploreTieBreaks } from './explore-tie-breaks.ts';
import { compare, fraction, sum, toNumberOrText, ZERO, type Fraction } from './fraction.ts';
import type { Count, Poll } from './method.ts';

const MOST_COMMITTEES = 200_000;
const MAX_BRANCHES = 1_000;

export interface ProportionalApprovalWorking extends CommitteeWorking {
  readonly method: 'proportional-approval' | 'sequential-proportional-approval';
  /** Sequential: what each open option would have added, a list a round of the shown way. */
  readonly rounds: readonly Readonly<Record<string, number | string>>[];
  /** What the shown committee is worth to all voters together. */
  readonly worth: number | string;
}

/**
 * Proportional approval, for information: the set of which voters have most, the second option they approve
 * worth half, the third a third …
 */
export function countProportionalApproval(poll: Poll): Count<ProportionalApprovalWorking> {
  const { options, places } = poll;
  const groups = approvalGroups(options, poll.papers);
  if (combinations(options.length, places) > MOST_COMMITTEES)
    throw new RangeError('There are too many sets of options to compare them all');
  let best: Fraction | null = null;
  let ends: PartialCommittee[] = [];
  for (const chosen of subsets(options.length, Math.min(places, options.length))) {
    const worth = worthOf(chosen, groups);
    const distance = best ? compare(worth, best) : 1;
    if (distance > 0) [best, ends] = [worth, []];
    if (distance >= 0) ends.push({ chosen, steps: [] });
  }
  return committeeCount(
    options,
    places,
    { ends, whole: true },
    { method: 'proportional-approval' as const, rounds: [], worth: toNumberOrText(best ?? ZERO) },
  );
}

/** The same, one option after another: each round adds what voters gain most from. */
export function countSequentialProportionalApproval(poll: Poll): Count<ProportionalApprovalWorking> {
  const { options, places } = poll;
  const groups = approvalGroups(options, poll.papers);
  const next = ({ chosen, steps, rounds }: Round): Round[] | null => {
    if (chosen.length >= Math.min(places, options.length)) return null;
    const gains = options.flatMap((_, option) =>
      chosen.includes(option) ? [] : [{ option, amount: gainOf(option, chosen, groups) }],
    );
    const best = bestBranches(gains, 'most');
    const round = Object.fromEntries(
      gains.map(({ option, amount }) => [options[option]!, toNumberOrText(amount)]),
    );
    return best.map(({ option, amount }) => ({
      chosen: [...chosen, option],
      steps: [...steps, { by: 'approval', option, amount, tied: best.length > 1 }],
      rounds: [...rounds, round],
    }));
  };
  const found = exploreTieBreaks<Round>(
    { chosen: [], steps: [], rounds: [] },
    next,
    ({ chosen }) => chosen.toSorted((a, b) => a - b).join(),
    MAX_BRANCHES,
  );
  const [shown] = found.ends as [Round];
  return committeeCount(options, places, found, {
    method: 'sequential-proportional-approval' as const,
    rounds: shown.rounds,
    worth: toNumberOrText(worthOf(shown.chosen, groups)),
  });
}

interface Round extends PartialCommittee {
  readonly rounds: readonly Readonly<Record<string, number | string>>[];
}

function gainOf(option: number, chosen: readonly number[], { groups, scale }: ApprovalGroups): Fraction {
  return sum(
    groups
      .filter(({ approves }) => approves.has(option))
      .map(({ approves, units }) =>
        fraction(units, scale * BigInt(chosen.filter((at) => approves.has(at)).length + 1)),
      ),
  );
}

function worthOf(chosen: readonly number[], groups: ApprovalGroups): Fraction {
  return sum(chosen.map((option, at) => gainOf(option, chosen.slice(0, at), groups)));
}

function* subsets(size: number, take: number, from = 0): Generator<number[]> {
  if (take === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= size - take; first++) {
    for (const rest of subsets(size, take - 1, first + 1)) yield [first, ...rest];
  }
}

function combinations(size: number, take: number): number {
  let many = 1;
  for (let at = 0; at < Math.min(take, size); at++) many = (many * (size - at)) / (at + 1);
  return many;
}
