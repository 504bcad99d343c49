import type { Actor } from '#platform/access/actor';
import type { OwnRecoveryView, RecoveryView } from './dto/recovery.dto.ts';
import { mayStop } from './recovery.policy.ts';
import type { OpenRecovery } from './recovery.service.ts';

/** A recovery to somebody who may confirm it: whose it is, and who has. */
export function presentRecovery(actor: Actor, recovery: OpenRecovery): RecoveryView {
  const { id, memberId, memberName, lost, confirmations } = recovery;
  const confirmerIds = confirmations.map((confirmation) => confirmation.memberId);
  return {
    id,
    memberId,
    memberName,
    lost: [...lost],
    requestedAt: recovery.requestedAt.toISOString(),
    expiresAt: recovery.expiresAt.toISOString(),
    confirmations: confirmations.map(({ name, confirmedAt }) => ({ name, at: confirmedAt.toISOString() })),
    effectiveAt: recovery.effectiveAt?.toISOString() ?? null,
    canConfirm: recovery.effectiveAt === null && !confirmerIds.includes(actor.memberId),
    canStop: mayStop(actor, memberId, confirmerIds),
  };
}

/** To the member: what is going to happen. Who confirmed it says the mail. */
export function presentOwnRecovery(recovery: OpenRecovery): OwnRecoveryView {
  const { id, lost, confirmations, expiresAt, effectiveAt } = recovery;
  return {
    id,
    lost: [...lost],
    confirmed: confirmations.length,
    expiresAt: expiresAt.toISOString(),
    effectiveAt: effectiveAt?.toISOString() ?? null,
  };
}
