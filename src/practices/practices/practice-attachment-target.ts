import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PracticeAudience } from '@nbn/contracts';
import {
  type AttachmentTarget,
  AttachmentTargetRegistry,
  type AttachmentTargetSummary,
  type TargetReaders,
} from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { mayEditPractice } from './practice.policy.ts';
import { PracticeQuery } from './practice.query.ts';

/** Observers read what is for the Network, too. */
const READERS: Readonly<Record<PracticeAudience, TargetReaders['audience']>> = {
  network: 'members',
  teams: 'teams',
  national: 'national',
};

/** Documents stand with practices for those who read the practice; who edits it puts them there. */
@Injectable()
export class PracticeAttachmentTarget implements AttachmentTarget, OnModuleInit {
  constructor(
    private readonly practices: PracticeQuery,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    this.targets.register('practice', this);
  }

  async mayAttach(actor: Actor, id: string): Promise<boolean> {
    const [practice] = await this.practices.listFacts(actor, [id]);
    return practice !== undefined && mayEditPractice(actor, practice);
  }

  async describe(actor: Actor, ids: readonly string[]): Promise<AttachmentTargetSummary[]> {
    const practices = await this.practices.listFacts(actor, ids);
    return practices.map(({ id, title, audience, country }) => ({
      id,
      title,
      address: `/library/practices/${id}`,
      country,
      readers: { audience: READERS[audience], country },
    }));
  }
}
