import { PRINT_LIMITS, type ExportComments, type ProblemCode } from '@nbn/contracts';
import type { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { StandardPrint } from './standard-print.entity.ts';

/** A print waits, or a process that claimed it has not reported for so long that it must have died. */
export const PRINT_IS_DUE = `
  (state = 'waiting' or (state = 'printing' and taken_at < app_now() - interval '4 minutes'))`;

export interface ClaimedPrint {
  readonly id: string;
  readonly standardId: string;
  readonly versionId: string | null;
  readonly comments: ExportComments;
  readonly memberId: string;
  readonly sessionId: string;
  readonly attempts: number;
  readonly fileId: string;
}

export interface PrintResult {
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

/**
 * Claims the next print, so that no other process makes the same. The id of its file is stored first: what is
 * interrupted is found again.
 */
export async function claimNextPrint(
  database: DataSource,
  fileId: string,
): Promise<ClaimedPrint | undefined> {
  const [claimed] = await database.query<[ClaimedPrint[], number]>(
    `
      update standard_print
      set state = 'printing', taken_at = app_now(), attempts = attempts + 1, done = 0,
        file_id = coalesce(file_id, $1)
      where id = (
        select id
        from standard_print
        where ${PRINT_IS_DUE}
        order by asked_at
        limit 1
        for update skip locked
      )
      returning id, standard_id as "standardId", version_id as "versionId", comments,
        member_id as "memberId", session_id as "sessionId", attempts, file_id as "fileId"`,
    [fileId],
  );
  return claimed[0];
}

export async function recordProgress(database: DataSource, printId: string): Promise<void> {
  await database.query(
    `update standard_print set done = done + 1, taken_at = app_now() where id = $1 and state = 'printing'`,
    [printId],
  );
}

/** Marks the print as ready. False where it is not being printed any more. */
export async function savePrint(
  database: DataSource,
  printId: string,
  { size, pages, scope, names }: PrintResult,
): Promise<boolean> {
  const [, finished] = await database.query<[unknown, number]>(
    `
      update standard_print
      set state = 'ready', done = steps, size = $2, pages = $3, scope = $4, names = $5,
        expires_at = app_now() + make_interval(hours => $6)
      where id = $1 and state = 'printing'`,
    [printId, size, pages, scope, names, PRINT_LIMITS.hours],
  );
  return finished > 0;
}

export async function requeuePrint(database: DataSource, printId: string): Promise<void> {
  await database.query(
    `update standard_print set state = 'waiting', done = 0 where id = $1 and state = 'printing'`,
    [printId],
  );
}

export async function saveFailure(
  database: DataSource,
  printId: string,
  problem: ProblemCode,
): Promise<void> {
  await database.query(`update standard_print set state = 'failed', problem = $2 where id = $1`, [
    printId,
    problem,
  ]);
}
