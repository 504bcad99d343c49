import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { LockedStandard } from './standard-collab.sql.ts';

/** Reads of standards for those who edit their text. */
@Injectable()
export class StandardCollabQuery {
  constructor(private readonly reads: ReadPool) {}

  /** State and audience of a standard that the actor may see. */
  async findVisible(actor: Actor, id: string): Promise<LockedStandard | undefined> {
    const [standard] = await this.reads.query(
      PreparedStatement.of<LockedStandard>(
        `select s.state, s.audience from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      ).bind(id, actor.memberId),
    );
    return standard;
  }
}
