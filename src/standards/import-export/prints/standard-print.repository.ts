import { Injectable } from '@nestjs/common';
import { PRINT_LIMITS, type ExportComments } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { PrintJobRepository, type ClaimedPrint } from '#platform/print/print-job.repository';
import { StandardPrint } from './standard-print.entity.ts';

/** A print that this process makes now. */
export interface ClaimedStandardPrint extends ClaimedPrint {
  readonly standardId: string;
  readonly versionId: string | null;
  readonly comments: ExportComments;
}

/** What is recorded of a print that is ready. */
export interface FinishedStandardPrint {
  readonly size: number;
  readonly pages: number;
  readonly scope: string;
  readonly names: string;
}

/** Queues a print, unless one of this standard is under way for the member. */
export async function insertPrint(
  tx: Tx,
  actor: Pick<Actor, 'memberId' | 'sessionId'>,
  {
    id,
    standardId,
    versionId,
    comments,
  }: Pick<StandardPrint, 'id' | 'standardId' | 'versionId' | 'comments'>,
): Promise<void> {
  await tx.manager.query(
    `
      insert into standard_print (
        id, standard_id, member_id, session_id, version_id, comments, asked_at, state, expires_at
      )
      values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $7::timestamptz + make_interval(hours => $8))
      on conflict (standard_id, member_id)
      where state in ('waiting', 'printing') do nothing`,
    [id, standardId, actor.memberId, actor.sessionId, versionId, comments, tx.now, PRINT_LIMITS.hours],
  );
}

@Injectable()
export class StandardPrintRepository extends PrintJobRepository<StandardPrint, ClaimedStandardPrint> {
  constructor(database: DataSource) {
    super(database, StandardPrint, 'standard_id as "standardId", version_id as "versionId", comments');
  }

  async recordProgress(id: string): Promise<void> {
    await this.database.query(
      `update standard_print set done = done + 1, taken_at = app_now() where id = $1 and state = 'printing'`,
      [id],
    );
  }

  /** False where it is not being printed any more. */
  async markReady(id: string, print: FinishedStandardPrint): Promise<boolean> {
    const { size, pages, scope, names } = print;
    const [, finished] = await this.database.query<[unknown, number]>(
      `
        update standard_print
        set state = 'ready', done = steps, size = $2, pages = $3, scope = $4, names = $5,
          expires_at = app_now() + make_interval(hours => $6)
        where id = $1 and state = 'printing'`,
      [id, size, pages, scope, names, PRINT_LIMITS.hours],
    );
    return finished > 0;
  }
}
