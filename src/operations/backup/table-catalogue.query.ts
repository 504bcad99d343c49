import type { ClientBase } from 'pg';
import type { ArchivedSequence } from './archive-format.ts';

/** A table, and how its rows are written so that the same rows are always the same bytes. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** `copy … to stdout` for all rows, in the order of their key whatever the server's language. */
  readonly copyOut: string;
  readonly copyIn: string;
}

/**
 * How values are written: exact, and the same on every server. A session's settings may say otherwise; those of a
 * transaction go with it.
 */
const TEXT_SETTINGS = `
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1;
  set local client_encoding = 'UTF8';
  set local statement_timeout = 0;
  set local lock_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`;

/**
 * Tables of ours that a crash of the server does not empty. The names of migrations stand in the manifest. A generated
 * column is made again.
 */
const SELECT_TABLES = `
  select c.relname as name,
    array_agg(a.attname::text order by a.attnum) as columns,
    string_agg(quote_ident(a.attname), ', ' order by a.attnum) as list,
    coalesce(
      (
        select string_agg(
          quote_ident(k.attname) || case when k.attcollation <> 0 then ' collate "C"' else '' end, ', '
          order by array_position(i.indkey::int2[], k.attnum)
        )
        from pg_index i
        join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary
      ),
      't::text collate "C"'
    ) as ordering
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and c.relname <> 'migration' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by c.oid, c.relname
  order by c.relname collate "C"`;

export const applyTextSettings = (client: ClientBase): Promise<unknown> => client.query(TEXT_SETTINGS);

export async function findTables(client: ClientBase): Promise<CopiedTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; list: string; ordering: string }>(
    SELECT_TABLES,
  );
  return rows.map(({ name, columns, list, ordering }) => ({
    name,
    columns,
    copyOut: `copy (select ${list} from public."${name}" t order by ${ordering}) to stdout`,
    copyIn: `copy public."${name}" (${list}) from stdin`,
  }));
}

/** The application may ask for the last number of a sequence, and not read the sequence itself. */
export async function findSequences(client: ClientBase): Promise<ArchivedSequence[]> {
  const { rows } = await client.query<ArchivedSequence>(`
    select relname as name, coalesce(pg_sequence_last_value(c.oid), s.seqstart)::text as value,
      pg_sequence_last_value(c.oid) is not null as "isCalled"
    from pg_class c
    join pg_sequence s on s.seqrelid = c.oid
    where relnamespace = 'public'::regnamespace and relname <> 'migration_id_seq'
    order by relname collate "C"`);
  return rows;
}
