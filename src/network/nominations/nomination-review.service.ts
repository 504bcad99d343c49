import { Injectable } from '@nestjs/common';
import type { NominationOutcome } from '@nbn/contracts';
import { Member } from '../../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MemberService } from '../members/member.service.ts';
import { NominationAnswered } from '../network.events.ts';
import { NominationSettled, withConstraintProblems } from '../network.problems.ts';
import { OrganisationService } from '../organisations/organisation.service.ts';
import { AppointmentService } from '../teams/appointment.service.ts';
import { Nomination } from './nomination.entity.ts';
import { maySeeNomination } from './nomination.policy.ts';
import { findPresentMemberIds, findSeatType, findTeamIds, lockNomination } from './nomination.repository.ts';

/** The secretariat agrees to what a national team brings in, or objects. */
@Injectable()
export class NominationReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberService,
    private readonly organisations: OrganisationService,
    private readonly appointments: AppointmentService,
  ) {}

  /**
   * Agrees. For a seat the member is appointed by it; `despiteSector` says that the sector does not matter.
   */
  accept(actor: Actor, id: string, despiteSector: boolean): Promise<void> {
    return this.settle(actor, id, 'accepted', null, async (tx, nomination) => {
      if (nomination.kind !== 'seat') return;
      const { countryCode, memberId, startsOn, endsOn } = nomination;
      await this.appointments.appointWithin(tx, countryCode, await findSeatType(tx, nomination.seatId!), {
        memberId: memberId!,
        despiteSector,
        ...(startsOn ? { from: startsOn } : {}),
        ...(endsOn ? { until: endsOn } : {}),
      });
    });
  }

  /**
   * Objects, and says why. A member's membership ends at once; an organisation is offered no more, and the
   * memberships of its members end with it.
   */
  object(actor: Actor, id: string, answer: string): Promise<void> {
    return this.settle(actor, id, 'objected', answer, async (tx, nomination) => {
      if (nomination.kind === 'member') await this.endMembership(tx, actor, nomination.memberId!);
      if (nomination.kind !== 'organisation') return;
      const organisationId = nomination.organisationId!;
      for (const memberId of await findPresentMemberIds(tx, organisationId))
        await this.members.endWithin(tx, actor, memberId);
      await this.organisations.retireWithin(tx, organisationId, nomination.countryCode);
    });
  }

  /** Who has left meanwhile need not be let go. */
  private async endMembership(tx: Tx, actor: Actor, memberId: string): Promise<void> {
    const member = await tx.manager.findOneBy(Member, { id: memberId });
    if (member && member.state !== 'left') await this.members.endWithin(tx, actor, memberId);
  }

  private async settle(
    actor: Actor,
    id: string,
    outcome: NominationOutcome,
    answer: string | null,
    follow: (tx: Tx, nomination: Nomination) => Promise<void>,
  ): Promise<void> {
    const byId = actor.memberId;
    await withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const nomination = await lockNomination(tx, id);
        if (!nomination || !maySeeNomination(actor, nomination)) throw new NotFound();
        if (nomination.outcome !== null) throw new NominationSettled();
        await follow(tx, nomination);
        await tx.manager.update(Nomination, { id }, { outcome, answer, settledBy: byId, settledAt: tx.now });
        tx.audit({
          action: `nomination.${outcome}`,
          object: { kind: 'nomination', id },
          country: nomination.countryCode,
          detail: { kind: nomination.kind },
        });
        const toIds = await findTeamIds(tx, nomination.countryCode, byId);
        tx.publish(new NominationAnswered({ nominationId: id, outcome, toIds, byId }));
      }),
    );
  }
}
