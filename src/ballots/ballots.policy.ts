import { isDecided, type BallotPhase, type BallotSecrecy } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Ballot } from './ballot.entity.ts';

/**
 * The phase of a ballot at this instant. The closing time alone ends voting; counting follows within a
 * moment.
 */
export function phaseOf(ballot: Pick<Ballot, 'state' | 'closesAt'>, now: Date): BallotPhase {
  const voting = ballot.state === 'announced' || ballot.state === 'open';
  return voting && ballot.closesAt <= now ? 'counting' : ballot.state;
}

/** Whether the ballot takes votes at the transaction's instant. */
export function isVotingOpen(ballot: Pick<Ballot, 'state' | 'closesAt'>, now: Date): boolean {
  return ballot.state === 'open' && ballot.closesAt > now;
}

/** What the roll says of the reader's seat, or of the seat it is the alternate of. */
export interface OwnSeat {
  readonly seatId: string;
  readonly recused: boolean;
  readonly vacant: boolean;
  readonly present: boolean;
  /** The holder has handed over, and not to the reader. */
  readonly handedOver: boolean;
  /** The reader holds it only since a secret ballot opened. */
  readonly sinceOpening: boolean;
  /** A former holder has voted. */
  readonly formerVoted: boolean;
}

/**
 * Seats vote, and alternates for them; nobody else: not the secretariat, not observers, not members of the
 * national networks.
 */
export function mayCast(phase: BallotPhase, seat: OwnSeat | null): boolean {
  if (phase !== 'open' || seat === null) return false;
  return (
    !seat.recused &&
    !seat.vacant &&
    seat.present &&
    !seat.handedOver &&
    !seat.sinceOpening &&
    !seat.formerVoted
  );
}

/**
 * Who voted and who did not is for those who vote, those who call the vote, and those who verify it; of a
 * secret ballot after the close.
 */
export function maySeeRoll(actor: Pick<Actor, 'role'>, secrecy: BallotSecrecy, phase: BallotPhase): boolean {
  const entitled = actor.role === 'team' || actor.role === 'secretariat' || actor.role === 'auditor';
  const isOver = phase === 'counted' || phase === 'annulled' || isDecided(phase);
  return entitled && (secrecy !== 'secret' || isOver);
}

/**
 * Papers are open with their names once the result is out, and to nobody before. Of a ballot among teams each
 * team sees its own; of a secret one nobody sees any.
 */
export function maySeePapers(
  actor: Pick<Actor, 'role'>,
  secrecy: BallotSecrecy,
  phase: BallotPhase,
): boolean {
  if (!isDecided(phase) || secrecy === 'secret') return false;
  return secrecy === 'team' ? actor.role === 'team' : maySeeRoll(actor, secrecy, phase);
}

/**
 * Whether a result is shown before the close: of a straw poll that is live, or live to those who have voted.
 */
export function maySeeLiveResult(
  ballot: Pick<Ballot, 'results'>,
  phase: BallotPhase,
  hasCast: boolean,
): boolean {
  return phase === 'open' && (ballot.results === 'live' || (ballot.results === 'after-own-vote' && hasCast));
}

/**
 * Seats check the count before they release it; to all others, and of a ballot that was closed early, it is
 * not there yet.
 */
export function maySeeCount(
  actor: Pick<Actor, 'seat'>,
  { results }: Pick<Ballot, 'results'>,
  phase: BallotPhase,
): boolean {
  return phase === 'counted' && results === 'after-release' && actor.seat !== null;
}

/** How many auditors, each of another country, hold a bundle that small numbers keep back. */
export const BUNDLE_HOLDERS = 2;

/**
 * Those who hold a bundle that is kept back: how many they are, whether the reader is one, and whether its
 * country has one.
 */
export interface BundleHolding {
  readonly holders: number;
  readonly mine: boolean;
  readonly ofMyCountry: boolean;
}

/**
 * Who may take the bundle home: of open ballots those who see the papers; of others everyone who sees the
 * result. What small numbers keep back is for the two auditors who hold it together.
 */
export function mayDownloadBundle(
  actor: Pick<Actor, 'role' | 'seat'>,
  ballot: Pick<Ballot, 'secrecy' | 'results'>,
  phase: BallotPhase,
  withheld: BundleHolding | null = null,
): boolean {
  if (withheld && !(actor.role === 'auditor' && withheld.mine && withheld.holders >= BUNDLE_HOLDERS))
    return false;
  if (!isDecided(phase) && !maySeeCount(actor, ballot, phase)) return false;
  return ballot.secrecy !== 'open' || maySeeRoll(actor, ballot.secrecy, phase);
}

/** Whether an auditor can become one of the two. */
export function mayHoldBundle(
  actor: Pick<Actor, 'role'>,
  phase: BallotPhase,
  withheld: BundleHolding | null,
): boolean {
  return (
    withheld !== null &&
    isDecided(phase) &&
    actor.role === 'auditor' &&
    !withheld.ofMyCountry &&
    withheld.holders < BUNDLE_HOLDERS
  );
}

/** The secretariat arranges the life of a ballot. */
export function mayManage(actor: Pick<Actor, 'permissions'>): boolean {
  return actor.permissions.has('ballots:manage');
}
