import { JobRegistry } from '../../src/platform/jobs/job-registry.ts';
import { ruleName } from '../../src/platform/retention/expired-row.repository.ts';
import { RetentionRuleRegistry } from '../../src/platform/retention/retention-rule.registry.ts';
import { DATA_CATALOGUE, DATA_CATEGORIES } from '../../src/privacy/testing.ts';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
const { activities, clocks, tables } = DATA_CATALOGUE;
const columnsOf = (table: string): string[] => Object.values(tables[table]!.columns).flat();

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the data catalogue', () => {
  it('has every column of every table once, and none that is not there', async () => {
    const columns = await test.db.query<{ name: string }[]>(`
      select c.table_name || '.' || c.column_name as name
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'`);
    const catalogued = Object.keys(tables).flatMap((table) =>
      columnsOf(table).map((column) => `${table}.${column}`),
    );
    expect(catalogued.toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
  });

  it('knows of every column that names a member that it does', async () => {
    const references = await test.db.query<{ table: string; column: string }[]>(`
      select k.conrelid::regclass::text as "table", a.attname::text as "column"
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
      where k.contype = 'f' and k.confrelid = 'member'::regclass`);
    expect(references.length).toBeGreaterThan(150);
    const unknown = references.filter(
      ({ table, column }) => !tables[table]!.columns.identifier?.includes(column),
    );
    expect(unknown).toEqual([]);
  });

  it('says of no column whose name speaks of a person that it says nothing about one', () => {
    const speaking = /(?:^|_)(?:email|phone|passphrase|token|device|endpoint|member|holder|author)/;
    const silent = Object.entries(tables).flatMap(([table, { columns }]) =>
      (columns.none ?? []).filter((column) => speaking.test(column)).map((column) => `${table}.${column}`),
    );
    expect(silent).toEqual([
      // A digest that nobody, the member included, can lead back to who gave the paper.
      'ballot_sealed.token_hash',
      // Names an upload, so that two do not write one file.
      'document_upload.lock_token',
    ]);
  });

  it('has a known category for each column, an activity and a clock for each table, and none that is idle', () => {
    const entries = Object.values(tables);
    const categories = entries.flatMap(({ columns }) => Object.keys(columns));
    expect(
      categories.filter((category) => !(DATA_CATEGORIES as readonly string[]).includes(category)),
    ).toEqual([]);
    expect([...new Set(entries.map(({ activity }) => activity))].toSorted()).toEqual(
      Object.keys(activities).toSorted(),
    );
    expect([...new Set(entries.map(({ clock }) => clock))].toSorted()).toEqual(
      Object.keys(clocks).toSorted(),
    );
  });

  it('names in its clocks every retention rule, on the table that it is of, and jobs that run', () => {
    const rules = new Map(
      test.app
        .get(RetentionRuleRegistry)
        .all()
        .map((rule) => [ruleName(rule), rule.table]),
    );
    const ends = Object.entries(clocks).map(([clock, { by }]) => ({ clock, by }));
    const named = ends.flatMap(({ clock, by }) =>
      'rules' in by ? by.rules.map((rule) => ({ clock, rule })) : [],
    );
    expect(named.map(({ rule }) => rule).toSorted()).toEqual([...rules.keys()].toSorted());
    const elsewhere = named.filter(({ clock, rule }) => tables[rules.get(rule)!]?.clock !== clock);
    expect(elsewhere).toEqual([]);
    const jobs = new Set(
      test.app
        .get(JobRegistry)
        .all()
        .map(({ declaration: { queue, job } }) => `${queue}/${job}`),
    );
    const unknown = ends.flatMap(({ by }) => ('job' in by && !jobs.has(by.job) ? [by.job] : []));
    expect(unknown).toEqual([]);
    const periods = Object.values(clocks).filter(({ by }) => 'rules' in by);
    expect(periods.every(({ keeps }) => keeps !== null)).toBe(true);
  });

  it('says of each table that names a member how the member gets a copy, or why not', () => {
    const silent = Object.entries(tables)
      .filter(([, { columns }]) => columns.identifier)
      .filter(([, { own, acts, through, withheld }]) => !own && !acts && !through && !withheld);
    expect(silent.map(([table]) => table)).toEqual([]);
    const strange = Object.entries(tables).flatMap(([table, { own, acts = [], through, columns }]) => {
      const people = [...(own ? [own.by] : []), ...acts];
      const other = people.filter((column) => !columns.identifier?.includes(column));
      const words = (own?.words ?? []).filter(
        (column) => ![columns.content, columns['other people']].some((list) => list?.includes(column)),
      );
      const joined = through && !columnsOf(table).includes(through.column) ? [through.column] : [];
      return [...other, ...words, ...joined].map((column) => `${table}.${column}`);
    });
    expect(strange).toEqual([]);
  });
});
