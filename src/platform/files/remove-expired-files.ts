import type { DataSource } from 'typeorm';
import type { FileStore } from './file-store.ts';

const BATCH_SIZE = 50;

/**
 * Removes what was made for one member to fetch and has had its day: the files, then their rows, batch by
 * batch, past those that another process removes. The table has `id`, `file_id` and, with an index,
 * `expires_at`.
 */
export async function removeExpiredFiles(
  database: DataSource,
  files: FileStore,
  table: string,
): Promise<void> {
  while ((await removeBatch(database, files, table)) === BATCH_SIZE);
}

function removeBatch(database: DataSource, files: FileStore, table: string): Promise<number> {
  return database.transaction(async (manager) => {
    const ended = await manager.query<{ id: string; file_id: string | null }[]>(
      `
        select id, file_id
        from ${table}
        where expires_at <= app_now()
        order by expires_at
        limit ${BATCH_SIZE}
        for update skip locked`,
    );
    for (const { file_id } of ended) if (file_id) await files.remove(file_id);
    await manager.query(`delete from ${table} where id = any($1)`, [ended.map(({ id }) => id)]);
    return ended.length;
  });
}
