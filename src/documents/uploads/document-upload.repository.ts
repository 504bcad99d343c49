import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** Notes that a file is about to be stored: until the note is gone, no version refers to the file. */
export async function insertUpload(manager: EntityManager, fileId: string): Promise<void> {
  await manager.query('insert into document_upload (file_id, begun_at) values ($1, app_now())', [fileId]);
}

/** Returns whether the upload was still noted. */
export async function takeUpload(tx: Tx, fileId: string): Promise<boolean> {
  const [taken] = await tx.manager.query<[{ count: number }]>(
    `
      with taken as (delete from document_upload where file_id = $1 returning 1)
      select count(*)::int as count
      from taken`,
    [fileId],
  );
  return taken.count > 0;
}

/** Returns whether the upload is still noted, once every transaction that may take it has ended. */
export async function lockUpload(manager: EntityManager, fileId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select 1 from document_upload where file_id = $1 for update', [
    fileId,
  ]);
  return rows.length > 0;
}

export async function deleteUpload(manager: EntityManager, fileId: string): Promise<void> {
  await manager.query('delete from document_upload where file_id = $1', [fileId]);
}

/**
 * File ids of uploads older than any request can last, of those that nobody went on with, and of those whose
 * session has ended; past those that another process removes.
 */
export async function lockAbandonedUploads(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.manager.query<{ file_id: string }[]>(
    `
      select file_id
      from document_upload u
      where coalesce(expires_at, begun_at + interval '10 minutes') < app_now()
        or session_id is not null and not exists (
          select from session s where s.id = u.session_id and s.ended_at is null
        )
      order by begun_at
      limit ${limit}
      for update skip locked`,
  );
  return rows.map(({ file_id }) => file_id);
}

export async function deleteUploads(tx: Tx, fileIds: readonly string[]): Promise<void> {
  await tx.manager.query('delete from document_upload where file_id = any($1)', [fileIds]);
}

/** The document whose first version a file became, if this member added it. */
export async function findAddedByUpload(
  manager: EntityManager,
  fileId: string,
  memberId: string,
): Promise<string | undefined> {
  const [row] = await manager.query<{ documentId: string }[]>(
    `
      select document_id as "documentId"
      from document_version
      where file_id = $1 and added_by = $2 and number = 1`,
    [fileId, memberId],
  );
  return row?.documentId;
}

/** The bytes of all versions that a member has added in so many days, without those that were removed since. */
export async function findAddedBytes(
  manager: EntityManager,
  memberId: string,
  days: number,
): Promise<number> {
  const [row] = await manager.query<[{ bytes: number }]>(
    `
      select coalesce(sum(size), 0)::float8 as bytes
      from document_version
      where added_by = $1 and added_at > app_now() - make_interval(days => $2)`,
    [memberId, days],
  );
  return row.bytes;
}
