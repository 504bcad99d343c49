import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LostFactor } from '@nbn/contracts';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { findActorOf } from '../actor-of-member.query.ts';
import { AnotherOrganisationNeeded, LinkSpent } from '../identity.problems.ts';
import type { RequestOrigin } from '../request-origin.ts';
import { SignInRateLimiter } from '../sign-in-rate-limiter.ts';
import { hashToken, newToken } from '../token.ts';
import { RecoveryMailer } from './recovery.mailer.ts';
import { areTwoVoices, mayConfirm, mayStop } from './recovery.policy.ts';
import {
  type ConfirmationRow,
  RECOVERY_RETENTION,
  RecoveryRepository,
  type RecoveryRow,
} from './recovery.repository.ts';

/** A recovery that is open, with those who have confirmed it. */
export interface OpenRecovery extends RecoveryRow {
  readonly confirmations: readonly ConfirmationRow[];
}

/**
 * Lets in again whoever lost what they sign in with: two people who know the member confirm it, then the member has
 * a day to say no. Nobody does it alone, the secretariat neither.
 */
@Injectable()
export class RecoveryService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recoveries: RecoveryRepository,
    private readonly mailer: RecoveryMailer,
    private readonly limits: SignInRateLimiter,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(RECOVERY_RETENTION);
  }

  /** Somebody who is not signed in asks. Whether there is such a member shows in nothing. */
  async requestByEmail(email: string, lost: readonly LostFactor[], from: RequestOrigin): Promise<void> {
    await this.limits.consumeAddress(from.address);
    const address = email.normalize('NFC').trim().toLowerCase();
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const memberId = await this.recoveries.insertByEmail(tx, { id: newId(), email: address, lost });
      if (memberId !== undefined) return audit(tx, 'requested', memberId, lost);
      const object = { kind: 'address', id: hashToken(address).toString('base64url') };
      tx.audit({ action: 'recovery.refused', object });
    });
  }

  /** A colleague asks for a member. */
  async request(actor: Actor, memberId: string, lost: readonly LostFactor[]): Promise<{ id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const member = await findActorOf(tx, memberId);
      if (!member || !mayConfirm(actor, member)) throw new NotFound();
      const id = newId();
      const asked = { id, memberId, lost, requestedBy: actor.memberId };
      if (!(await this.recoveries.insert(tx, asked))) throw new Problem('changed-meanwhile');
      audit(tx, 'requested', memberId, lost);
      return { id };
    });
  }

  /** Those that the actor may confirm. */
  async list(actor: Actor): Promise<readonly OpenRecovery[]> {
    const open = await this.recoveries.findOpen();
    return this.withConfirmations(open.filter((recovery) => mayConfirm(actor, recovery)));
  }

  /** The actor's own, where there is one. */
  async findOwn({ memberId }: Actor): Promise<OpenRecovery | undefined> {
    const open = await this.recoveries.findOpenOf(memberId);
    const [own] = await this.withConfirmations(open ? [open] : []);
    return own;
  }

  /** Says that one knows the member and has spoken to them. With the second who says so, the day begins. */
  async confirm(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const recovery = await this.lock(tx, id, (open) => mayConfirm(actor, open));
      const [first] = recovery.confirmations;
      if (recovery.effectiveAt || first?.memberId === actor.memberId) throw new Problem('changed-meanwhile');
      await this.recoveries.insertConfirmation(tx, id, actor.memberId);
      audit(tx, 'confirmed', recovery.memberId, recovery.lost);
      if (first) await this.announce(tx, recovery, first, actor);
    });
  }

  /** Stops one by hand: the member, either of the two, or the secretariat. */
  async stop(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const recovery = await this.lock(tx, id, (open) => mayStop(actor, open.memberId, confirmersOf(open)));
      await this.close(tx, recovery);
    });
  }

  /** Stops one by the link of the member's mail. It does nothing else, so that nobody need sign in for it. */
  async stopByLink(token: string, from: RequestOrigin): Promise<void> {
    await this.limits.consumeAddress(from.address);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const recovery = await this.recoveries.lockByStopHash(tx, hashToken(token));
      if (!recovery) throw new LinkSpent();
      await this.close(tx, await this.withConfirmationsIn(tx, recovery));
    });
    await this.limits.refundAddress(from.address);
  }

  /**
   * Locks an open one for whoever may. The right is asked before the lock, so that a stranger holds nobody up, and by
   * the same statements where there is none, so that time tells them nothing.
   */
  private async lock(tx: Tx, id: string, may: (open: OpenRecovery) => boolean): Promise<OpenRecovery> {
    const found = await this.recoveries.findOpenById(tx, id);
    const confirmations = await this.recoveries.findConfirmations([id], tx.manager);
    if (!found || !may({ ...found, confirmations })) throw new NotFound();
    const locked = await this.recoveries.lockOpen(tx, id);
    if (!locked) throw new NotFound();
    return this.withConfirmationsIn(tx, locked);
  }

  private async withConfirmationsIn(tx: Tx, recovery: RecoveryRow): Promise<OpenRecovery> {
    const confirmations = await this.recoveries.findConfirmations([recovery.id], tx.manager);
    return { ...recovery, confirmations };
  }

  private async announce(tx: Tx, recovery: RecoveryRow, first: ConfirmationRow, actor: Actor): Promise<void> {
    const other = await findActorOf(tx, first.memberId);
    // Whoever has left, or no longer holds the seat, speaks for nobody.
    if (!other || !mayConfirm(other, recovery)) throw new Problem('changed-meanwhile');
    if (!areTwoVoices(other, actor)) throw new AnotherOrganisationNeeded();
    const token = newToken();
    const effectiveAt = await this.recoveries.announce(tx, recovery.id, hashToken(token));
    await this.mailer.planNotice(tx, { ...recovery, effectiveAt, token }, [other, actor]);
  }

  private async close(tx: Tx, recovery: OpenRecovery): Promise<void> {
    await this.recoveries.close(tx, recovery.id, 'stopped');
    audit(tx, 'stopped', recovery.memberId, recovery.lost);
    await this.mailer.planStopped(tx, recovery, [recovery.memberId, ...confirmersOf(recovery)]);
  }

  private async withConfirmations(open: readonly RecoveryRow[]): Promise<readonly OpenRecovery[]> {
    const found = await this.recoveries.findConfirmations(open.map(({ id }) => id));
    return open.map((recovery) => ({
      ...recovery,
      confirmations: found.filter(({ recoveryId }) => recoveryId === recovery.id),
    }));
  }
}

const confirmersOf = ({ confirmations }: OpenRecovery): string[] =>
  confirmations.map(({ memberId }) => memberId);

function audit(tx: Tx, what: string, memberId: string, lost: readonly LostFactor[]): void {
  tx.audit({ action: `recovery.${what}`, object: { kind: 'member', id: memberId }, detail: { lost } });
}
