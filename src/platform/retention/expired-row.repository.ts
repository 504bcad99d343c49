import type { DataSource } from 'typeorm';

/** Which rows of a table have expired; `key` names a row within its statement. */
export interface RetentionRule {
  readonly table: string;
  readonly key: string;
  readonly where: string;
  /** Of a table with two rules, the name of the second. */
  readonly name?: string;
  /** What is set instead of deleting the row, so that `where` no longer holds of it. */
  readonly set?: string;
}

/** What the data catalogue calls a rule. */
export const ruleName = ({ name, table }: RetentionRule): string => name ?? table;

/** Removes a batch of what has expired in a transaction of its own. Returns in how many rows there was any. */
export async function removeExpired(
  database: DataSource,
  { table, key, where, set }: RetentionRule,
  limit: number,
): Promise<number> {
  const act = set === undefined ? `delete from ${table}` : `update ${table} set ${set}`;
  const [, count] = await database.query<[unknown, number]>(
    `
      ${act}
      where ${key} = any(array(select ${key} from ${table} where ${where} limit ${limit}))`,
  );
  return count;
}
