import { readFileSync } from 'node:fs';
import { findMigratedTables, tablesAfter } from './migrated-tables.ts';
import { findSqlTexts, namesInSql } from './named-tables.ts';
import { findTableOwners, readServerSources, type SourceFile } from './table-owners.ts';

/** The features that each feature may know: the same order as `.dependency-cruiser.cjs` holds imports to. */
const ORDER = JSON.parse(readFileSync('scripts/feature-order.json', 'utf8')) as Record<string, string[]>;
/** They listen, or fill in, after all others, and nobody imports them: they read what they need. */
const AFTER_ALL = ['notifications', 'search', 'audit', 'privacy', 'demo', 'operations'];

/** Where a table's name is put into a text, so that the text does not say which one it is. */
const NAMES_PUT_IN: Readonly<Record<string, string>> = {
  'src/search/indexing/search-index.repository.ts': 'what the search reads, which names every table',
  'src/search/query/hits.query.ts': 'what the search reads, which names every table',
  'src/search/query/search.visibility.ts': 'what the search reads, which names every table',
  'src/search/repair/search-sweep.repository.ts': 'what the search reads, which names every table',
  'src/search/sources/standard-sources.ts': 'what the search reads, which names every table',
  'src/meetings/emails/due-email.repository.ts': 'its two kinds, each with a table of this feature',
  'src/platform/files/expired-file.repository.ts': 'the caller names its own table',
  'src/platform/print/print-job.repository.ts': 'the table of the entity that the feature hands over',
  'src/platform/retention/expired-row.repository.ts': 'the caller names its own table',
  'src/network/areas/area-links.repository.ts': 'the caller names its own table',
  'src/safeguarding/sweep/stored-page.query.ts': 'every table of the catalogue',
  'src/safeguarding/sweep/stored-text.query.ts': 'every table of the catalogue',
  'src/privacy/own-data/own-data.query.ts': 'every table of the data catalogue',
  'src/standards/purge/purge.repository.ts': 'every table of the catalogue',
  'src/documents/documents.query.ts': 'its own constant, which is read too',
  'src/agendas/agenda-attachable.query.ts': 'its own constants, which are read too',
  'src/standards/consultations/consultation-reminder.repository.ts': 'its own constants, which are read too',
};

const SOURCES = readServerSources();
const TABLES = await findMigratedTables();
const OWNERS = findTableOwners(SOURCES);
const OWNER_OF = new Map(OWNERS.map(({ table, feature }) => [table, feature]));

/** A place where a feature's SQL names a table. */
interface Use {
  readonly feature: string;
  readonly table: string;
  readonly place: string;
}

function findUses(files: readonly SourceFile[]): Use[] {
  return files.flatMap(({ feature, path, source }) =>
    findSqlTexts(path, source).flatMap(({ line, names }) =>
      [...new Set(names)]
        .filter((name) => TABLES.has(name))
        .map((table) => ({ feature, table, place: `${path}:${line}` })),
    ),
  );
}

function findStrangers(uses: readonly Use[]): string[] {
  return uses
    .filter(({ feature, table }) => !mayName(feature, OWNER_OF.get(table)!))
    .map(({ table, place }) => `${place} names ${table} of ${OWNER_OF.get(table)}`);
}

function mayName(feature: string, owner: string): boolean {
  if (AFTER_ALL.includes(feature) || owner === feature || owner === 'platform') return true;
  return ORDER[feature]?.includes(owner) ?? false;
}

const USES = findUses(SOURCES);

describe('the SQL of a feature', () => {
  it('names its own tables and those of features before it', () => {
    expect(findStrangers(USES)).toEqual([]);
  });

  it('is seen in all features, which have a place in the order', () => {
    expect(new Set(USES.map(({ place }) => place)).size).toBeGreaterThan(600);
    expect(new Set(USES.map(({ table }) => table)).size).toBeGreaterThan(100);
    const folders = new Set(SOURCES.map(({ feature }) => feature));
    expect([...folders].sort()).toEqual([...Object.keys(ORDER), ...AFTER_ALL, 'platform'].sort());
    const featuresAtHome = USES.filter(({ feature, table }) => OWNER_OF.get(table) === feature);
    expect([...new Set(featuresAtHome.map(({ feature }) => feature))].sort()).toEqual(
      [...new Set(OWNER_OF.values())].sort(),
    );
  });

  it('has the name of a table put in only where it is known whose that is', () => {
    const found = SOURCES.filter(({ path, source }) =>
      findSqlTexts(path, source).some(({ insertsName }) => insertsName),
    );
    expect(found.map(({ path }) => path).sort()).toEqual(Object.keys(NAMES_PUT_IN).sort());
  });

  it.each([
    ['a join', 'agendas', '`select 1 from decision d join clause c on c.id = d.id`', 'clause'],
    ['a list', 'ballots', '`select 1 from ballot b, agenda_item as i where true`', 'agenda_item'],
    ['a part of a statement', 'meetings', `{ from: 'agenda_item i' }`, 'agenda_item'],
    ['a table for a statement elsewhere', 'network', `{ table: 'ballot_paper', key: 'id' }`, 'ballot_paper'],
    [
      'a condition in code',
      'identity',
      '`exists (select from appointment where seat_id = ${id})`',
      'appointment',
    ],
    ['a write', 'platform', `'insert into notification (id) values ($1)'`, 'notification'],
  ])('is refused a table of a later feature in %s', (_, feature, source, table) => {
    const path = `src/${feature}/x.query.ts`;
    const uses = findUses([{ feature, path, source: `const x = ${source};` }]);
    expect(findStrangers(uses)).toEqual([`${path}:1 names ${table} of ${OWNER_OF.get(table)}`]);
  });
});

describe('a table', () => {
  it('belongs to one feature, whose entity or whose SQL it is', () => {
    expect(TABLES.size).toBeGreaterThan(100);
    expect(OWNERS.map(({ table }) => table).sort()).toEqual([...TABLES].sort());
  });

  it('is there by the migrations that made it, renamed it or took it away', () => {
    const statements = [
      'create table a (id uuid); CREATE UNLOGGED TABLE b (id uuid);',
      'create view c as select * from a; alter table a add column x text; alter table b drop column id',
      'create table d (id uuid); drop table a, d',
      'alter view c rename to e',
    ];
    expect([...tablesAfter(statements)].sort()).toEqual(['b', 'e']);
  });
});

describe('the names in a text of SQL', () => {
  it.each([
    ['select a.x from a where b.y', ['a']],
    ['select from only a x, b as y (p, q), lateral f(x) z, (select from c) w, d', ['a', 'b', 'd', 'c']],
    [
      'from a left join b on true cross join lateral (select from c) x join d using (id)',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'with x as (select from a), y (p) as materialized (delete from b) select from x join y on true',
      ['a', 'b'],
    ],
    ['insert into a as t (id) select id from b on conflict (id) do update set x = 1', ['a', 'b']],
    ['update a set x = 1 from b', ['a', 'b']],
    ['delete from a using b, c where true', ['a', 'b', 'c']],
    ['truncate a, b', ['a', 'b']],
    ['lock table a', ['a']],
    [`select from a -- from b\nwhere x = 'from c' for update of t`, ['a']],
    ['select from a where x is distinct from y for no key update', ['a']],
    ['select from unnest($1::uuid[]) with ordinality as g(id, place), a', ['a']],
    ['select from pg_catalog.pg_class', ['pg_catalog']],
  ])('%s', (sql, names) => {
    expect(namesInSql(sql)).toEqual(names);
  });
});
