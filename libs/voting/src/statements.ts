import type { ApprovalWorking } from './approval.ts';
import type { ElectionResult } from './election.ts';
import type { SchulzeWorking } from './schulze.ts';
import type { Score, Statement, StatementCode, StatementValue } from './statement.ts';
import { exact } from './weight.ts';

/** Tells a result in sentences, every one of them made from the working. */
export function statementsOf(result: ElectionResult): Statement[] {
  return [turnout(result), ...missingQuorum(result), ...first(result), ...rest(result), ...openPlaces(result)];
}

export function turnout({ electorate, turnout: { seats, seatsVoting, countries, countriesVoting } }: Pick<ElectionResult, 'electorate' | 'turnout'>): Statement {
  return electorate === 'one-country-one-vote'
    ? says('countries-voted', { voting: number(countriesVoting), countries: number(countries), papers: number(seatsVoting) })
    : says('seats-voted', { voting: number(seatsVoting), seats: number(seats) });
}

function missingQuorum({ state, turnout: { countriesVoting } }: ElectionResult): Statement[] {
  return state === 'no-quorum' ? [says('no-quorum', { voting: number(countriesVoting) })] : [];
}

function first(result: ElectionResult): Statement[] {
  const group = result.order[0] ?? [];
  if (isSilent(result)) return [says('no-preference', {})];
  const { working } = result;
  return working.method === 'approval' ? [mostApproved(group, working)] : firstByPairs(group, working);
}

/** Whether no paper prefers anything to anything. */
function isSilent({ working }: ElectionResult): boolean {
  return working.method === 'approval'
    ? working.approvals.every((units) => units === 0)
    : working.matrix.every((row) => row.every((units) => units === 0));
}

export function mostApproved(group: readonly string[], working: ApprovalWorking): Statement {
  const votes = working.approvals[working.options.indexOf(group[0]!)]!;
  return says(group.length === 1 ? 'most-approved' : 'share-most-approved', {
    options: { options: group },
    votes: number(exact(votes, working.scale)),
    papers: number(exact(working.papers, working.scale)),
  });
}

export function firstByPairs(group: readonly string[], working: SchulzeWorking): Statement[] {
  const { condorcetWinner, smithSet } = working;
  if (condorcetWinner !== null) {
    const others = working.options.filter((option) => option !== condorcetWinner);
    const scores = others.map((loser) => score(working, condorcetWinner, loser));
    return others.length === 0 ? [] : [says('beats-all', { options: { options: [condorcetWinner] }, scores: { scores } })];
  }
  const scores = smithSet.flatMap((winner) => smithSet.map((loser) => score(working, winner, loser))).filter(isVictory);
  const why = scores.length > 0
    ? says('circle', { options: { options: smithSet }, scores: { scores } })
    : says('no-single-best', { options: { options: smithSet } });
  return [why, says(group.length === 1 ? 'strongest-chains' : 'shares-first', { options: { options: group } })];
}

function score(working: SchulzeWorking, winner: string, loser: string): Score {
  const [a, b] = [working.options.indexOf(winner), working.options.indexOf(loser)];
  return { winner, loser, votes: exact(working.matrix[a]![b]!, working.scale), against: exact(working.matrix[b]![a]!, working.scale) };
}

function isVictory({ votes, against }: Score): boolean {
  const [a, b] = [votes, against].map((value) => String(value).split('/').map(Number));
  return a![0]! * (b![1] ?? 1) > b![0]! * (a![1] ?? 1);
}

export function rest({ order }: Pick<ElectionResult, 'order'>): Statement[] {
  return order.length > 1 ? [says('then-follow', { groups: { groups: order.slice(1) } })] : [];
}

export function openPlaces({ tied, open }: Pick<ElectionResult, 'tied' | 'open'>): Statement[] {
  return open > 0 ? [says('tied-for-places', { options: { options: tied }, open: number(open) })] : [];
}

export function number(value: number | string): StatementValue {
  return { number: value };
}

export function says(code: StatementCode, values: Statement['values']): Statement {
  return { code, values };
}
