import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { SearchSource } from '../sources/search-source.ts';

/** One text as its source has it. */
export interface SourceText {
  readonly id: string;
  readonly part: number;
  readonly scopeId: string;
  readonly placeId: string | null;
  readonly country: CountryCode | null;
  readonly language: string | null;
  /** ISO 8601, to the microsecond. */
  readonly at: string;
  readonly reviewOn: string | null;
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly digest: string;
}

export interface NewEntry {
  readonly kind: SearchKind;
  readonly object_id: string;
  readonly part: number;
  readonly scope_id: string;
  readonly place_id: string | null;
  readonly country: CountryCode | null;
  readonly language: ContentLanguage;
  readonly at: string;
  readonly review_on: string | null;
  readonly lexemes: string;
  readonly digest: string;
  readonly made_by: string;
}

export interface StaleObject {
  readonly kind: SearchKind;
  readonly id: string;
}

/** Of whoever makes entries: one process at a time, so that an older text never replaces a newer one. */
const INDEX_LOCK = 711_004_190;

/** False while another process makes entries. */
export async function tryIndexLock(manager: EntityManager): Promise<boolean> {
  const [{ locked }] = await manager.query<[{ locked: boolean }]>(
    'select pg_try_advisory_xact_lock($1) as locked',
    [INDEX_LOCK],
  );
  return locked;
}

/** Waits for whoever makes entries now. */
export async function takeIndexLock(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [INDEX_LOCK]);
}

/** Takes the oldest marks away; they come back when the transaction fails. */
export async function takeStale(manager: EntityManager, limit: number): Promise<StaleObject[]> {
  const [taken] = await manager.query<[StaleObject[], number]>(
    `
      delete from search_stale
      where id in (select id from search_stale order by id limit $1)
      returning kind, object_id as id`,
    [limit],
  );
  return taken;
}

const text = (column: string | undefined): string => `coalesce(${column ?? `''`}, '')`;
const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** What an entry is made of, in one short word: `digestSql` of the same source is the same as long as that is. */
export function digestSql({ columns }: SearchSource): string {
  const values = [
    columns.scope,
    columns.place,
    columns.country,
    columns.language,
    iso(columns.at),
    columns.reviewOn,
    columns.title,
    columns.heading,
    columns.body,
  ];
  return `md5(concat_ws(chr(1), ${values.map((value) => `coalesce((${value ?? 'null'})::text, chr(2))`).join(', ')}))`;
}

/** The texts of these objects; what is not there any more is not in the answer. */
export async function findSourceTexts(
  manager: EntityManager,
  source: SearchSource,
  ids: readonly string[],
): Promise<SourceText[]> {
  const { columns } = source;
  return manager.query<SourceText[]>(
    `
      select ${source.key} as id, ${columns.part ?? '0'} as part, ${columns.scope} as "scopeId",
        ${columns.place ?? 'null'} as "placeId", ${columns.country ?? 'null'} as country,
        ${columns.language ?? 'null'} as language, ${iso(columns.at)} as at,
        (${columns.reviewOn ?? 'null'})::text as "reviewOn", ${text(columns.title)} as title,
        ${text(columns.heading)} as heading, ${text(columns.body)} as body, ${digestSql(source)} as digest
      from ${source.from}
      where ${source.key} = any($1::uuid[]) and ${source.where}`,
    [ids],
  );
}

export async function findEntryDigests(
  manager: EntityManager,
  kind: SearchKind,
  ids: readonly string[],
): Promise<{ id: string; part: number; digest: string; madeBy: string }[]> {
  return manager.query(
    `
      select object_id as id, part, digest, made_by as "madeBy"
      from search_entry
      where kind = $1 and object_id = any($2::uuid[])`,
    [kind, ids],
  );
}

export async function deleteEntries(
  manager: EntityManager,
  kind: SearchKind,
  gone: readonly { readonly id: string; readonly part: number }[],
): Promise<void> {
  if (gone.length === 0) return;
  await manager.query(
    `
      delete from search_entry e using jsonb_to_recordset($2::jsonb) as g(id uuid, part integer)
      where e.kind = $1 and e.object_id = g.id and e.part = g.part`,
    [kind, JSON.stringify(gone)],
  );
}

export async function upsertEntries(manager: EntityManager, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await manager.query(
    `
      insert into search_entry (
        kind, object_id, part, scope_id, place_id, country, language, at, review_on, lexemes, digest, made_by
      )
      select r.kind, r.object_id, r.part, r.scope_id, r.place_id, r.country, r.language, r.at, r.review_on,
        r.lexemes::tsvector, r.digest, r.made_by
      from jsonb_to_recordset($1::jsonb) as r(
        kind text, object_id uuid, part integer, scope_id uuid, place_id uuid, country text, language text,
        at timestamptz, review_on date, lexemes text, digest text, made_by text
      )
      on conflict (kind, object_id, part) do update
      set scope_id = excluded.scope_id, place_id = excluded.place_id, country = excluded.country,
        language = excluded.language, at = excluded.at, review_on = excluded.review_on,
        lexemes = excluded.lexemes, digest = excluded.digest, made_by = excluded.made_by`,
    [JSON.stringify(entries)],
  );
}
