import { UPLOAD_LIMITS } from '@nbn/contracts';
import type { DataSource } from 'typeorm';

/** A file that comes in pieces. */
export interface ResumableUpload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly announcedSha256: string | null;
  readonly sha256: string | null;
  readonly isFinished: boolean;
  readonly begunAt: Date;
}

export interface NewUpload {
  readonly id: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string | null;
}

const COLUMNS = `
  file_id as id, name, size, announced_sha256 as "announcedSha256", sha256,
  finished_at is not null as "isFinished", begun_at as "begunAt"`;
const EXPIRY = `app_now() + interval '${UPLOAD_LIMITS.hours} hours'`;

/** Notes an upload, unless its member has too many or too much under way. Returns whether it was noted. */
export async function insertResumableUpload(
  database: DataSource,
  { id, memberId, sessionId, name, size, sha256 }: NewUpload,
): Promise<boolean> {
  const rows = await database.query<unknown[]>(
    `
      insert into document_upload (
        file_id, begun_at, member_id, session_id, name, size, announced_sha256, expires_at
      )
      select $1::uuid, app_now(), $2::uuid, $3::uuid, $4::text, $5::int, $6::text, ${EXPIRY}
      from document_upload
      where member_id = $2::uuid and expires_at > app_now()
      having count(*) < $7::int and coalesce(sum(size), 0) + $5::int <= $8::bigint
      returning file_id`,
    [id, memberId, sessionId, name, size, sha256, UPLOAD_LIMITS.open, UPLOAD_LIMITS.bytes],
  );
  return rows.length > 0;
}

/** An upload that belongs to this member and session. */
export async function findOwnUpload(
  database: DataSource,
  id: string,
  memberId: string,
  sessionId: string,
): Promise<ResumableUpload | undefined> {
  const [row] = await database.query<ResumableUpload[]>(
    `
      select ${COLUMNS}
      from document_upload
      where file_id = $1 and member_id = $2 and session_id = $3 and expires_at > app_now()`,
    [id, memberId, sessionId],
  );
  return row;
}

export async function findResumableUpload(
  database: DataSource,
  id: string,
): Promise<ResumableUpload | undefined> {
  const [row] = await database.query<ResumableUpload[]>(
    `select ${COLUMNS} from document_upload where file_id = $1 and member_id is not null`,
    [id],
  );
  return row;
}

/** Somebody goes on with it. */
export async function extendUpload(database: DataSource, id: string): Promise<void> {
  await database.query(`update document_upload set expires_at = ${EXPIRY} where file_id = $1`, [id]);
}

export async function saveFinished(database: DataSource, id: string, sha256: string): Promise<void> {
  await database.query(
    `
      update document_upload
      set sha256 = $2, finished_at = coalesce(finished_at, app_now())
      where file_id = $1`,
    [id, sha256],
  );
}

export async function deleteResumableUpload(database: DataSource, id: string): Promise<void> {
  await database.query('delete from document_upload where file_id = $1', [id]);
}

const LEASE = `clock_timestamp() + interval '15 seconds'`;

/** Takes the right to receive a piece, if no request has it. A process that dies loses it by itself. */
export async function takeLock(database: DataSource, id: string, token: string): Promise<boolean> {
  const [rows] = await database.query<[unknown[], number]>(
    `
      update document_upload
      set lock_token = $2, locked_until = ${LEASE}, lock_wanted = false
      where file_id = $1 and (locked_until is null or locked_until < clock_timestamp())
      returning file_id`,
    [id, token],
  );
  return rows.length > 0;
}

/** Asks whoever has it to let go. */
export async function wantLock(database: DataSource, id: string): Promise<void> {
  await database.query('update document_upload set lock_wanted = true where file_id = $1', [id]);
}

/** Keeps it a while longer. `lost`: another one has it by now. `wanted`: another one waits. */
export async function renewLock(
  database: DataSource,
  id: string,
  token: string,
): Promise<'kept' | 'wanted' | 'lost'> {
  const [rows] = await database.query<[{ wanted: boolean }[], number]>(
    `
      update document_upload
      set locked_until = ${LEASE}
      where file_id = $1 and lock_token = $2 and locked_until > clock_timestamp()
      returning lock_wanted as wanted`,
    [id, token],
  );
  const [row] = rows;
  if (!row) return 'lost';
  return row.wanted ? 'wanted' : 'kept';
}

export async function releaseLock(database: DataSource, id: string, token: string): Promise<void> {
  await database.query(
    `
      update document_upload
      set lock_token = null, locked_until = null, lock_wanted = false
      where file_id = $1 and lock_token = $2`,
    [id, token],
  );
}
