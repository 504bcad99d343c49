import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Member } from '../member.entity.ts';
import { MembershipQuery } from '../membership.query.ts';
import type { ProfileInput, ProfileView } from './dto/profile.dto.ts';

/** What a member sets for themselves alone: language and time zone. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly membership: MembershipQuery,
    private readonly live: LiveServer,
  ) {}

  /** The member's own settings, with the clock that follows from them. */
  one(actor: Actor): Promise<ProfileView> {
    return this.read(this.database.manager, actor.memberId);
  }

  /** Sets both, or the language alone. Open pages connect again where they tell times by another clock. */
  change(actor: Actor, { language, timeZone }: ProfileInput): Promise<ProfileView> {
    const id = actor.memberId;
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.update(Member, { id }, { language, timeZone });
      tx.audit({
        action: 'member.profile-set',
        object: { kind: 'member', id },
        country: actor.country,
        detail: { language, ...(timeZone === undefined ? {} : { timeZone }) },
      });
      if (timeZone !== undefined) tx.afterCommit.push(() => this.live.evictMember(id));
      return this.read(tx.manager, id);
    });
  }

  private async read(manager: EntityManager, memberId: string): Promise<ProfileView> {
    const { language, timeZone } = await manager.findOneByOrFail(Member, { id: memberId });
    const actor = await this.membership.findActor(memberId, '', manager);
    return { language, timeZone, currentZone: actor.timeZone };
  }
}
