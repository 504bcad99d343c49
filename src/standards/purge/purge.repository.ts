import type { Tx } from '#platform/persistence/transaction';
import type { CollabAddress } from '../drafting/collab/collab-address.ts';
import { assignPurged, containsWords, type TextColumns } from './text-columns.sql.ts';

/** Tables of files that are made of what members wrote and can be made again. */
export const GENERATED_FILE_TABLES = ['agenda_pack', 'standard_print', 'member_archive'] as const;

/** Whether the member held an office before this instant, so that it was not given for the purge. */
export async function heldOfficeBefore(tx: Tx, memberId: string, instant: Date): Promise<boolean> {
  const rows = await tx.manager.query<object[]>('select from member where id = $1 and office_since < $2', [
    memberId,
    instant,
  ]);
  return rows.length > 0;
}

/** Lets this transaction change tables that triggers keep as they are otherwise. */
export async function permitPurging(tx: Tx): Promise<void> {
  await tx.manager.query(`select set_config('norbanet.purging', 'on', true)`);
}

/**
 * Every table there is, whatever feature it belongs to: one that comes later is in it by itself. But those of
 * the search: they hold no texts, and what they are found by goes with the rows that it is made of.
 */
export async function findTextColumns(tx: Tx): Promise<TextColumns[]> {
  return tx.manager.query<TextColumns[]>(`
    select quote_ident(t.table_schema) || '.' || quote_ident(t.table_name) as "table", t.table_name as name,
      coalesce(
        array_agg(quote_ident(c.column_name)) filter (
          where c.udt_name in ('text', 'varchar', 'bpchar', 'citext')
        ), '{}'
      ) as texts,
      coalesce(array_agg(quote_ident(c.column_name)) filter (where c.udt_name in ('json', 'jsonb')), '{}') as
      documents,
      coalesce(array_agg(quote_ident(c.column_name)) filter (where c.udt_name in ('_text', '_varchar')), '{}')
      as lists
    from information_schema.tables t
    join information_schema.columns c using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema')
      and t.table_schema not like 'pg\\_%' and c.is_generated = 'NEVER'
      and t.table_name not like 'search\\_%'
    group by t.table_schema, t.table_name
    having bool_or(
      c.udt_name in ('text', 'varchar', 'bpchar', 'citext', 'json', 'jsonb', '_text', '_varchar')
    )
    order by 1`);
}

export async function countRowsContaining(tx: Tx, columns: TextColumns, words: string): Promise<number> {
  const [found] = await tx.manager.query<[{ rows: number }]>(
    `select count(*)::int as rows from ${columns.table} where ${containsWords(columns, '$1')}`,
    [words],
  );
  return found.rows;
}

/** Removes the words from all rows of a table. Returns how many rows held them. */
export async function purgeRows(tx: Tx, columns: TextColumns, words: string): Promise<number> {
  const [, rows] = await tx.manager.query<[unknown, number]>(
    `update ${columns.table} set ${assignPurged(columns, '$1')} where ${containsWords(columns, '$1')}`,
    [words],
  );
  return rows;
}

/** All collab documents, with whether their clauses, history or recovered text hold the words. */
export async function findDocuments(
  tx: Tx,
  words: string,
): Promise<(CollabAddress & { readonly contains: boolean })[]> {
  return tx.manager.query<(CollabAddress & { contains: boolean })[]>(
    `
      select m.id, m.kind,
        exists (
          select
          from clause c
          where c.standard_id = m.id
            and (
              c.text ~* ('***=' || $1::text)
              or exists (
                select
                from clause_revision r
                where r.clause_id = c.id and r.text ~* ('***=' || $1::text)
              )
            )
        )
        or exists (
          select
          from recovered_text w
          where w.manuscript_id = m.id and w.text ~* ('***=' || $1::text)
        ) as contains
      from manuscript m
      order by m.id`,
    [words],
  );
}

/** Deletes all rows of a table of generated files. Returns the ids of their files. */
export async function deleteGeneratedFileRows(
  tx: Tx,
  table: (typeof GENERATED_FILE_TABLES)[number],
): Promise<string[]> {
  const [deleted] = await tx.manager.query<[{ file_id: string | null }[], number]>(
    `delete from ${table} returning file_id`,
  );
  return deleted.flatMap(({ file_id }) => file_id ?? []);
}
