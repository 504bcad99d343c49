import type { Client } from 'pg';

/** What a database holds, as far as a restore has to know. */
export interface DatabaseContents {
  /** Tables that are not of Norbanet's migrations, or were there without them. */
  readonly isForeign: boolean;
  /** An installation has been at work here. */
  readonly isUsed: boolean;
}

/** The log of what was done has an entry for all that is; a database that was migrated and never started has none. */
export async function findDatabaseContents(client: Client): Promise<DatabaseContents> {
  const { rows } = await client.query<{ tables: number; isOurs: boolean; isUsable: boolean }>(`
    select count(*)::int as tables,
      coalesce(bool_or(relname = 'migration'), false) as "isOurs",
      coalesce(bool_or(relname = 'audit_entry'), false) and coalesce(bool_or(relname = 'member'), false) as "isUsable"
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')`);
  const { tables, isOurs, isUsable } = rows[0]!;
  if (!isOurs) return { isForeign: tables > 0, isUsed: false };
  if (!isUsable) return { isForeign: false, isUsed: false };
  const { rows: used } = await client.query<{ isUsed: boolean }>(
    `select exists (select from audit_entry) or exists (select from member) as "isUsed"`,
  );
  return { isForeign: false, isUsed: used[0]!.isUsed };
}
