import { Injectable } from '@nestjs/common';
import type { CountryCode, NominationKind } from '@nbn/contracts';
import { Member, OneTimeLinkService } from '../../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MemberService } from '../members/member.service.ts';
import { NominationMade } from '../network.events.ts';
import {
  NominationSettled,
  NomineeJoined,
  TermBackwards,
  withConstraintProblems,
} from '../network.problems.ts';
import { OrganisationService } from '../organisations/organisation.service.ts';
import type {
  MemberNominationInput,
  OrganisationNominationInput,
  SeatNominationInput,
} from './dto/nomination.input.ts';
import { Nomination } from './nomination.entity.ts';
import { mayNominateFor } from './nomination.policy.ts';
import {
  findInvitableMember,
  findOrganisationCountry,
  findSeatFor,
  findSecretariatIds,
  lockNomination,
} from './nomination.repository.ts';

type Nominee = Pick<Nomination, 'memberId' | 'organisationId' | 'seatId' | 'startsOn' | 'endsOn'>;

const NOBODY: Nominee = { memberId: null, organisationId: null, seatId: null, startsOn: null, endsOn: null };

/** What a national team brings in for its own country, and takes back. */
@Injectable()
export class NominationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberService,
    private readonly organisations: OrganisationService,
    private readonly invitations: OneTimeLinkService,
  ) {}

  /**
   * Invites somebody of an organisation of the own country to its national network. The mail goes out at
   * once. Returns the nomination's id.
   */
  nominateMember(actor: Actor, { reason, ...invited }: MemberNominationInput): Promise<string> {
    return this.nominate(actor, 'member', reason, async (tx, country) => {
      if ((await findOrganisationCountry(tx, invited.organisationId)) !== country)
        throw new InvalidInput([{ field: 'organisationId', code: 'own-organisation' }]);
      const knownId = await findInvitableMember(tx, invited.email, country);
      const memberId = knownId
        ? await this.members.inviteAgainWithin(tx, knownId, invited)
        : await this.members.inviteWithin(tx, actor, invited);
      return { ...NOBODY, memberId };
    });
  }

  /** Adds an organisation of the own country. Returns the nomination's id. */
  nominateOrganisation(actor: Actor, { reason, ...added }: OrganisationNominationInput): Promise<string> {
    return this.nominate(actor, 'organisation', reason, async (tx, country) => ({
      ...NOBODY,
      organisationId: await this.organisations.addWithin(tx, { ...added, country }),
    }));
  }

  /** Nominates a member of the own country for one of its seats; the secretariat appoints. */
  nominateHolder(actor: Actor, input: SeatNominationInput): Promise<string> {
    const { seat, memberId, from, until, reason } = input;
    if (from && until && until <= from) throw new TermBackwards();
    return this.nominate(actor, 'seat', reason, async (tx, country) => {
      const seatId = await findSeatFor(tx, country, seat, memberId);
      if (!seatId) throw new InvalidInput([{ field: 'memberId', code: 'own-member' }]);
      return { ...NOBODY, memberId, seatId, startsOn: from ?? null, endsOn: until ?? null };
    });
  }

  /** Takes a nomination back: of a member who has not joined, the invitation with it. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const nomination = await this.lockOwnOpen(tx, actor, id);
      if (nomination.kind === 'organisation') throw new NotFound();
      if (nomination.kind === 'member') {
        await requireNotJoined(tx, nomination);
        await this.members.endWithin(tx, actor, nomination.memberId!);
      }
      await tx.manager.update(
        Nomination,
        { id },
        { outcome: 'withdrawn', settledBy: actor.memberId, settledAt: tx.now },
      );
      tx.audit({
        action: 'nomination.withdrawn',
        object: { kind: 'nomination', id },
        country: nomination.countryCode,
        detail: { kind: nomination.kind },
      });
    });
  }

  /** Sends the invitation of a nominated member again; the link before opens nothing any more. */
  resendInvitation(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const nomination = await this.lockOwnOpen(tx, actor, id);
      if (nomination.kind !== 'member') throw new NotFound();
      await this.invitations.sendInvitation(tx, await requireNotJoined(tx, nomination));
    });
  }

  private nominate(
    actor: Actor,
    kind: NominationKind,
    reason: string | null | undefined,
    bringIn: (tx: Tx, country: CountryCode) => Promise<Nominee>,
  ): Promise<string> {
    const { country, memberId: nominatedBy } = actor;
    if (!country || !mayNominateFor(actor, country)) throw new NotFound();
    const id = newId();
    return withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const nominee = await bringIn(tx, country);
        await tx.manager.insert(Nomination, {
          id,
          countryCode: country,
          kind,
          ...nominee,
          reason: reason || null,
          nominatedBy,
          nominatedAt: tx.now,
        });
        tx.audit({
          action: 'nomination.made',
          object: { kind: 'nomination', id },
          country,
          detail: { kind, memberId: nominee.memberId, organisationId: nominee.organisationId },
        });
        const toIds = await findSecretariatIds(tx, nominatedBy);
        tx.publish(new NominationMade({ nominationId: id, country, toIds, byId: nominatedBy }));
        return id;
      }),
    );
  }

  private async lockOwnOpen(tx: Tx, actor: Actor, id: string): Promise<Nomination> {
    const nomination = await lockNomination(tx, id);
    if (!nomination || !mayNominateFor(actor, nomination.countryCode)) throw new NotFound();
    if (nomination.outcome !== null) throw new NominationSettled();
    return nomination;
  }
}

async function requireNotJoined(tx: Tx, { memberId }: Nomination): Promise<Member> {
  const member = await tx.manager.findOne(Member, {
    where: { id: memberId! },
    lock: { mode: 'pessimistic_write' },
  });
  if (!member || member.state === 'active' || member.state === 'left') throw new NomineeJoined();
  return member;
}
