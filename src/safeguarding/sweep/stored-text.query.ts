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

/** Tables with words in them: $1 the name to begin at, $2 how many at most, $3 tables and $4 columns left out. */
const SELECT_TABLES = `
  select c.relname as name, k.key, t.columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
  left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
  cross join lateral (
    select array_agg(a.attname::text order by a.attnum) as columns
    from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.atttypid in (
        'text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype
      ) and (p.conkey is null or not a.attnum = any(p.conkey)) and a.attgenerated = ''
      and not c.relname || '.' || a.attname = any($4::text[])
  ) t
  cross join lateral (
    select json_agg(
        json_build_object('column', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by
        array_position(p.conkey, a.attnum)
      ) as key
    from pg_attribute a
    where a.attrelid = c.oid and a.attnum = any(p.conkey)
  ) k
  where c.relkind = 'r' and c.relname >= $1 and not c.relname = any($3::text[]) and t.columns is not null
  order by c.relname
  limit $2`;

/**
 * Everything with words in it that the database holds, by the database's own catalogue: a table that a new
 * feature brings is read without anybody having to think of it.
 */
@Injectable()
export class StoredTextQuery {
  constructor(private readonly database: DataSource) {}

  /** Every table whose texts are read, by name. */
  tables(): Promise<StoredTable[]> {
    return this.tablesFrom(this.database.manager, null, null);
  }

  /**
   * Tables by name, beginning at `name` (null: at the first one); no more than `limit` (null: all).
   * @throws Error for a table with words and without a primary key to read it by.
   */
  async tablesFrom(
    manager: EntityManager,
    name: string | null,
    limit: number | null,
  ): Promise<StoredTable[]> {
    const found = await manager.query<(Omit<StoredTable, 'key'> & { key: StoredTable['key'] | null })[]>(
      SELECT_TABLES,
      [name ?? '', limit, Object.keys(EXCLUDED_TABLES), [...EXCLUDED_COLUMNS]],
    );
    return found.map(({ key, ...table }) => {
      if (!key) throw new Error(`${table.name} has no primary key to read it by`);
      return { ...table, key };
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
