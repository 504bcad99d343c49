import type { Majority, ProposalChoice } from './majority.ts';
import { decideProposal, type ProposalResult, type ProposalRules } from './proposal.ts';
import { countriesOf, entitledSeats, meetsQuorum, type Quorum, type RollSeat } from './roll.ts';

export const CONSENT_CHOICES = ['consent', 'reservations', 'stand_aside', 'block', 'abstain'] as const;
export type ConsentChoice = (typeof CONSENT_CHOICES)[number];

/** A seat's answer to a text that seeks everybody's consent. */
export interface ConsentBallot {
  readonly choice: ConsentChoice;
  readonly reason?: string;
}

export type ConsentTally = Readonly<Record<ConsentChoice, number>>;

export interface ConsentResult {
  /**
   * Weak support: adopted by the votes, yet so many stood aside that a second round or a recorded reason is
   * due.
   */
  readonly state: 'adopted' | 'weak-support' | 'blocked' | 'not-adopted' | 'no-quorum';
  readonly tally: ConsentTally;
  readonly cast: number;
  readonly entitled: number;
}

/** A block says why, or it is refused and an earlier ballot stands. */
export function consentFault({ choice, reason }: ConsentBallot): 'block-without-reason' | null {
  return choice === 'block' && !reason?.trim() ? 'block-without-reason' : null;
}

/** Decides a round of consent: any block blocks; more than a third standing aside is weak support. */
export function decideConsent(
  {
    roll,
    quorum = {},
    vacantCount,
  }: { readonly roll: readonly RollSeat[]; readonly quorum?: Quorum; readonly vacantCount?: boolean },
  ballots: ReadonlyMap<string, ConsentBallot>,
): ConsentResult {
  const seats = entitledSeats(roll, vacantCount);
  const voting = seats.filter(({ seat }) => ballots.has(seat));
  const choices = voting.map(({ seat }) => ballots.get(seat)!.choice);
  const many = (sought: ConsentChoice): number => choices.filter((choice) => choice === sought).length;
  const tally = Object.fromEntries(CONSENT_CHOICES.map((choice) => [choice, many(choice)])) as ConsentTally;
  const quorate = meetsQuorum(quorum, {
    countries: countriesOf(voting).length,
    ballots: voting.length,
    entitled: seats.length,
  });
  return {
    state: quorate ? consentState(tally, voting.length) : 'no-quorum',
    tally,
    cast: voting.length,
    entitled: seats.length,
  };
}

function consentState(
  { consent, reservations, stand_aside: aside, block }: ConsentTally,
  cast: number,
): ConsentResult['state'] {
  if (block > 0) return 'blocked';
  if (consent + reservations === 0) return 'not-adopted';
  return 3 * aside > cast ? 'weak-support' : 'adopted';
}

const ENOUGH_COUNTRIES: Majority = { atLeast: 6 };

/**
 * What follows when every round was blocked: at least six countries for it, and no chamber with a majority
 * against it.
 */
export function decideConsentFallback(
  rules: Pick<ProposalRules, 'roll' | 'chambers' | 'quorum' | 'leastSeats' | 'vacantCount'>,
  ballots: ReadonlyMap<string, ProposalChoice>,
): ProposalResult {
  const result = decideProposal({ ...rules, majority: ENOUGH_COUNTRIES, units: ['country'] }, ballots);
  const against = result.chambers.filter(({ yes, no }) => no > yes).map(({ chamber }) => chamber);
  const state = result.state === 'adopted' && against.length > 0 ? 'not-adopted' : result.state;
  return { ...result, state, failedIn: [...result.failedIn, ...against] };
}
