import type { Manifest } from './archive-format.ts';
import { formatBytes } from './archive-options.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What an archive holds, for a person. */
export function manifestLines(manifest: Manifest): string[] {
  const { tables, files, keys, missing, audit } = manifest;
  const rows = sum(tables.map((table) => table.rows));
  const lines = [
    `Made at ${manifest.madeAt} by Norbanet ${manifest.version} of ${manifest.installation.host}, on PostgreSQL ${manifest.postgres}.`,
    `It holds ${rows} rows in ${tables.length} tables, ${files.length} files (${formatBytes(sum(files.map(({ bytes }) => bytes)))}) ` +
      `and ${keys.length} keys.`,
    `Its audit log has ${audit.entries} entries and ends with ${audit.seal === null ? 'no seal' : `seal ${audit.seal}`}.`,
  ];
  if (missing.length > 0) lines.push(`${missing.length} files that rows name were not in the store.`);
  return lines;
}

/** The same for a program; without the long lists. */
export function manifestData(manifest: Manifest): Record<string, unknown> {
  const { tables, files, keys, missing, sequences: _, ...facts } = manifest;
  return {
    ...facts,
    rows: sum(tables.map((table) => table.rows)),
    tables: tables.length,
    files: files.length,
    fileBytes: sum(files.map(({ bytes }) => bytes)),
    keys: keys.map(({ name }) => name),
    missing,
  };
}
