import type { DefaultOptionWorking } from '../default-option.ts';
import type { EqualSharesWorking } from '../equal-shares.ts';
import type { IrvWorking } from '../irv.ts';
import type { StarWorking } from '../star.ts';
import type { Amount, Statement } from '../statement.ts';
import { firstByPairs, mostApproved, number, openPlaces, rest, says, turnout } from '../statements.ts';
import type { StvStage, StvWorking } from '../stv.ts';
import { exact } from '../weight.ts';
import type { OptionResult, OptionWorking } from './count-ballot.ts';
import { unitPhrase } from './unit-phrase.ts';

/** Tells the result of a ballot that chose among options. */
export function optionStatements(result: OptionResult): Statement[] {
  const { working, order, state, turnout: took } = result;
  return [
    turnout(result),
    ...(state === 'no-quorum' ? [says('no-quorum', { voting: number(took.countriesVoting) })] : []),
    ...(isSilent(working) ? [says('no-preference', {})] : first(working, order[0] ?? [])),
    ...(working.method === 'stv' ? rest({ order: [[], ...notElected(result)] }) : rest(result)),
    ...openPlaces(result),
    ...result.beside.filter(({ differs }) => differs).map(({ unit, order: [front = []] }) => says('counted-otherwise', { unit: { phrases: [unitPhrase(unit)] }, options: { options: front } })),
  ];
}

/** Of an election that told stage by stage who was elected: the others, in their order. */
function notElected({ order, sure }: OptionResult): string[][] {
  return order.map((group) => group.filter((option) => !sure.includes(option))).filter((group) => group.length > 0);
}

/** Whether no paper prefers anything to anything. */
function isSilent(working: OptionWorking): boolean {
  const numbers = numbersOf(working);
  return numbers !== null && numbers.every((units) => units === 0);
}

function numbersOf(working: OptionWorking): readonly number[] | null {
  switch (working.method) {
    case 'approval': return working.approvals;
    case 'score': case 'star': case 'dots': return working.totals;
    case 'schulze': case 'ranked-pairs': case 'default-option': return working.matrix.flat();
    default: return null;
  }
}

function first(working: OptionWorking, group: readonly string[]): Statement[] {
  switch (working.method) {
    case 'approval': return [mostApproved(group, working)];
    case 'schulze': return firstByPairs(group, working);
    case 'default-option': return [...fallen(working), ...firstByPairs(group, working.remaining)];
    case 'ranked-pairs': return [says('locked-first', { options: { options: group } })];
    case 'score': return [most('points', group, working.options, working.totals, working.scale)];
    case 'dots': return [most('dots', group, working.options, working.totals, working.scale)];
    case 'borda': return [most('points', group, working.options, working.points, working.scale)];
    case 'star': return starStatements(working, group);
    case 'irv': return irvStatements(working, group);
    case 'stv': return stvStatements(working);
    case 'equal-shares': return sharesStatements(working);
  }
}

function most(what: 'points' | 'dots', group: readonly string[], options: readonly string[], totals: readonly number[], scale: number): Statement {
  const points = number(exact(totals[options.indexOf(group[0]!)] ?? 0, scale));
  return says(group.length === 1 ? `most-${what}` : `share-most-${what}`, { options: { options: group }, points });
}

function fallen({ dropped }: DefaultOptionWorking): Statement[] {
  return dropped.map(({ option, by }) => says(`fell-by-${by}`, { options: { options: [option] } }));
}

function starStatements({ finalists, runoff, decidedBy, unresolved, scale }: StarWorking, group: readonly string[]): Statement[] {
  if (unresolved) return [says('star-unresolved', { options: { options: unresolved.tied } })];
  const [most, least] = [Math.max(...runoff), Math.min(...runoff)];
  const votes = { votes: number(exact(most, scale)), against: number(exact(least, scale)) };
  const end = decidedBy === 'runoff' ? 'star-wins' : decidedBy === 'total' ? 'star-by-total' : decidedBy === 'top-scores' ? 'star-by-top' : 'star-level';
  return [says('star-finalists', { options: { options: finalists } }), says(end, { options: { options: group }, ...votes })];
}

function irvStatements({ rounds, left, lotsNeeded, scale }: IrvWorking, group: readonly string[]): Statement[] {
  const told = rounds.flatMap(({ tallies }, round) => [
    says('irv-round', { round: number(round + 1), amounts: { amounts: tallies.map(({ option, votes }) => ({ option, amount: exact(votes, scale) })) } }),
    ...(left[round] === undefined ? [] : [says('irv-leaves', { options: { options: [left[round]] } })]),
  ]);
  return [...told, lotsNeeded && group.length > 1 ? says('irv-lot', { options: { options: group } }) : says('irv-wins', { options: { options: group } })];
}

const STV_SCALE = 100_000;

function stvStatements({ options, valid, quota, stages, lotsNeeded }: StvWorking): Statement[] {
  return [
    says('stv-quota', { papers: number(valid), quota: number(quota) }),
    ...stages.flatMap((stage, at) => [
      stageStatement(options, stage, stages[at - 1] ?? null, at + 1),
      ...(stage.elected.length > 0 ? [says('stv-elected', { options: { options: stage.elected } })] : []),
    ]),
    ...lotsNeeded.map(({ tied }) => says('stv-lot', { options: { options: tied } })),
  ];
}

function stageStatement(options: readonly string[], stage: StvStage, before: StvStage | null, place: number): Statement {
  const amounts = { amounts: before ? movedIn(options, stage, before) : options.map((option, at) => ({ option, amount: exact(stage.votes[at]!, STV_SCALE) })) };
  const values = { stage: number(place), amounts };
  if (stage.action === 'first-preferences' || stage.option === null) return says('stv-first', values);
  return says(stage.action === 'surplus' ? 'stv-surplus' : 'stv-exclusion', { ...values, options: { options: [stage.option] } });
}

/** What each option gained in this stage, and what names nobody else. Decimals, as the rules write them. */
function movedIn(options: readonly string[], stage: StvStage, before: StvStage): Amount[] {
  const gains = options.map((option, at) => ({ option: option as string | null, amount: stage.votes[at]! - before.votes[at]! })).filter(({ amount }) => amount > 0);
  const nowhere = stage.nontransferable - before.nontransferable;
  return [...gains, ...(nowhere > 0 ? [{ option: null, amount: nowhere }] : [])].map(({ option, amount }) => ({ option, amount: amount / STV_SCALE }));
}

function sharesStatements({ steps, committees }: EqualSharesWorking): Statement[] {
  const by = (how: 'equal-shares' | 'phragmen') => steps.filter((step) => step.by === how).map(({ option }) => option);
  return [
    ...(by('equal-shares').length > 0 ? [says('shares-bought', { options: { options: by('equal-shares') } })] : []),
    ...(by('phragmen').length > 0 ? [says('shares-completed', { options: { options: by('phragmen') } })] : []),
    ...(committees.length > 1 ? [says('shares-tied', { committees: number(committees.length) })] : []),
  ];
}
