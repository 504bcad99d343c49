import type { ApprovalWorking } from '../approval.ts';
import type { DefaultOptionWorking } from '../default-option.ts';
import type { EqualSharesWorking } from '../equal-shares.ts';
import type { NounCode } from '../statement-codes.ts';
import type { RankedPairsWorking } from '../ranked-pairs.ts';
import type { StarWorking } from '../star.ts';
import type { Statement } from '../statement.ts';
import {
  firstByPairs,
  noun,
  number,
  openPlaces,
  options,
  makeStatement,
  thenFollow,
  groupStatement,
} from '../statements.ts';
import { exact } from '../weight.ts';
import type { OptionResult, OptionWorking, SideCount } from './count-ballot.ts';
import { irvStatements, stvStatements } from './transfer-statements.ts';
import { turnoutStatements } from './turnout-statements.ts';
import { unitPhrase } from './unit-phrase.ts';

/**
 * Tells the result of a ballot that chose among options. Without a quorum nothing came out, whatever the
 * votes.
 */
export function optionStatements(result: OptionResult): Statement[] {
  const took = turnoutStatements(result);
  if (result.state === 'no-quorum') return took;
  return [
    ...took,
    ...(isSilent(result.working) ? silence(result) : order(result)),
    ...openPlaces(result.tied, result.open),
    ...result.beside.filter(({ differs }) => differs).map(otherwise),
  ];
}

/** Whether no paper prefers anything to anything. */
function isSilent(working: OptionWorking): boolean {
  const numbers = numbersOf(working);
  return numbers !== null && numbers.every((units) => units === 0);
}

function numbersOf(working: OptionWorking): readonly number[] | null {
  switch (working.method) {
    case 'approval':
      return working.approvals;
    case 'score':
    case 'star':
    case 'dots':
      return working.totals;
    case 'schulze':
    case 'ranked-pairs':
      return working.matrix.flat();
    case 'borda':
      return working.points.every((of) => of === working.points[0]) ? [0] : null;
    case 'irv':
      return working.rounds[0]?.tallies.map(({ votes }) => votes) ?? [];
    case 'stv':
      return [working.valid];
    case 'equal-shares':
      return working.committees.map((committee) => committee.length);
    default:
      return null;
  }
}

function silence({ turnout, working }: OptionResult): Statement[] {
  if (turnout.seatsVoting === 0) return [];
  return [makeStatement(working.method === 'equal-shares' ? 'nothing-supported' : 'no-preference', {})];
}

/** Who comes first and why, and who comes after. */
function order(result: OptionResult): Statement[] {
  const { working, order: groups } = result;
  const [first = [], ...rest] = groups;
  const then = thenFollow(rest);
  switch (working.method) {
    case 'approval':
      return [mostApproved(first, working, result.electorate === 'one-country-one-vote'), ...then];
    case 'schulze':
      return [...firstByPairs(first, working), ...then];
    case 'default-option':
      return [
        ...fallen(working),
        ...firstByPairs(first, working.remaining),
        ...thenFollow(working.dropped.length > 0 ? rest.slice(0, -1) : rest),
      ];
    case 'ranked-pairs':
      return lockedStatements(first, rest, working);
    case 'score':
      return [most('points', 'n-points', first, working.options, working.totals, working.scale), ...then];
    case 'dots':
      return [mostDots(result, first, working), ...then];
    case 'borda':
      return [most('points', 'n-points', first, working.options, working.points, working.scale), ...then];
    case 'star':
      return [...starStatements(working, first), ...then];
    case 'irv':
      return irvStatements(result, working);
    case 'stv':
      return stvStatements(result, working);
    case 'equal-shares':
      return sharesStatements(result, working);
  }
}

function mostApproved(
  group: readonly string[],
  { options: all, approvals, papers, scale }: ApprovalWorking,
  byCountry: boolean,
): Statement {
  return makeStatement(group.length === 1 ? 'most-approved' : 'share-most-approved', {
    options: options(group),
    votes: number(exact(approvals[all.indexOf(group[0]!)] ?? 0, scale)),
    papers: noun(byCountry ? 'n-country-ballots' : 'n-papers', exact(papers, scale)),
  });
}

function most(
  what: 'points' | 'dots',
  unit: NounCode,
  group: readonly string[],
  all: readonly string[],
  totals: readonly number[],
  scale: number,
): Statement {
  const points = noun(unit, exact(totals[all.indexOf(group[0]!)] ?? 0, scale));
  return makeStatement(group.length === 1 ? `most-${what}` : `share-most-${what}`, {
    options: options(group),
    points,
  });
}

/** Of countries, each has one vote, whatever it spent. */
function mostDots(
  { electorate }: OptionResult,
  group: readonly string[],
  { options: all, totals, scale }: Extract<OptionWorking, { method: 'dots' }>,
): Statement {
  if (electorate !== 'one-country-one-vote') return most('dots', 'n-dots', group, all, totals, scale);
  const votes = noun(
    'n-votes',
    exact(
      totals.reduce((sum, of) => sum + of, 0),
      scale,
    ),
  );
  return makeStatement(group.length === 1 ? 'most-dots-countries' : 'share-most-dots-countries', {
    options: options(group),
    points: number(exact(totals[all.indexOf(group[0]!)] ?? 0, scale)),
    votes,
  });
}

function fallen({ dropped }: DefaultOptionWorking): Statement[] {
  return dropped.map(({ option, by }) => makeStatement(`fell-by-${by}`, { options: options([option]) }));
}

/** Where equal wins can be kept in different orders, it is open how those come that are never first. */
function lockedStatements(
  first: readonly string[],
  rest: readonly (readonly string[])[],
  { whole, conflicting }: RankedPairsWorking,
): Statement[] {
  const open = conflicting.length > 0 && rest.length === 1;
  return [
    makeStatement(first.length === 1 ? 'locked-first' : 'locked-shared', { options: options(first) }),
    ...(whole ? [] : [makeStatement('ways-too-many', {})]),
    ...(open ? groupStatement('others', rest.flat()) : thenFollow(rest)),
  ];
}

function starStatements(
  { finalists, runoff, decidedBy, unresolved, scale }: StarWorking,
  group: readonly string[],
): Statement[] {
  if (unresolved) {
    const tied = options(unresolved.tied);
    const { advanced } = unresolved;
    return [
      advanced.length > 0
        ? makeStatement('star-unresolved-second', { options: tied, advanced: options(advanced) })
        : makeStatement('star-unresolved', { options: tied }),
    ];
  }
  const [more, fewer] = [Math.max(...runoff), Math.min(...runoff)];
  const votes = { votes: number(exact(more, scale)), against: number(exact(fewer, scale)) };
  const ends = { runoff: 'star-wins', total: 'star-by-total', 'top-scores': 'star-by-top' } as const;
  return [
    makeStatement('star-finalists', { options: options(finalists) }),
    makeStatement(decidedBy ? ends[decidedBy] : 'star-level', { options: options(group), ...votes }),
  ];
}

/** Which are chosen, and by what; where equal payments leave several groups, only what all of them hold. */
function sharesStatements(
  { sure, tied }: OptionResult,
  { options: all, steps, committees, whole }: EqualSharesWorking,
): Statement[] {
  const by = (how: 'equal-shares' | 'phragmen') =>
    steps.filter((step) => step.by === how).map(({ option }) => option);
  const chosen =
    committees.length === 1 && whole
      ? [['shares-bought', by('equal-shares')] as const, ['shares-completed', by('phragmen')] as const]
      : [['shares-sure', sure] as const];
  return [
    ...chosen
      .filter(([, named]) => named.length > 0)
      .map(([code, named]) => makeStatement(code, { options: options(named) })),
    ...(whole && committees.length > 1
      ? [makeStatement('shares-tied', { groups: noun('n-groups', committees.length) })]
      : []),
    ...(whole ? [] : [makeStatement('ways-too-many', {})]),
    ...groupStatement(
      'not-chosen',
      all.filter((option) => !sure.includes(option) && !tied.includes(option)),
    ),
  ];
}

function otherwise({ unit, order: [front = [], ...rest] }: SideCount): Statement {
  const unitOf = { unit: { phrases: [unitPhrase(unit)] } };
  if (rest.length === 0) return makeStatement('otherwise-level', unitOf);
  return makeStatement(front.length === 1 ? 'otherwise-first' : 'otherwise-share-first', {
    ...unitOf,
    options: options(front),
  });
}
