import { Injectable } from '@nestjs/common';
import { AGENDA_PACK_LIMITS, type ProblemCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { AgendaPack } from './agenda-pack.entity.ts';

/** SQL: packs that wait, and packs whose process died while building them. */
export const IS_DUE = `(state = 'waiting' or (state = 'printing' and taken_at < app_now() - interval '4 minutes'))`;

/** A pack that this process builds now. */
export interface ClaimedPack {
  readonly id: string;
  readonly meetingId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly attempts: number;
  readonly fileId: string;
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

/** Packs outside a transaction: every step of building one is visible at once. */
@Injectable()
export class AgendaPackRepository {
  constructor(private readonly database: DataSource) {}

  /** The member's latest pack of a meeting that has not expired. */
  findLatest(meetingId: string, memberId: string): Promise<AgendaPack | null> {
    return this.database.manager
      .createQueryBuilder(AgendaPack, 'b')
      .where('b.meetingId = :meetingId and b.memberId = :memberId and b.expiresAt > app_now()', {
        meetingId,
        memberId,
      })
      .orderBy('b.id', 'DESC')
      .limit(1)
      .getOne();
  }

  findReady(id: string, meetingId: string, memberId: string): Promise<AgendaPack | null> {
    return this.database.manager
      .createQueryBuilder(AgendaPack, 'b')
      .where(
        `
          b.id = :id and b.meetingId = :meetingId and b.memberId = :memberId and b.state = 'ready'
            and b.expiresAt > app_now()`,
        { id, meetingId, memberId },
      )
      .getOne();
  }

  /**
   * Claims one pack, so that no other process builds the same. The id of its file is saved first: a file that
   * is left behind by a crash is found again.
   */
  async claimNext(): Promise<ClaimedPack | undefined> {
    const [taken] = await this.database.query<[ClaimedPack[], number]>(
      `
        update agenda_pack
        set state = 'printing', taken_at = app_now(), attempts = attempts + 1, done = 0,
          file_id = coalesce(file_id, $1)
        where id = (select id from agenda_pack where ${IS_DUE} order by asked_at limit 1 for update skip locked)
        returning id, meeting_id as "meetingId", member_id as "memberId", session_id as "sessionId", attempts,
          file_id as "fileId"`,
      [newId()],
    );
    return taken[0];
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

  async markFailed(id: string, problem: ProblemCode): Promise<void> {
    await this.database.query(`update agenda_pack set state = 'failed', problem = $2 where id = $1`, [
      id,
      problem,
    ]);
  }
}
