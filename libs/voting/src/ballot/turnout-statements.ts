import type { Statement } from '../statement.ts';
import { noun, number, makeStatement } from '../statements.ts';
import type { BallotResult } from './count-ballot.ts';

/**
 * Whether countries vote, and nothing is known of their seats: each has one ballot, made before the count.
 */
export function isAmongCountries(result: BallotResult): boolean {
  const { seats, countries } = result.turnout;
  return votesByCountry(result) === 'alone' && countries > 0 && seats === countries;
}

/** Who took part, and whether that was enough. */
export function turnoutStatements(result: BallotResult): Statement[] {
  const missing = result.state === 'no-quorum';
  return [turnout(result, missing), ...(missing ? [makeStatement('no-quorum', {})] : [])];
}

function turnout(result: BallotResult, missing: boolean): Statement {
  const { seats, seatsVoting, countries, countriesVoting } = result.turnout;
  if (seatsVoting === 0) return makeStatement('nobody-voted', {});
  if (isAmongCountries(result))
    return makeStatement('countries-alone', {
      voting: number(countriesVoting),
      countries: noun('n-countries', countries),
    });
  if (votesByCountry(result))
    return makeStatement('countries-voted', {
      voting: number(countriesVoting),
      countries: noun('n-countries', countries),
      papers: noun('n-from-papers', seatsVoting),
    });
  const voted = { voting: number(seatsVoting), seats: noun('n-seats', seats) };
  return missing && countriesVoting > 0
    ? makeStatement('seats-voted-from', { ...voted, countries: noun('n-countries', countriesVoting) })
    : makeStatement('seats-voted', voted);
}

/** Whether countries decide, alone or with others. */
function votesByCountry(result: BallotResult): 'alone' | 'with-others' | null {
  if (result.kind === 'consent') return null;
  if (result.kind === 'options') return result.electorate === 'one-country-one-vote' ? 'alone' : null;
  if (!result.units.includes('country')) return null;
  return result.units.length === 1 ? 'alone' : 'with-others';
}
