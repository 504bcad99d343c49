import { Injectable } from '@nestjs/common';
import type { EvidenceSource } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What stands as evidence, as a reader who sees it may know it. */
export interface EvidenceSourceSummary {
  readonly id: string;
  readonly title: string;
}

/** Those of the objects that the actor reads. */
export type DescribeEvidence = (
  actor: Actor,
  ids: readonly string[],
) => Promise<readonly EvidenceSourceSummary[]>;

/** What later features have proposed as evidence of a clause; by themselves standards know of none. */
@Injectable()
export class EvidenceSourceRegistry {
  private readonly sources = new Map<EvidenceSource, DescribeEvidence>();

  /** Called by a feature when its module starts. */
  register(source: EvidenceSource, describe: DescribeEvidence): void {
    if (this.sources.has(source)) throw new Error(`Evidence of the kind ${source} has two sources`);
    this.sources.set(source, describe);
  }

  /** The titles, by id, of those that the actor reads. */
  async titlesOf(
    actor: Actor,
    source: EvidenceSource,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const found = ids.length > 0 ? await this.sources.get(source)?.(actor, ids) : [];
    return new Map((found ?? []).map(({ id, title }) => [id, title]));
  }
}
