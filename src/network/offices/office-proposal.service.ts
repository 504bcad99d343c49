import { Injectable } from '@nestjs/common';
import type { Office } from '@nbn/contracts';
import { OneTimeLinkService, Member } from '../../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { OfficeNotGivable, OfficeProposalOver } from '../network.problems.ts';
import { AppointmentService } from '../teams/appointment.service.ts';
import { OfficeNotificationService } from './office-notification.service.ts';
import { OfficeProposal, type OfficeOutcome } from './office-proposal.entity.ts';
import { findHeldSince, hasOtherGiver, replaceOpenProposals } from './office-proposal.repository.ts';
import { givenFrom, findObstacle, isAsked, isOver, maySeeProposal, mayRefuse } from './office.policy.ts';

/**
 * Offices of the whole Network are given by two people: one proposes, another of the secretariat gives. Where
 * only one member is in the secretariat, all national teams are notified, and a day later a seat of one gives the
 * office.
 */
@Injectable()
export class OfficeProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: OfficeNotificationService,
    private readonly invitations: OneTimeLinkService,
    private readonly appointments: AppointmentService,
    private readonly live: LiveServer,
  ) {}

  /** Proposes within a larger change, such as inviting. It replaces an earlier open proposal for the member. */
  async propose(tx: Tx, actor: Actor, memberId: string, office: Office): Promise<void> {
    await replaceOpenProposals(tx, memberId, actor.memberId);
    const hasGiver = await hasOtherGiver(tx, actor.memberId, memberId);
    const proposal = tx.manager.create(OfficeProposal, {
      id: newId(),
      memberId,
      office,
      proposedBy: actor.memberId,
      proposedAt: tx.now,
      asksSeats: !hasGiver,
      outcome: null,
      settledBy: null,
      settledAt: null,
    });
    await tx.manager.insert(OfficeProposal, proposal);
    tx.audit({
      action: 'office.proposed',
      object: { kind: 'member', id: memberId },
      detail: { office, asksSeats: proposal.asksSeats },
    });
    await this.notifications.notifyProposed(tx, proposal);
  }

  /** The second person agrees: the member has the office from now on, and is invited if not yet active. */
  async give(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await this.lockOpen(tx, actor, id);
      if (!isAsked(actor, proposal)) throw new NotFound();
      await this.requireGivable(tx, actor, proposal);
      const member = await tx.manager.findOne(Member, {
        where: { id: proposal.memberId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!member || member.state === 'left') throw new OfficeProposalOver();
      await this.recordOutcome(tx, proposal, 'given', actor);
      await this.appointments.endAllOf(tx, member.id);
      await tx.manager.update(Member, { id: member.id }, { office: proposal.office });
      tx.audit({
        action: 'member.office-given',
        object: { kind: 'member', id: member.id },
        detail: { office: proposal.office, proposedBy: proposal.proposedBy },
      });
      if (member.state !== 'active') await this.invitations.sendInvitation(tx, member);
      await this.notifications.notifyGiven(tx, proposal, actor.memberId);
      tx.afterCommit.push(() => this.live.evictMember(member.id));
    });
  }

  /** Somebody who is asked refuses, or the proposer withdraws it. */
  async refuse(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await this.lockOpen(tx, actor, id);
      if (!mayRefuse(actor, proposal)) throw new NotFound();
      await this.recordOutcome(tx, proposal, 'refused', actor);
      tx.audit({
        action: 'office.refused',
        object: { kind: 'member', id: proposal.memberId },
        detail: { office: proposal.office },
      });
      await this.notifications.notifyRefused(tx, proposal, actor.memberId);
    });
  }

  private async lockOpen(tx: Tx, actor: Actor, id: string): Promise<OfficeProposal> {
    const proposal = await tx.manager.findOne(OfficeProposal, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!proposal || !maySeeProposal(actor, proposal)) throw new NotFound();
    if (proposal.settledAt !== null || isOver(proposal, tx.now)) throw new OfficeProposalOver();
    return proposal;
  }

  private async requireGivable(tx: Tx, actor: Actor, proposal: OfficeProposal): Promise<void> {
    const since = await findHeldSince(tx, actor.memberId);
    const obstacle = findObstacle(actor, since ?? tx.now, proposal, tx.now);
    if (obstacle) throw new OfficeNotGivable(obstacle, givenFrom(proposal));
  }

  private async recordOutcome(
    tx: Tx,
    { id }: OfficeProposal,
    outcome: OfficeOutcome,
    { memberId }: Actor,
  ): Promise<void> {
    await tx.manager.update(OfficeProposal, { id }, { outcome, settledBy: memberId, settledAt: tx.now });
  }
}
