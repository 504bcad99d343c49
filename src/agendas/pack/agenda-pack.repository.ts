import { Injectable } from '@nestjs/common';
import { AGENDA_PACK_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { PrintJobRepository, type ClaimedPrint } from '#platform/print/print-job.repository';
import { AgendaPack } from './agenda-pack.entity.ts';

/** A pack that this process builds now. */
export interface ClaimedPack extends ClaimedPrint {
  readonly meetingId: string;
}

/** What is recorded of a pack that is ready. */
export interface FinishedPack {
  readonly size: number;
  readonly pages: number;
  readonly itemIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly leftOut: number;
  readonly names: string;
}

/** Adds a waiting pack; false if one for the same meeting and member is under way. */
export async function insertPack(tx: Tx, id: string, meetingId: string, actor: Actor): Promise<boolean> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      insert into agenda_pack (id, meeting_id, member_id, session_id, asked_at, state, expires_at)
      values ($1, $2, $3, $4, $5, 'waiting', $5::timestamptz + make_interval(hours => $6))
      on conflict (meeting_id, member_id)
      where state in ('waiting', 'printing') do nothing
      returning id`,
    [id, meetingId, actor.memberId, actor.sessionId, tx.now, AGENDA_PACK_LIMITS.hours],
  );
  return rows.length > 0;
}

/** The pack of a meeting and member that waits or is being built. */
export async function findUnfinishedPackId(
  tx: Tx,
  meetingId: string,
  memberId: string,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from agenda_pack
      where meeting_id = $1 and member_id = $2 and state in ('waiting', 'printing')`,
    [meetingId, memberId],
  );
  return row?.id;
}

@Injectable()
export class AgendaPackRepository extends PrintJobRepository<AgendaPack, ClaimedPack> {
  constructor(database: DataSource) {
    super(database, AgendaPack, 'meeting_id as "meetingId"');
  }

  async saveProgress(id: string, done: number, steps: number): Promise<void> {
    await this.database.query(
      `
        update agenda_pack
        set done = $2, steps = $3, taken_at = app_now()
        where id = $1 and state = 'printing'`,
      [id, done, steps],
    );
  }

  async markReady(id: string, pack: FinishedPack): Promise<void> {
    const { size, pages, itemIds, documentIds, leftOut, names } = pack;
    await this.database.query(
      `
        update agenda_pack
        set state = 'ready', done = steps, size = $2, pages = $3, item_ids = $4, document_ids = $5,
          left_out = $6, names = $7, expires_at = app_now() + make_interval(hours => $8)
        where id = $1`,
      [id, size, pages, itemIds, documentIds, leftOut, names, AGENDA_PACK_LIMITS.hours],
    );
  }
}
