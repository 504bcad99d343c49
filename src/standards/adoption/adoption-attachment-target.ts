import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AttachmentTarget,
  AttachmentTargetRegistry,
  type AttachmentTargetSummary,
} from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { mayRecord } from './adoption.policy.ts';
import { AdoptionQuery } from './adoption.query.ts';

/**
 * Documents stand with what a country recorded of a clause, as its evidence: for those who read note and
 * evidence. The country's team puts them there.
 */
@Injectable()
export class AdoptionAttachmentTarget implements AttachmentTarget, OnModuleInit {
  constructor(
    private readonly adoption: AdoptionQuery,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    this.targets.register('adoption-record', this);
  }

  async mayAttach(actor: Actor, id: string): Promise<boolean> {
    const [record] = await this.adoption.listReadable(actor, [id]);
    return record !== undefined && mayRecord(actor, record.country);
  }

  async describe(actor: Actor, ids: readonly string[]): Promise<AttachmentTargetSummary[]> {
    if (!actor.permissions.has('standards:read')) return [];
    const records = await this.adoption.listReadable(actor, ids);
    return records.map(({ id, standardId, standard, clauseId, number, country, shared }) => ({
      id,
      title: number === null ? standard : `${standard}, ${number}`,
      address: `/standards/${standardId}/adoption/${country}#${clauseId}`,
      country,
      readers: shared ? { audience: 'members', country: null } : { audience: 'national', country },
    }));
  }
}
