import type { ClientBase } from 'pg';

/** What a PostgreSQL says of itself and of our database in it. */
export interface ServerFacts {
  readonly version: number;
  readonly versionName: string;
  readonly encoding: string;
  readonly inRecovery: boolean;
  readonly readOnly: boolean;
  readonly fsync: string;
  readonly synchronousCommit: string;
  readonly fullPageWrites: string;
  readonly maxConnections: number;
  readonly connections: number;
  readonly logMinMessages: string;
  readonly logMinErrorStatement: string;
  readonly checksums: string;
  readonly collationChanged: boolean;
  readonly size: number;
  readonly now: Date;
}

export async function readServerFacts(client: ClientBase): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(`
    select current_setting('server_version_num')::int as version,
      current_setting('server_version') as "versionName",
      pg_encoding_to_char(d.encoding) as encoding,
      pg_is_in_recovery() as "inRecovery",
      current_setting('transaction_read_only') = 'on' as "readOnly",
      current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as "synchronousCommit",
      current_setting('full_page_writes') as "fullPageWrites",
      current_setting('max_connections')::int as "maxConnections",
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
      current_setting('log_min_messages') as "logMinMessages",
      current_setting('log_min_error_statement') as "logMinErrorStatement",
      current_setting('data_checksums') as checksums,
      coalesce(d.datcollversion <> pg_database_collation_actual_version(d.oid), false) as "collationChanged",
      pg_database_size(d.oid)::float8 as size,
      clock_timestamp() as now
    from pg_database d
    where d.datname = current_database()`);
  return rows[0]!;
}

/** Since when the database of this version is a restored copy that reaches nobody; null for the original. */
export async function readQuarantine(client: ClientBase): Promise<Date | null> {
  const { rows } = await client.query<{ since: Date | null }>(
    'select quarantine_since as since from installation',
  );
  return rows[0]?.since ?? null;
}
