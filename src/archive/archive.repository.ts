import { Injectable } from '@nestjs/common';
import { ARCHIVE_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { type ClaimedPrint, PrintJobRepository } from '#platform/print/print-job.repository';
import { MemberArchive } from './member-archive.entity.ts';

/** Adds a waiting archive, unless one of the same member is under way. */
export async function insertArchive(tx: Tx, id: string, actor: Actor): Promise<void> {
  await tx.manager.query(
    `
      insert into member_archive (id, member_id, session_id, asked_at, state, expires_at)
      values ($1, $2, $3, $4, 'waiting', $4::timestamptz + make_interval(hours => $5))
      on conflict (member_id)
      where state in ('waiting', 'printing') do nothing`,
    [id, actor.memberId, actor.sessionId, tx.now, ARCHIVE_LIMITS.hours],
  );
}

@Injectable()
export class ArchiveRepository extends PrintJobRepository<MemberArchive, ClaimedPrint> {
  constructor(database: DataSource) {
    super(database, MemberArchive, 'member_id as subject');
  }

  /** False where it is no longer there to be finished. */
  async markReady(
    id: string,
    { size, names, rights }: { readonly size: number; readonly names: string; readonly rights: string },
  ): Promise<boolean> {
    const [, count] = await this.database.query<[unknown, number]>(
      `
        update member_archive
        set state = 'ready', size = $2, names = $3, rights = $4,
          expires_at = app_now() + make_interval(hours => $5)
        where id = $1 and state = 'printing'`,
      [id, size, names, rights, ARCHIVE_LIMITS.hours],
    );
    return count > 0;
  }
}
