import type { DataSource } from 'typeorm';

/** What is hard to write down and read again, by type. Each type that a table has must stand here. */
export const EDGE_VALUES: Readonly<Record<string, readonly string[]>> = {
  bigint: [`'-9223372036854775808'`, `'9223372036854775807'`, `'0'`],
  'bigint[]': [`'{}'`, `'{NULL,-9223372036854775808}'`, `'[0:1]={1,2}'`],
  boolean: [`'true'`, `'false'`],
  bytea: [`'\\x'`, `'\\x000a0d095c5c2e4eff00'`, `decode(repeat('00ff0a5c', 30000), 'hex')`],
  'bytea[]': [`'{}'`, `array['\\x'::bytea, null, '\\x5c2e0a']`],
  'character varying': [`''`, `'\\N'`, `E'\\\\.\\n'`],
  date: [`'infinity'`, `'-infinity'`, `'4713-01-01 BC'`, `'5874897-12-31'`, `'2024-02-29'`],
  'double precision': [
    `'NaN'`,
    `'Infinity'`,
    `'-Infinity'`,
    `'-0'`,
    '5e-324',
    '1.7976931348623157e308',
    '0.1',
  ],
  integer: [`'-2147483648'`, `'2147483647'`],
  'integer[]': [`'{}'`, `'{{1,2},{3,NULL}}'`],
  jsonb: [
    `'null'`,
    `'{}'`,
    `'[1e400, -0, 0.10, "\\u2028 \\ud834\\udd1e \\\\ \\" \\n", {"": []}]'`,
    `'{"ų": "naïve", "ц": null}'`,
  ],
  smallint: [`'-32768'`, `'32767'`],
  text: [
    `''`,
    `'\\N'`,
    `'\\.'`,
    `E'tab\\tline\\nreturn\\r back\\\\slash \\\\N \\b\\f\\v\\u0001\\u007f'`,
    `'Žluťoučký, ķēniņš, põder, þorn, Ørsted 𝄞 👩‍👩‍👧 – “words”'`,
    `repeat('š\\\\', 300000)`,
  ],
  'text[]': [`'{}'`, `array['', 'NULL', null, '{}', ',', '"', '\\N', E'a\\tb\\n']`],
  'timestamp with time zone': [
    `'infinity'`,
    `'-infinity'`,
    `'4713-01-01 00:00:00+00 BC'`,
    `'294276-12-31 23:59:59.999999+00'`,
    `'2026-10-25 03:30:00.123456+03'`,
  ],
  tsvector: [`''`, `$$'a\\b':1A,16383 'it''s':2B 'plain'$$`],
  uuid: [`'00000000-0000-0000-0000-000000000000'`, `'ffffffff-ffff-ffff-ffff-ffffffffffff'`],
  'uuid[]': [`'{}'`, `'{00000000-0000-0000-0000-000000000000,NULL}'`],
};

/** The types of all columns of our tables. */
export async function findColumnTypes(db: DataSource): Promise<string[]> {
  const rows = await db.query<{ type: string }[]>(`
    select distinct format_type(a.atttypid, null) as type
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  return rows.map(({ type }) => type).toSorted();
}

const columnOf = (type: string): string => `"the ${type.replaceAll(/\W/g, ' ')}"`;

/** A table with a column of every type, under names that must be quoted. */
export const CREATE_EDGE_TABLE = `
  create table edge_values (
    number integer primary key,
    ${Object.keys(EDGE_VALUES)
      .map((type) => `${columnOf(type)} ${type}`)
      .join(',\n    ')}
  );
  create or replace function refuse_row() returns trigger language plpgsql as $$ begin raise 'no'; end $$`;

/** A row for each value, beside nulls. */
export const FILL_EDGE_TABLE = Object.entries(EDGE_VALUES)
  .flatMap(([type, values]) => values.map((value) => [columnOf(type), value, type] as const))
  .map(
    ([column, value, type], at) =>
      `insert into edge_values (number, ${column}) values (${at}, ${value}::${type})`,
  )
  .concat('insert into edge_values (number) values (-1)')
  .join(';\n');
