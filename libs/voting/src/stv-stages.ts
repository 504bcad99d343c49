import { moveOn, type Bundle } from './stv-papers.ts';
import { electing, isOver, within, type Stage, type Standing } from './stv-standing.ts';

/**
 * The stages that can follow: one, or one for each option that a lot could name. Null when the count is over.
 */
export function nextStages(standing: Standing): Standing[] | null {
  if (isOver(standing)) return null;
  const { votes, quota, state } = standing;
  const surpluses = within(state, 'elected').filter((at) => votes[at]! > quota);
  if (surpluses.length > 0) {
    const most = bestOf(surpluses, votes, 'most');
    const tied = settledByEarlierStages(most, standing.stage.before, 'most');
    const lots: Stage['lots'] = tied.length > 1 ? [{ why: 'surplus', tied }] : [];
    return tied.map((at) => transferSurplus(standing, at, lots));
  }
  const fewest = bestOf(within(state, 'in'), votes, 'fewest');
  const tied = settledByEarlierStages(fewest, standing.stage.before, 'fewest');
  const lots: Stage['lots'] = tied.length > 1 ? [{ why: 'exclusion', tied }] : [];
  // The stages shown are those where the last named leaves; an order of leaving that changes nothing is not
  // followed twice.
  const leaving = tied.toReversed();
  return (isHarmless(standing, tied) ? leaving.slice(0, 1) : leaving).map((at) =>
    exclude(standing, at, lots),
  );
}

/** Options without a vote that will all leave before any paper moves: it does not matter which goes first. */
function isHarmless({ votes, state, places }: Standing, tied: readonly number[]): boolean {
  const open = places - within(state, 'elected').length;
  return tied.every((at) => votes[at] === 0n) && within(state, 'in').length - open >= tied.length;
}

function bestOf(options: readonly number[], votes: readonly bigint[], wanted: 'most' | 'fewest'): number[] {
  const best = options
    .map((at) => votes[at]!)
    .reduce((a, b) => ((wanted === 'most' ? b > a : b < a) ? b : a));
  return options.filter((at) => votes[at] === best);
}

/** Rules 49 and 51: the latest earlier stage in which they had unequal votes settles the tie. */
function settledByEarlierStages(
  options: readonly number[],
  latest: Stage | null,
  wanted: 'most' | 'fewest',
): number[] {
  let open = [...options];
  for (let stage = latest; stage && open.length > 1; stage = stage.before)
    open = bestOf(open, stage.votes, wanted);
  return open;
}

function transferSurplus(standing: Standing, at: number, lots: Stage['lots']): Standing {
  const votes = standing.votes[at]!;
  const surplus = votes - standing.quota;
  return moved(standing, {
    action: 'surplus',
    option: at,
    lots,
    keeps: standing.quota,
    newValue: (value) => (value * surplus) / votes,
  });
}

function exclude(standing: Standing, at: number, lots: Stage['lots']): Standing {
  const state = standing.state.with(at, 'excluded');
  return moved(
    { ...standing, state },
    { action: 'exclusion', option: at, lots, keeps: 0n, newValue: (value) => value },
  );
}

interface Move extends Pick<Stage, 'lots'> {
  readonly action: 'surplus' | 'exclusion';
  readonly option: number;
  readonly keeps: bigint;
  newValue(value: bigint): bigint;
}

function moved(standing: Standing, { action, option, lots, keeps, newValue }: Move): Standing {
  const { moved: bundles, nowhere } = moveOn(
    standing.piles[option]!,
    (to) => standing.state[to] === 'in',
    newValue,
  );
  const piles = standing.piles.map((pile, at) =>
    at === option ? [] : [...pile, ...(bundles.get(at) ?? [])],
  );
  const votes = standing.votes.map((of, at) => (at === option ? keeps : of + worthOf(bundles.get(at))));
  const stage: Stage = {
    action,
    option,
    votes,
    nontransferable: 0n,
    elected: [],
    lots,
    course: `${standing.stage.course},${option}`,
    before: standing.stage,
  };
  return electing({ ...standing, piles, votes, nontransferable: standing.nontransferable + nowhere, stage });
}

function worthOf(bundles: readonly Bundle[] | undefined): bigint {
  return (bundles ?? []).reduce((sum, { papers, value }) => sum + papers * value, 0n);
}
