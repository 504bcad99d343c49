import type { Count, Method, Poll } from './method.ts';
import { packRankings, type PackedRankings } from './packed-rankings.ts';
import { matrixRows, pairwise } from './pairwise.ts';
import { groupsByRelation, placesOf } from './placing.ts';
import { condorcetWinner, smithSet } from './smith-set.ts';
import { strongestPaths } from './strongest-paths.ts';
import type { Strength } from './victories.ts';

/** The reckoning of a Schulze count; rows and columns stand in the order of `options`. */
export interface SchulzeWorking {
  readonly method: 'schulze';
  readonly options: readonly string[];
  /** How many units make one vote. */
  readonly scale: number;
  /** `matrix[a][b]`: units that put a before b. */
  readonly matrix: readonly (readonly number[])[];
  /** `paths[a][b]`: units on the weakest link of the strongest path from a to b, 0 where there is none. */
  readonly paths: readonly (readonly number[])[];
  readonly condorcetWinner: string | null;
  /** The smallest group whose members beat every option outside it. */
  readonly smithSet: readonly string[];
}

/** Counts packed rankings; the way in for a great many ballots. */
export function countSchulze(
  options: readonly string[],
  rankings: PackedRankings,
  places: number,
  strength: Strength = 'winning',
): Count<SchulzeWorking> {
  const matrix = pairwise(rankings);
  const paths = strongestPaths(matrix, strength);
  const { size } = matrix;
  const order = groupsByRelation(options, (a, b) => paths.level[a * size + b]! > paths.level[b * size + a]!);
  const placing = placesOf(order, places);
  const winner = condorcetWinner(matrix);
  return {
    state: placing.open > 0 ? 'tied' : 'decided',
    order,
    ...placing,
    working: {
      method: 'schulze',
      options: [...options],
      scale: matrix.scale,
      matrix: matrixRows(matrix),
      paths: matrixRows({ size, units: paths.units }),
      condorcetWinner: winner === null ? null : options[winner]!,
      smithSet: smithSet(matrix).map((at) => options[at]!),
    },
  };
}

/** Ranked choice by Schulze's method with winning votes; equal ranks allowed, ties as groups. */
export const schulze: Method<'schulze', SchulzeWorking, 'ranking'> = {
  name: 'schulze',
  paper: { kind: 'ranking', equalRanks: true },
  count: (poll: Poll) => countSchulze(poll.options, packRankings(poll.options, poll.papers), poll.places),
};
