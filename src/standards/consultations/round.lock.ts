import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import type { RoundPolicyInput } from './consultations.policy.ts';
import { findParticipants } from './round.repository.ts';

export interface LockedRound {
  readonly standard: LockedStandard;
  readonly round: ConsultationRound;
  readonly policyInput: RoundPolicyInput;
}

/** Locks a standard for this transaction and reads one of its rounds. Missing and forbidden look alike. */
export async function lockRound(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<LockedRound> {
  const standard = await lockStandard(tx, actor, standardId);
  const round = await tx.manager.findOneBy(ConsultationRound, { id: roundId, standardId });
  if (!round) throw new NotFound();
  const { countries, observers } = await findParticipants(tx, roundId);
  return {
    standard,
    round,
    policyInput: {
      state: round.state,
      standardState: standard.state,
      countries,
      observerIds: observers,
    },
  };
}

/** The same for those who manage rounds. */
export async function lockRoundForManaging(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<LockedRound> {
  if (!actor.permissions.has('standards:manage')) throw new NotFound();
  return lockRound(tx, actor, standardId, roundId);
}
