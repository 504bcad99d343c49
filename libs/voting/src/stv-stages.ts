import { transferPile, type Parcel } from './stv-papers.ts';
import { closeStage, isOver, optionsWithStatus, type Stage, type StvState } from './stv-state.ts';

/**
 * The stages that can follow: one, or one for each option that a lot could name. Null when the count is over.
 */
export function nextStages(current: StvState): StvState[] | null {
  if (isOver(current)) return null;
  const { votes, quota, state } = current;
  const surpluses = optionsWithStatus(state, 'elected').filter((at) => votes[at]! > quota);
  if (surpluses.length > 0) {
    const most = bestOf(surpluses, votes, 'most');
    const tied = breakTieByEarlierStages(most, current.stage.before, 'most');
    const lots: Stage['lots'] = tied.length > 1 ? [{ why: 'surplus', tied }] : [];
    return tied.map((at) => transferSurplus(current, at, lots));
  }
  const fewest = bestOf(optionsWithStatus(state, 'in'), votes, 'fewest');
  const tied = breakTieByEarlierStages(fewest, current.stage.before, 'fewest');
  const lots: Stage['lots'] = tied.length > 1 ? [{ why: 'exclusion', tied }] : [];
  // The stages shown are those where the last named leaves; an order of leaving that changes nothing is not
  // followed twice.
  const leaving = tied.toReversed();
  return (isHarmless(current, tied) ? leaving.slice(0, 1) : leaving).map((at) => exclude(current, at, lots));
}

/** Options without a vote that will all leave before any paper moves: it does not matter which goes first. */
function isHarmless({ votes, state, places }: StvState, tied: readonly number[]): boolean {
  const open = places - optionsWithStatus(state, 'elected').length;
  return tied.every((at) => votes[at] === 0n) && optionsWithStatus(state, 'in').length - open >= tied.length;
}

function bestOf(options: readonly number[], votes: readonly bigint[], wanted: 'most' | 'fewest'): number[] {
  const best = options
    .map((at) => votes[at]!)
    .reduce((a, b) => ((wanted === 'most' ? b > a : b < a) ? b : a));
  return options.filter((at) => votes[at] === best);
}

/** Rules 49 and 51: the latest earlier stage in which they had unequal votes resolves the tie. */
function breakTieByEarlierStages(
  options: readonly number[],
  latest: Stage | null,
  wanted: 'most' | 'fewest',
): number[] {
  let open = [...options];
  for (let stage = latest; stage && open.length > 1; stage = stage.before)
    open = bestOf(open, stage.votes, wanted);
  return open;
}

function transferSurplus(current: StvState, at: number, lots: Stage['lots']): StvState {
  const votes = current.votes[at]!;
  const surplus = votes - current.quota;
  return transfer(current, {
    action: 'surplus',
    option: at,
    lots,
    keeps: current.quota,
    newValue: (value) => (value * surplus) / votes,
  });
}

function exclude(current: StvState, at: number, lots: Stage['lots']): StvState {
  const state = current.state.with(at, 'excluded');
  return transfer(
    { ...current, state },
    { action: 'exclusion', option: at, lots, keeps: 0n, newValue: (value) => value },
  );
}

interface Transfer extends Pick<Stage, 'lots'> {
  readonly action: 'surplus' | 'exclusion';
  readonly option: number;
  readonly keeps: bigint;
  newValue(value: bigint): bigint;
}

function transfer(current: StvState, { action, option, lots, keeps, newValue }: Transfer): StvState {
  const { moved: bundles, nowhere } = transferPile(
    current.piles[option]!,
    (to) => current.state[to] === 'in',
    newValue,
  );
  const piles = current.piles.map((pile, at) => (at === option ? [] : [...pile, ...(bundles.get(at) ?? [])]));
  const votes = current.votes.map((of, at) => (at === option ? keeps : of + valueOfParcels(bundles.get(at))));
  const stage: Stage = {
    action,
    option,
    votes,
    nontransferable: 0n,
    elected: [],
    lots,
    course: `${current.stage.course},${option}`,
    before: current.stage,
  };
  return closeStage({
    ...current,
    piles,
    votes,
    nontransferable: current.nontransferable + nowhere,
    stage,
  });
}

function valueOfParcels(bundles: readonly Parcel[] | undefined): bigint {
  return (bundles ?? []).reduce((sum, { papers, value }) => sum + papers * value, 0n);
}
