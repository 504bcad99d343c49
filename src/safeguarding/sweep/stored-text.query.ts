import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EXCLUDED_COLUMNS, EXCLUDED_TABLES } from './excluded-tables.ts';

/** A table whose texts are read, in the order of its key. */
export interface StoredTable {
  readonly name: string;
  readonly key: readonly { readonly column: string; readonly type: string }[];
  readonly columns: readonly string[];
}

/** One row's texts. */
export interface StoredRow {
  readonly key: readonly string[];
  readonly texts: readonly { readonly column: string; readonly text: string }[];
}

const SELECT_TABLES = `
  select c.relname as name,
    (
      select json_agg(
        json_build_object('column', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by
        array_position(k.conkey, a.attnum)
      )
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum = any(k.conkey)
    ) as key,
    (
      select array_agg(a.attname::text order by a.attnum)
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.atttypid in (
          'text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype
        ) and not a.attnum = any(k.conkey) and a.attgenerated = ''
    ) as columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relkind = 'r'
  order by c.relname`;

/**
 * Everything with words in it that the database holds, by the database's own catalogue: a table that a new
 * feature brings is read without anybody having to think of it.
 */
@Injectable()
export class StoredTextQuery {
  constructor(private readonly database: DataSource) {}

  async tables(): Promise<StoredTable[]> {
    const all =
      await this.database.query<{ name: string; key: StoredTable['key'] | null; columns: string[] | null }[]>(
        SELECT_TABLES,
      );
    return all.flatMap(({ name, key, columns }) => {
      const read = (columns ?? []).filter((column) => !EXCLUDED_COLUMNS.has(`${name}.${column}`));
      if (name in EXCLUDED_TABLES || read.length === 0) return [];
      if (!key) throw new Error(`${name} has no primary key to read it by`);
      return [{ name, key, columns: read }];
    });
  }

  async count(tables: readonly StoredTable[]): Promise<number> {
    if (tables.length === 0) return 0;
    const counts = tables.map(({ name }) => `select count(*) as rows from ${quoteIdentifier(name)}`);
    const [{ rows }] = await this.database.query<[{ rows: string }]>(
      `
        select sum(rows)::text as rows
        from (${counts.join(' union all ')}) counts`,
    );
    return Number(rows);
  }

  /** The next rows behind a key; from the beginning without one. */
  async next(
    manager: EntityManager,
    { name, key, columns }: StoredTable,
    after: readonly string[] | null,
    limit: number,
  ): Promise<StoredRow[]> {
    const order = key.map(({ column }) => quoteIdentifier(column)).join(', ');
    const beyond = after
      ? `where (${order}) > (${key.map(({ type }, at) => `$${at + 2}::${type}`).join(', ')})`
      : '';
    const rows = await manager.query<{ key: string[]; texts: (string | null)[] }[]>(
      `
        select array[${key.map(({ column }) => `${quoteIdentifier(column)}::text`).join(', ')}] as key,
          array[${columns.map((column) => `${quoteIdentifier(column)}::text`).join(', ')}] as texts
        from ${quoteIdentifier(name)} ${beyond}
        order by ${order}
        limit $1`,
      [limit, ...(after ?? [])],
    );
    return rows.map((row) => ({
      key: row.key,
      texts: row.texts.flatMap((text, at) => (text ? [{ column: columns[at]!, text }] : [])),
    }));
  }
}

/** A name of the catalogue, as SQL writes it. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
