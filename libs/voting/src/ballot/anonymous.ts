import type { ProposalTally } from '../majority.ts';
import { secretDisclosure } from '../disclosure.ts';
import { entitledSeats } from '../roll.ts';
import { aggregateByCountry } from './aggregate-by-country.ts';
import { canonicalJson, type PublishedBallot } from '../commitment.ts';
import type { BallotResult, SeatPaper } from './count-ballot.ts';
import type { BallotDefinition } from './definition.ts';

/**
 * A paper of a secret ballot as it lies in the box: with the nonce that opens its commitment, and with its
 * chamber where chambers count.
 */
export type SealedPaper = PublishedBallot & { readonly chamber?: string };

/**
 * A definition in which nobody has a name: as many seats as are entitled, of each chamber where chambers
 * count. Papers stand in it under their commitments, and what is left of the roll under numbers.
 */
export function anonymousDefinition(
  definition: BallotDefinition,
  sealed: readonly SealedPaper[],
): BallotDefinition {
  const { roll, vacantCount, chambers, ...rest } = definition;
  const byChamber = definition.units.includes('chambers');
  const entitled = entitledSeats(roll, vacantCount);
  const kinds = byChamber ? [...new Set(entitled.map(({ type }) => type ?? ''))].toSorted() : [''];
  const seats = kinds.flatMap((type) => {
    const papers = sealed.filter(({ chamber = '' }) => chamber === type).map(({ commitment }) => commitment);
    const places = entitled.filter((seat) => !byChamber || (seat.type ?? '') === type).length;
    const blank = Array.from({ length: Math.max(0, places - papers.length) }, (_, at) => `${type}#${at + 1}`);
    return [...papers, ...blank].map((seat) => ({ seat, country: '', ...(type ? { type } : {}) }));
  });
  return { ...rest, roll: seats, chambers: byChamber ? chambers : [], anonymous: true };
}

/**
 * The ballots of countries without their names, in an order that says nothing: by what they say. `countryOf`
 * tells from which country's seats a sealed paper came.
 */
export function anonymousCountryBallots(
  definition: BallotDefinition,
  sealed: readonly { readonly ballot: unknown; readonly country: string }[],
): { readonly definition: BallotDefinition; readonly papers: readonly SeatPaper[] } {
  const seats = entitledSeats(definition.roll, definition.vacantCount);
  const roll = [...new Set(seats.map(({ country }) => country))].flatMap((country) => {
    const places = Math.max(
      seats.filter((seat) => seat.country === country).length,
      sealed.filter((paper) => paper.country === country).length,
    );
    return Array.from({ length: places }, (_, at) => ({ seat: `${country}#${at}`, country }));
  });
  const taken = new Map<string, number>();
  const papers = sealed.map(({ ballot, country }) => {
    const at = taken.get(country) ?? 0;
    taken.set(country, at + 1);
    return { seat: `${country}#${at}`, paper: ballot };
  });
  const named = aggregateByCountry({ ...definition, roll }, papers);
  const counted = named.papers
    .map(({ paper }) => paper)
    .toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const names = named.definition.roll.map((_, at) => String(at + 1));
  return {
    definition: {
      ...named.definition,
      roll: names.map((name) => ({ seat: name, country: name })),
      anonymous: true,
    },
    papers: counted.map((paper, at) => ({ seat: names[at]!, paper })),
  };
}

/** What is published of a result withheld because of small numbers: how it ended. */
export interface OutcomeOnly {
  readonly kind: 'outcome';
  readonly state: BallotResult['state'];
  readonly turnout: BallotResult['turnout'];
  readonly sure: readonly string[];
  readonly tied: readonly string[];
  readonly open: number;
}

/**
 * Whether the published papers would tell too much: few of them, or a chamber that is small or of one mind.
 */
export function isWithheld(result: BallotResult): boolean {
  return (
    !secretDisclosure(result.turnout.seatsVoting, []).totals ||
    (chambersOf(result).length > 0 && !showsChambers(result))
  );
}

/** A secret ballot's result as far as the small-number rules let it out. */
export function discloseResult(result: BallotResult): BallotResult | OutcomeOnly {
  const { state, turnout } = result;
  if (!secretDisclosure(turnout.seatsVoting, []).totals) {
    const chosen =
      result.kind === 'options'
        ? { sure: result.sure, tied: result.tied, open: result.open }
        : { sure: [], tied: [], open: 0 };
    return { kind: 'outcome', state, turnout, ...chosen };
  }
  return result.kind === 'proposal' && !showsChambers(result) ? { ...result, chambers: [] } : result;
}

function chambersOf(result: BallotResult): readonly ProposalTally[] {
  return result.kind === 'proposal' && result.units.includes('chambers') ? result.chambers : [];
}

function showsChambers(result: BallotResult): boolean {
  return secretDisclosure(result.turnout.seatsVoting, chambersOf(result)).byChamber;
}
