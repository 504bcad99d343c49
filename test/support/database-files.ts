import type { DataSource } from 'typeorm';

export interface DatabaseFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const RELATIONS = `
  select format('base/%s/%s', d.oid, f) as path
  from pg_database d, pg_ls_dir(format('base/%s', d.oid)) as f
  where d.datname = current_database() and f ~ '^[0-9]+(_|\\.|$)'`;
/** A file may go while it is looked for. */
const content = (path: string): string =>
  `pg_read_binary_file(${path}, 0, (pg_stat_file(${path}, true)).size, true)`;
const LOG = `select 'pg_wal/' || name as path from pg_ls_waldir()`;

/**
 * Everything that PostgreSQL keeps of this database on disk at this moment: tables, indexes, what is stored
 * apart.
 */
export async function relationFiles(db: DataSource): Promise<DatabaseFile[]> {
  await db.query('checkpoint');
  return read(db, RELATIONS);
}

/** Which of these bytes the log of the server holds; asked of the server itself, for its log is long. */
export async function findInWal(db: DataSource, wanted: readonly Buffer[]): Promise<Buffer[]> {
  const found: Buffer[] = [];
  const logs = await db.query<{ path: string }[]>(LOG);
  for (const { path } of logs) {
    const rows = await db.query<{ mark: Buffer }[]>(
      `
        with log as materialized (select ${content('$1')} as bytes)
        select mark
        from log, unnest($2::bytea[]) as mark
        where position(mark in bytes) > 0`,
      [path, wanted],
    );
    found.push(...rows.map(({ mark }) => mark));
  }
  return found;
}

/** How often any of these files holds the bytes. */
export function countOccurrences(files: readonly DatabaseFile[], wanted: Buffer): number {
  let found = 0;
  for (const { bytes } of files) {
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) found += 1;
  }
  return found;
}

async function read(db: DataSource, paths: string): Promise<DatabaseFile[]> {
  const files = await db.query<{ path: string; bytes: Buffer | null }[]>(
    `select path, ${content('path')} as bytes from (${paths}) f`,
  );
  return files.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
}
