import type { NounCode } from './statement-codes.ts';
import type { SchulzeWorking } from './schulze.ts';
import type { Score, Statement, StatementCode, StatementValue } from './statement.ts';
import { exact } from './weight.ts';

/** Why a ranking by pairs has its first option, or its first options. */
export function firstByPairs(group: readonly string[], working: SchulzeWorking): Statement[] {
  const { condorcetWinner, smithSet } = working;
  if (condorcetWinner !== null) {
    const others = working.options.filter((option) => option !== condorcetWinner);
    const scores = others.map((loser) => score(working, condorcetWinner, loser));
    const first = options([condorcetWinner]);
    return [
      others.length === 0
        ? makeStatement('stands-alone', { options: first })
        : makeStatement('beats-all', { options: first, scores: { scores } }),
    ];
  }
  const scores = smithSet
    .flatMap((winner) => smithSet.map((loser) => score(working, winner, loser)))
    .filter(isVictory);
  const why =
    scores.length > 0
      ? makeStatement('circle', { options: options(smithSet), scores: { scores } })
      : makeStatement('no-single-best', { options: options(smithSet) });
  return [
    why,
    makeStatement(group.length === 1 ? 'strongest-chains' : 'shares-first', { options: options(group) }),
  ];
}

function score(working: SchulzeWorking, winner: string, loser: string): Score {
  const [a, b] = [working.options.indexOf(winner), working.options.indexOf(loser)];
  return {
    winner,
    loser,
    votes: exact(working.matrix[a]![b]!, working.scale),
    against: exact(working.matrix[b]![a]!, working.scale),
  };
}

function isVictory({ votes, against }: Score): boolean {
  const [a, b] = [votes, against].map((value) => String(value).split('/').map(Number));
  return a![0]! * (b![1] ?? 1) > b![0]! * (a![1] ?? 1);
}

/** The options that come after the first, group by group. */
export function thenFollow(groups: readonly (readonly string[])[]): Statement[] {
  return groups.length > 0
    ? [makeStatement('then-follow', { groups: { groups } }, groups.flat().length)]
    : [];
}

/** Options of which this sentence says no more than that they belong together. */
export function groupStatement(
  code: 'others' | 'not-chosen' | 'stv-elected',
  named: readonly string[],
): Statement[] {
  return named.length > 0 ? [makeStatement(code, { options: options(named) }, named.length)] : [];
}

export function openPlaces(tied: readonly string[], open: number): Statement[] {
  return open > 0
    ? [makeStatement('tied-for-places', { options: options(tied), places: noun('n-places', open) })]
    : [];
}

export function number(value: number | string): StatementValue {
  return { number: value };
}

export function noun(code: NounCode, value: number | string): StatementValue {
  return { noun: code, number: value };
}

export function options(named: readonly string[]): StatementValue {
  return { options: named };
}

export function makeStatement(code: StatementCode, values: Statement['values'], count?: number): Statement {
  return { code, values, ...(count === undefined ? {} : { count }) };
}
