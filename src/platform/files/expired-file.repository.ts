import type { EntityManager } from 'typeorm';

export interface ExpiredFileRow {
  readonly id: string;
  /** Null while the file has not been made. */
  readonly file_id: string | null;
}

/** The first expired rows of the table, past those that another process removes. */
export function lockExpiredFiles(
  manager: EntityManager,
  table: string,
  limit: number,
): Promise<ExpiredFileRow[]> {
  return manager.query<ExpiredFileRow[]>(
    `
      select id, file_id
      from ${table}
      where expires_at <= app_now()
      order by expires_at
      limit ${limit}
      for update skip locked`,
  );
}

export async function deleteExpiredFiles(
  manager: EntityManager,
  table: string,
  ids: readonly string[],
): Promise<void> {
  await manager.query(`delete from ${table} where id = any($1)`, [ids]);
}
