import { TRASH_DAYS } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** What has lain in the trash for long enough, as a condition on `document`. */
export const IS_EXPIRED_TRASH = `state = 'withdrawn' and withdrawn_at <= app_now() - interval '${TRASH_DAYS} days'`;

/** The first documents that are to be deleted, past those that another process deletes. */
export async function lockExpiredTrash(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from document
      where ${IS_EXPIRED_TRASH}
      order by withdrawn_at
      limit ${limit}
      for update skip locked`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Deletes documents with all that hangs on them. Their files are noted as those of uploads that nobody needs:
 * the sweep of uploads removes them, however often it is interrupted.
 */
export async function deleteDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      insert into document_upload (file_id, begun_at)
      select file_id, app_now() - interval '1 day'
      from document_version
      where document_id = any($1)`,
    [ids],
  );
  await tx.manager.query('delete from document_attachment where document_id = any($1)', [ids]);
  await tx.manager.query('delete from document_access_request where document_id = any($1)', [ids]);
  await tx.manager.query('delete from document_version where document_id = any($1)', [ids]);
  await tx.manager.query('delete from document where id = any($1)', [ids]);
}
