import { OFFICE_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { OfficeProposal } from './office-proposal.entity.ts';

const HOUR_MS = 3_600_000;
type Proposal = Pick<OfficeProposal, 'memberId' | 'proposedBy' | 'proposedAt' | 'asksSeats'>;
type Reader = Pick<Actor, 'memberId' | 'role' | 'seat'>;

/** Why somebody who may know of a proposal cannot give the office. */
export type OfficeObstacle = 'same-person' | 'too-new' | 'too-early';

/** Who knows of a proposal: secretariat and auditors; all seats where one of them is to give the office. */
export function maySeeProposal({ role, seat }: Reader, { asksSeats }: Pick<Proposal, 'asksSeats'>): boolean {
  return role === 'secretariat' || role === 'auditor' || (asksSeats && seat !== null);
}

/** Whose agreement a proposal needs: the secretariat's, or, where only one member is in it, a seat's. */
export function isAsked({ role, seat }: Reader, { asksSeats }: Pick<Proposal, 'asksSeats'>): boolean {
  return asksSeats ? seat !== null : role === 'secretariat';
}

/** Those who are asked refuse it, and whoever proposed it takes it back. */
export function mayRefuse(reader: Reader, proposal: Proposal): boolean {
  return isAsked(reader, proposal) || reader.memberId === proposal.proposedBy;
}

/**
 * From when on the office can be given: where seats are asked, all teams have a day to say something against
 * it.
 */
export function givenFrom({ asksSeats, proposedAt }: Pick<Proposal, 'asksSeats' | 'proposedAt'>): Date {
  return asksSeats ? new Date(proposedAt.getTime() + OFFICE_LIMITS.hoursOfNotice * HOUR_MS) : proposedAt;
}

export function isOver({ proposedAt }: Pick<Proposal, 'proposedAt'>, now: Date): boolean {
  return now.getTime() - proposedAt.getTime() > OFFICE_LIMITS.days * 24 * HOUR_MS;
}

/**
 * What keeps somebody who is asked from giving the office. Two people means two: neither the proposer, nor
 * the member itself, nor one who came to seat or office after the proposal, perhaps only for it.
 * @param since since when the reader has held the seat or office.
 */
export function findObstacle(
  { memberId }: Reader,
  since: Date,
  proposal: Proposal,
  now: Date,
): OfficeObstacle | null {
  if (memberId === proposal.proposedBy || memberId === proposal.memberId) return 'same-person';
  if (since >= proposal.proposedAt) return 'too-new';
  return givenFrom(proposal) > now ? 'too-early' : null;
}
