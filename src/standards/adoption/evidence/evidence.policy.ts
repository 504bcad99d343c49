import type { CountryCode, EvidenceState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { mayReadNotes } from '../adoption.policy.ts';

/** What the rules look at in a piece of evidence. */
export interface EvidenceFacts {
  readonly country: CountryCode;
  readonly state: EvidenceState;
  readonly proposedById: string;
  /** Whether the country shows note and evidence of the clause to the others. */
  readonly shared: boolean;
}

/**
 * What was accepted is read like the country's other evidence. What still waits, and what was declined, is
 * between the team and whoever proposed it.
 */
export function mayReadEvidence(
  actor: Pick<Actor, 'memberId' | 'role' | 'country' | 'seat'>,
  { country, state, proposedById, shared }: EvidenceFacts,
): boolean {
  if (proposedById === actor.memberId || actor.seat?.country === country) return true;
  return state === 'accepted' && mayReadNotes(actor, { country, shared });
}
