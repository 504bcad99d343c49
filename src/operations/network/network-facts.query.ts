import type { Client } from 'pg';

/** What the database of a network says of it. */
export interface NetworkFacts {
  /** The newest migration that was run: which version the database is of. */
  readonly schema: string;
  readonly members: number;
  readonly databaseBytes: number;
  readonly maintenance: boolean;
}

export async function readNetworkFacts(client: Client): Promise<NetworkFacts> {
  const { rows } = await client.query<NetworkFacts>(`
    select (select left(max(timestamp)::text, 12) from migration) as schema,
      (select count(*)::int from member where state = 'active') as members,
      pg_database_size(current_database())::float8 as "databaseBytes",
      exists (select from installation where maintenance_since is not null) as maintenance`);
  return rows[0]!;
}
