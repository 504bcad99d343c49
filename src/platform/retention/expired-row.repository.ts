import type { DataSource } from 'typeorm';

/** Which rows of a table have expired; `key` names a row within its statement. */
export interface RetentionRule {
  readonly table: string;
  readonly key: string;
  readonly where: string;
}

/** Deletes a batch of expired rows in a transaction of its own. Returns how many there were. */
export async function deleteExpiredRows(
  database: DataSource,
  { table, key, where }: RetentionRule,
  limit: number,
): Promise<number> {
  const [, count] = await database.query<[unknown, number]>(
    `
      delete from ${table}
      where ${key} = any(array(select ${key} from ${table} where ${where} limit ${limit}))`,
  );
  return count;
}
