import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DATA_CATALOGUE, type CataloguedTable } from '../catalogue/data-catalogue.ts';
import { exportedColumns, timeOfAct } from './exported-columns.ts';

/** Rows of one statement: memory and each read stay small, however much somebody wrote. */
const PAGE_SIZE = 500;

/** A column of a primary key, as a statement writes it. */
interface KeyColumn {
  readonly column: string;
  readonly type: string;
}

/** Rows of a table that are about the member, or that say what they did. */
export interface OwnRows {
  readonly table: string;
  /** Null: the rows are about the member. Else the column that names them. */
  readonly act: string | null;
  readonly rows: readonly unknown[];
}

interface Row {
  readonly row: unknown;
  readonly key: string[];
}

const SELECT_KEYS = `
  select c.relname as "table", json_agg(
      json_build_object('column', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
      order by array_position(p.conkey, a.attnum)
    ) as key
  from pg_constraint p
  join pg_class c on c.oid = p.conrelid
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any(p.conkey)
  where p.contype = 'p'
  group by c.relname`;

/** What others did with the record of the member: that it was done, and when. */
const SELECT_NOTED = `
  select to_jsonb(e) as row, array[e.seq::text] as key
  from (
    select seq, at, action, country
    from audit_entry
    where object_kind = 'member' and object_id = $1 and actor_id is distinct from $1::uuid
      and ($2::text[] is null or seq > ($2::text[])[1]::bigint)
    order by seq
    limit ${PAGE_SIZE}
  ) e`;

/** Everything that the database holds about one member, as the data catalogue says where it stands. */
@Injectable()
export class OwnDataQuery {
  constructor(private readonly database: DataSource) {}

  /** A page of rows at a time, table by table. */
  async *read(memberId: string): AsyncGenerator<OwnRows> {
    const keys = await this.findKeys();
    for (const [table, entry] of Object.entries(DATA_CATALOGUE.tables)) {
      const key = keys.get(table);
      if (!key) continue;
      const own = ownStatement(table, entry, key);
      if (own) yield* this.pages(own, memberId, { table, act: null });
      for (const act of entry.acts ?? [])
        yield* this.pages(actStatement(table, entry, act, key), memberId, { table, act });
    }
    yield* this.pages(SELECT_NOTED, memberId, { table: 'audit_entry', act: 'object_id' });
  }

  private async *pages(
    statement: string,
    memberId: string,
    place: Pick<OwnRows, 'table' | 'act'>,
  ): AsyncGenerator<OwnRows> {
    let after: readonly string[] | null = null;
    for (;;) {
      const found: Row[] = await this.database.query<Row[]>(statement, [memberId, after]);
      if (found.length > 0) yield { ...place, rows: found.map(({ row }) => row) };
      if (found.length < PAGE_SIZE) return;
      after = found.at(-1)!.key;
    }
  }

  private async findKeys(): Promise<ReadonlyMap<string, readonly KeyColumn[]>> {
    const rows = await this.database.query<{ table: string; key: KeyColumn[] }[]>(SELECT_KEYS);
    return new Map(rows.map(({ table, key }) => [table, key]));
  }
}

/** The rows about the member `$1` behind the key `$2`; none for a table that has no such rows. */
function ownStatement(table: string, entry: CataloguedTable, key: readonly KeyColumn[]): string | null {
  const { own, through } = entry;
  const columns = exportedColumns(table, entry);
  if (own) return pageOf(table, key, columns, `t.${quoted(own.by)} = $1::uuid`);
  if (!through) return null;
  const { by } = DATA_CATALOGUE.tables[through.table]!.own!;
  const theirs = `select p.id from ${quoted(through.table)} p where p.${quoted(by)} = $1::uuid`;
  return pageOf(table, key, columns, `t.${quoted(through.column)} in (${theirs})`);
}

/** Which rows of others name the member `$1`, and since when: by their keys alone. */
function actStatement(table: string, entry: CataloguedTable, act: string, key: readonly KeyColumn[]): string {
  const time = timeOfAct(act, entry);
  const others = entry.columns.identifier ?? [];
  const shown = key.map(({ column }) => column).filter((column) => !others.includes(column));
  return pageOf(table, key, time ? [...shown, time] : shown, `t.${quoted(act)} = $1::uuid`);
}

function pageOf(
  table: string,
  key: readonly KeyColumn[],
  columns: readonly string[],
  condition: string,
): string {
  const order = key.map(({ column }) => `t.${column}`).join(', ');
  const after = key.map(({ type }, at) => `($2::text[])[${at + 1}]::${type}`).join(', ');
  const shown = columns.map((column) => `t.${quoted(column)}`).join(', ');
  return `
    select (select to_jsonb(e) from (select ${shown}) e) as row,
      array[${key.map(({ column }) => `t.${column}::text`).join(', ')}] as key
    from ${quoted(table)} t
    where ${condition} and ($2::text[] is null or (${order}) > (${after}))
    order by ${order}
    limit ${PAGE_SIZE}`;
}

const quoted = (name: string): string => (name.startsWith('"') ? name : `"${name}"`);
