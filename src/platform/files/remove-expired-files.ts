import type { DataSource } from 'typeorm';
import { deleteExpiredFiles, lockExpiredFiles } from './expired-file.repository.ts';
import type { FileStore } from './file-store.ts';

const BATCH_SIZE = 50;

/**
 * Removes files that were made for one member to download and have expired, then their rows, batch by batch,
 * past those that another process removes. The table has `id`, `file_id` and, with an index,
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
    const expired = await lockExpiredFiles(manager, table, BATCH_SIZE);
    for (const { file_id } of expired) if (file_id) await files.remove(file_id);
    await deleteExpiredFiles(
      manager,
      table,
      expired.map(({ id }) => id),
    );
    return expired.length;
  });
}
