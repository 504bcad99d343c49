import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { findActorOf } from '../actor-of-member.query.ts';
import { KnownDeviceService } from '../known-device.service.ts';
import { OneTimeLinkService } from '../one-time-link.service.ts';
import { SessionService } from '../session.service.ts';
import { areTwoVoices, mayConfirm } from './recovery.policy.ts';
import { IS_DUE, type RecoveryOutcome, RecoveryRepository, type RecoveryRow } from './recovery.repository.ts';

type DueRecovery = Pick<RecoveryRow, 'id' | 'memberId' | 'lost' | 'effectiveAt'>;

/**
 * Carries out the recoveries whose day is over, and closes those that nobody confirmed. Each is closed by the
 * transaction that carries it out: a run that is killed has done nothing, and of two one does it.
 */
@JobHandler({
  queue: 'identity',
  job: 'carry-out-recoveries',
  rule: 'system',
  every: 60_000,
  due: `exists (select from account_recovery where ${IS_DUE})`,
  dueSince: `(select min(coalesce(effective_at, expires_at)) from account_recovery where ${IS_DUE})`,
})
export class CarryOutRecoveriesJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recoveries: RecoveryRepository,
    private readonly sessions: SessionService,
    private readonly devices: KnownDeviceService,
    private readonly links: OneTimeLinkService,
  ) {}

  async run(): Promise<void> {
    while (await this.unitOfWork.run(SYSTEM, (tx) => this.runNext(tx)));
  }

  private async runNext(tx: Tx): Promise<boolean> {
    const recovery = await this.recoveries.takeDue(tx);
    if (!recovery) return false;
    const outcome = await this.decideOutcome(tx, recovery);
    if (outcome === 'completed') await this.carryOut(tx, recovery);
    await this.recoveries.close(tx, recovery.id, outcome);
    tx.audit({
      action: `recovery.${outcome}`,
      object: { kind: 'member', id: recovery.memberId },
      detail: { lost: recovery.lost },
    });
    return true;
  }

  /** Both who confirmed it must still be those who may. */
  private async decideOutcome(tx: Tx, recovery: DueRecovery): Promise<RecoveryOutcome> {
    if (!recovery.effectiveAt) return 'expired';
    const member = await findActorOf(tx, recovery.memberId);
    const confirmations = await this.recoveries.findConfirmations([recovery.id], tx.manager);
    const [one, other] = confirmations;
    const first = one && (await findActorOf(tx, one.memberId));
    const second = other && (await findActorOf(tx, other.memberId));
    if (!member || !first || !second) return 'lapsed';
    const isConfirmed =
      mayConfirm(first, member) && mayConfirm(second, member) && areTwoVoices(first, second);
    return isConfirmed ? 'completed' : 'lapsed';
  }

  private async carryOut(tx: Tx, { memberId, lost }: DueRecovery): Promise<void> {
    await this.recoveries.deleteFactors(tx, memberId, lost);
    await this.sessions.endAllOf(tx, memberId);
    await this.devices.forgetAll(tx, memberId);
    const member = await findActorOf(tx, memberId);
    await this.links.sendInvitation(tx, { ...member!, id: memberId, state: 'active' });
  }
}
