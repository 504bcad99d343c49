import type { QueryRunner } from 'typeorm';
import { loadMigrations } from '../../src/database/data-source.ts';

/** What makes a table or view, takes it away or calls it something else. */
const CHANGE = new RegExp(
  [
    String.raw`\b(create(?: or replace)?(?: unlogged)? (?:table|view)|drop (?:table|view)|alter (?:table|view))`,
    String.raw`\s+(?:if (?:not )?exists\s+)?([a-z_]+(?:,\s*[a-z_]+)*)(?:\s+rename to\s+([a-z_]+))?`,
  ].join(''),
  'gi',
);

/** The tables and views that there are when every migration has run, by the SQL that they send. */
export async function findMigratedTables(): Promise<ReadonlySet<string>> {
  const sent: string[] = [];
  const query = (sql: string): Promise<object[]> => {
    sent.push(sql);
    return Promise.resolve([]);
  };
  for (const Migration of await loadMigrations())
    await new Migration().up({ query } as unknown as QueryRunner);
  return tablesAfter(sent);
}

/** The tables and views that there are when these statements have run. */
export function tablesAfter(statements: readonly string[]): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const [, change = '', names = '', renamed] of statements.flatMap((sql) => [...sql.matchAll(CHANGE)])) {
    const named = names.split(/,\s*/);
    const verb = change.toLowerCase().split(' ')[0];
    if (verb === 'create') tables.add(named[0]!);
    else if (verb === 'drop' || renamed) named.forEach((name) => tables.delete(name));
    if (renamed) tables.add(renamed);
  }
  return tables;
}
