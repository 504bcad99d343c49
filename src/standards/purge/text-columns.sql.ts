import type { Tx } from '#platform/persistence/transaction';

/** A table with the columns in which words can stand. */
export interface TextColumns {
  /** As it is written in a statement. */
  readonly table: string;
  readonly name: string;
  readonly texts: readonly string[];
  readonly documents: readonly string[];
  readonly lists: readonly string[];
}

/**
 * Where nothing is rewritten: the audit log holds no words of members, a ballot is counted again from exactly
 * what was put to it, and members and organisations have their names by their own word. What stands there is
 * told, and stays.
 */
const EXEMPT_TABLES = [
  'audit_entry',
  'audit_seal',
  'migration',
  'country',
  'organisation',
  'member',
  'account',
  'session',
];
export const isExempt = (name: string): boolean => EXEMPT_TABLES.includes(name) || name.startsWith('ballot');

/** Every table there is, whatever feature it belongs to: one that comes later is in it by itself. */
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
    group by t.table_schema, t.table_name
    having bool_or(
      c.udt_name in ('text', 'varchar', 'bpchar', 'citext', 'json', 'jsonb', '_text', '_varchar')
    )
    order by 1`);
}

/** Whether a row holds the words, in any letter case. @param words the placeholder of the words. */
export function containsWords({ texts, documents, lists }: TextColumns, words: string): string {
  const pattern = `('***=' || ${words}::text)`;
  return [
    ...texts.map((column) => `${column} ~* ${pattern}`),
    ...documents.map(
      (column) => `words_purged(${column}::jsonb, ${words}::text) is distinct from ${column}::jsonb`,
    ),
    ...lists.map((column) => `array_to_string(${column}, chr(10)) ~* ${pattern}`),
  ].join(' or ');
}

/** A list of words without some; one that is empty stays so. */
const purgedArray = (column: string, words: string): string => `
  coalesce(
    (
      select array_agg(words_purged(one, ${words}::text) order by place)
      from unnest(${column}) with ordinality as e(one, place)
    ), '{}'
  )`;

/** What is set in its place. */
export function assignPurged({ texts, documents, lists }: TextColumns, words: string): string {
  return [
    ...texts.map((column) => `${column} = words_purged(${column}, ${words}::text)`),
    ...documents.map((column) => `${column} = words_purged(${column}::jsonb, ${words}::text)`),
    ...lists.map((column) => `${column} = ${purgedArray(column, words)}`),
  ].join(', ');
}
