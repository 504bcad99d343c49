import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { Member, OneTimeLinkService } from '../../identity/index.ts';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import {
  findInternationalOrganisation,
  insertInternationalOrganisation,
  lockFirstMember,
} from './first-member.repository.ts';

const ORGANISATION_NAME = 'Secretariat of the Network';

/**
 * Somebody must be there to invite the others: the first member of the secretariat signs in by a link that
 * the server prints when it starts.
 */
@Injectable()
export class FirstMemberService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: OneTimeLinkService,
    private readonly config: Config,
  ) {}

  /**
   * The address of a one-time link for the first secretariat member, or null when one has joined already.
   * Until then each start makes a new link, and the one before it useless; of several processes that start at once, one
   * makes it, and the others get null.
   * @param secondsSinceStart how long ago this process was started: what was made since then, another one made that
   * starts beside it.
   */
  async createLink(secondsSinceStart = 0): Promise<string | null> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      await lockFirstMember(tx);
      if (await tx.manager.existsBy(Member, { office: 'secretariat', state: 'active' })) return null;
      const member =
        (await tx.manager.findOneBy(Member, { office: 'secretariat', state: 'invited' })) ??
        (await this.create(tx));
      if (await this.links.hasRecent(tx, member.id, secondsSinceStart)) return null;
      const { address } = await this.links.create(tx, member.id, 'join', LIFETIMES.firstMemberLink);
      tx.audit({
        action: 'member.invited',
        object: { kind: 'member', id: member.id },
        detail: { by: 'start' },
      });
      return address;
    });
  }

  private async create(tx: Tx): Promise<Pick<Member, 'id'>> {
    const member = {
      id: newId(),
      organisationId: await this.findOrCreateOrganisation(tx),
      name: 'Secretariat',
      email: this.config.MAIL_FROM.toLowerCase(),
      office: 'secretariat',
      state: 'invited',
    } as const;
    await tx.manager.insert(Member, member);
    return member;
  }

  private async findOrCreateOrganisation(tx: Tx): Promise<string> {
    const existing = await findInternationalOrganisation(tx, ORGANISATION_NAME);
    if (existing !== undefined) return existing;
    const id = newId();
    await insertInternationalOrganisation(tx, id, ORGANISATION_NAME);
    return id;
  }
}
