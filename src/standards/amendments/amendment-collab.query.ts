import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { type LockedDraft, SELECT_DRAFT } from './amendment-collab.sql.ts';
import { amendmentsVisibleTo } from './amendment.visibility.ts';

/** Reads of amendments for those who write them together. */
@Injectable()
export class AmendmentCollabQuery {
  constructor(private readonly reads: ReadPool) {}

  /** An amendment as far as the actor may see it. */
  async findVisible(actor: Actor, id: string): Promise<LockedDraft | undefined> {
    const [draft] = await this.reads.query(
      PreparedStatement.of<LockedDraft>(
        `${SELECT_DRAFT} and ${standardsVisibleTo(actor, '$2')} and ${amendmentsVisibleTo(actor)}`,
      ).bind(id, actor.memberId),
    );
    return draft;
  }
}
