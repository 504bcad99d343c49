import { Injectable } from '@nestjs/common';
import { ERASED_ADDRESS_END, type Office } from '@nbn/contracts';
import { Account, firstLanguage, OneTimeLinkService, Member, SessionService } from '../../identity/index.ts';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { OwnOffice, WrongCountry, withConstraintProblems } from '../network.problems.ts';
import { OfficeNotificationService } from '../offices/office-notification.service.ts';
import { OfficeProposalService } from '../offices/office-proposal.service.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { AppointmentService } from '../teams/appointment.service.ts';
import type { ChangeMemberDto, InviteDto } from './dto/member.dto.ts';

/** Who belongs to the Network: inviting, changing, letting go. What someone may no longer do ends at once. */
@Injectable()
export class MemberService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: OneTimeLinkService,
    private readonly sessions: SessionService,
    private readonly appointments: AppointmentService,
    private readonly offices: OfficeProposalService,
    private readonly officeNotifications: OfficeNotificationService,
    private readonly live: LiveServer,
  ) {}

  /**
   * Invites somebody by mail. One member an address, whoever invites first. Who is to have an office gets no
   * mail before somebody else has given it; who is to hold a seat holds it at once, and the mail names it.
   */
  invite(actor: Actor, input: InviteDto): Promise<string> {
    return withConstraintProblems(() =>
      this.unitOfWork.run(actor, (tx) => this.inviteWithin(tx, actor, input)),
    );
  }

  /** The same within a larger change. */
  async inviteWithin(
    tx: Tx,
    actor: Actor,
    { name, email, organisationId, office, seat, despiteSector }: InviteDto,
  ): Promise<string> {
    if (office && seat) throw new InvalidInput([{ field: 'seat', code: 'office-and-seat' }]);
    const { countryCode } = await requireOrganisation(tx, organisationId);
    const state = office ? 'listed' : 'invited';
    const member = {
      id: newId(),
      organisationId,
      name,
      email: email.normalize('NFC').toLowerCase(),
      office: null,
      state,
      language: firstLanguage(countryCode),
    } as const;
    await tx.manager.insert(Member, member);
    if (seat) {
      if (!countryCode) throw new WrongCountry();
      await this.appointments.appointWithin(tx, countryCode, seat, {
        memberId: member.id,
        ...(despiteSector ? { despiteSector } : {}),
      });
    }
    if (office) await this.offices.propose(tx, actor, member.id, office);
    else await this.invitations.sendInvitation(tx, member);
    return member.id;
  }

  /** Invites somebody whom an import listed or who has left, under the name and organisation of today. */
  async inviteAgainWithin(
    tx: Tx,
    id: string,
    { name, organisationId }: Pick<InviteDto, 'name' | 'organisationId'>,
  ): Promise<string> {
    await tx.manager.update(Member, { id }, { name, organisationId });
    await this.invitations.sendInvitation(tx, { ...(await lockMember(tx, id)), state: 'listed' });
    return id;
  }

  /**
   * Sends a new invitation; the links before open nothing any more. For an active member it lets choose a new
   * passphrase.
   */
  async resendInvitation(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) =>
      this.invitations.sendInvitation(tx, await lockMember(tx, id)),
    );
  }

  /** Takes the open invitation back. */
  async revokeInvitation(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockMember(tx, id);
      if (!(await this.invitations.revoke(tx, id))) throw new NotFound();
      tx.audit({ action: 'member.invitation-revoked', object: { kind: 'member', id } });
    });
  }

  /** Ends the sessions of a member who stays, but for the one that asks. */
  async signOut(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockMember(tx, id);
      await this.sessions.endOthersOf(tx, actor, id);
      tx.audit({ action: 'member.signed-out', object: { kind: 'member', id } });
    });
  }

  /** Ends the sessions of everybody, but for the one that asks. */
  async signEverybodyOut(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.sessions.endAllButOwn(tx, actor);
      tx.audit({ action: 'network.signed-out', object: { kind: 'network', id: 'all' } });
    });
  }

  /** An office ends at once; a new one is proposed, and somebody else gives it. */
  async change(actor: Actor, id: string, { name, organisationId, office }: ChangeMemberDto): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const member = await lockMember(tx, id);
      if (id === actor.memberId && office !== member.office) throw new OwnOffice();
      await requireOrganisation(tx, organisationId);
      await tx.manager.update(Member, { id }, { name, organisationId });
      if (organisationId !== member.organisationId)
        await this.sessions.endUnlessAllowed(tx, id, organisationId);
      tx.audit({
        action: 'member.changed',
        object: { kind: 'member', id },
        detail: { organisationId, office: member.office },
      });
      if (office !== member.office) await this.changeOffice(tx, actor, member, office);
      tx.afterCommit.push(() => this.live.evictMember(id));
    });
  }

  /**
   * Lets a member go: seat, sessions, links and passphrase end in one moment. What the member did stays on
   * record.
   */
  async endMembership(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.endWithin(tx, actor, id));
  }

  /** The same within a larger change. */
  async endWithin(tx: Tx, actor: Actor, id: string): Promise<void> {
    if (id === actor.memberId) throw new OwnOffice();
    const member = await lockMember(tx, id);
    if (member.state === 'left') throw new NotFound();
    await this.appointments.endAllOf(tx, id);
    await this.invitations.revoke(tx, id);
    await this.sessions.endAllOf(tx, id);
    await tx.manager.delete(Account, { memberId: id });
    await tx.manager.update(Member, { id }, { state: 'left', office: null });
    tx.audit({ action: 'member.left', object: { kind: 'member', id } });
    if (member.office) await this.officeNotifications.notifyEnded(tx, id, member.office, actor.memberId);
    tx.afterCommit.push(() => this.live.evictMember(id));
  }

  private async changeOffice(
    tx: Tx,
    actor: Actor,
    { id, office: before }: Member,
    office: Office | null,
  ): Promise<void> {
    if (office !== null) return this.offices.propose(tx, actor, id, office);
    await tx.manager.update(Member, { id }, { office: null });
    tx.audit({ action: 'member.office-ended', object: { kind: 'member', id }, detail: { office: before } });
    if (before) await this.officeNotifications.notifyEnded(tx, id, before, actor.memberId);
  }
}

async function lockMember(tx: Tx, id: string): Promise<Member> {
  const member = await tx.manager.findOne(Member, { where: { id }, lock: { mode: 'pessimistic_write' } });
  // Of somebody who was erased nothing is left to change or to write to.
  if (!member || member.email.endsWith(ERASED_ADDRESS_END)) throw new NotFound();
  return member;
}

async function requireOrganisation(tx: Tx, id: string): Promise<Organisation> {
  const organisation = await tx.manager.findOneBy(Organisation, { id, retiredAt: IsNull() });
  if (!organisation) throw new InvalidInput([{ field: 'organisationId', code: 'organisation' }]);
  return organisation;
}
