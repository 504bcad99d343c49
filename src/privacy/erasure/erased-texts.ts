/** Where a name stays although its bearer was erased, and why: by table, or by how the names of tables begin (`*`). */
export const KEPT_TEXTS: Readonly<Record<string, string>> = {
  'audit_*': 'sealed; ids and codes alone',
  migration: 'ours',
  'ballot*': 'a ballot is counted again from exactly what was put to it',
  standard_version: 'a version is what was adopted, by its fingerprint',
  'version_*': 'a version is what was adopted, by its fingerprint',
  'clause*': 'the words of a draft are its editors’, who take a name out by writing',
  'manuscript*': 'the words of a draft are its editors’, who take a name out by writing',
  'amendment*': 'words that were put to a decision',
  'consensus_*': 'kept as it was rated',
  document_text: 'the text of a file that stays as it was handed in',
  'monitoring_*': 'a report is what was sent',
  'search_*': 'follows the rows that it is made of',
  member: 'the member’s own row is written anew; another one of the same name keeps it',
};

export const isKept = (table: string): boolean =>
  Object.keys(KEPT_TEXTS).some((name) =>
    name.endsWith('*') ? table.startsWith(name.slice(0, -1)) : table === name,
  );

/** A table with its columns of texts, by how a text stands in them. */
export interface TextTable {
  readonly table: string;
  readonly texts: readonly string[];
  readonly documents: readonly string[];
  readonly lists: readonly string[];
}

/** Every table of the application with the columns that can hold words. */
export const SELECT_TEXT_TABLES = `
  select c.relname as "table",
    coalesce(
      array_agg(quote_ident(a.attname)) filter (where a.atttypid in ('text'::regtype, 'varchar'::regtype)), '{}'
    ) as texts,
    coalesce(
      array_agg(quote_ident(a.attname)) filter (where a.atttypid in ('jsonb'::regtype, 'json'::regtype)), '{}'
    ) as documents,
    coalesce(array_agg(quote_ident(a.attname)) filter (where a.atttypid = 'text[]'::regtype), '{}') as lists
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and a.atttypid in (
      'text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype, 'text[]'::regtype
    )
  group by c.relname
  order by c.relname`;

/** `$1` the pattern, `$2` what is put in its place, `$3` the same within JSON. */
export function replaceStatement({ table, texts, documents, lists }: TextTable): string {
  const set = [
    ...texts.map((column) => `${column} = regexp_replace(${column}, $1, $2, 'gi')`),
    ...documents.map((column) => `${column} = regexp_replace(${column}::text, $1, $3, 'gi')::jsonb`),
    ...lists.map(
      (column) => `${column} = array(
        select regexp_replace(one, $1, $2, 'gi')
        from unnest(${column}) with ordinality as e(one, place)
        order by place
      )`,
    ),
  ];
  const found = [
    ...texts.map((column) => `${column} ~* $1`),
    ...documents.map((column) => `${column}::text ~* $1`),
    ...lists.map((column) => `array_to_string(${column}, chr(10)) ~* $1`),
  ];
  return `
    with given as (select $1::text, $2::text, $3::text)
    update "${table}"
    set ${set.join(', ')}
    where ${found.join(' or ')}`;
}

/** Stands for any of these words, each whole. */
export function wordsPattern(words: readonly string[]): string {
  const escaped = words.toSorted((a, b) => b.length - a.length).map(escapeForPattern);
  return `(?<![[:alnum:]])(?:${escaped.join('|')})(?![[:alnum:]])`;
}

const escapeForPattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** A text as `regexp_replace` takes it literally. */
export const asReplacement = (text: string): string => text.replaceAll('\\', '\\\\');
