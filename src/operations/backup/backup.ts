import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Client } from 'pg';
import type { Config } from '#platform/config/config';
import { type FileStore, StoredFileMissing } from '#platform/files/file-store';
import { openFileStore } from '#platform/files/files.module';
import { directSetting } from '../../database/connection-faults.ts';
import { withClient } from '../../database/data-source.ts';
import { ARCHIVE_FORMAT, type ArchivedTable, type Digest } from './archive-format.ts';
import { type ArchiveWriter, writeArchive, type WrittenArchive } from './archive-writer.ts';
import { DatabaseSnapshot } from './database-dump.query.ts';
import type { ArchiveLock } from './encryption.ts';
import { readKeys } from './key-files.ts';
import type { ArchiveFile } from './places/archive-place.ts';

type NamedDigest = Digest & { readonly name: string };

/**
 * Writes the database, the files that it names and the keys into one archive, while members go on working. The
 * database is read at one instant; a file never changes once a row names it, so it can be read later.
 * @throws {ConfigurationError} where its address leads to no database, or to one that ends meanwhile.
 */
export async function makeBackup(
  config: Config,
  archive: ArchiveFile,
  lock: ArchiveLock,
  progress: (line: string) => void,
): Promise<WrittenArchive> {
  const files = await openFileStore(config);
  const archiveAll = async (client: Client): Promise<WrittenArchive> => {
    const snapshot = await DatabaseSnapshot.begin(client);
    return writeArchive(archive, lock, async (writer) => {
      const { id, audit, erased, migrations, ...facts } = await snapshot.facts();
      const tables = await addTables(writer, snapshot, progress);
      const [ids, sequences] = [await snapshot.fileIds(), await snapshot.sequences()];
      // Files may take hours, for which nothing in the database need be held for us.
      await snapshot.end();
      const { stored, missing } = await addFiles(writer, files, ids, progress);
      return {
        format: ARCHIVE_FORMAT,
        version: await readVersion(),
        ...facts,
        installation: { id, host: new URL(config.PUBLIC_URL).host },
        migrations,
        audit,
        tables,
        sequences,
        files: stored,
        missing,
        keys: await addKeys(writer, config),
        erased,
      };
    });
  };
  return withClient(config.directDatabaseUrl, archiveAll, { setting: directSetting(config) });
}

async function addTables(
  writer: ArchiveWriter,
  snapshot: DatabaseSnapshot,
  progress: (line: string) => void,
): Promise<ArchivedTable[]> {
  progress(`Reading ${snapshot.tables.length} tables …`);
  const tables: ArchivedTable[] = [];
  for (const table of snapshot.tables) {
    const digest = await writer.add('database', table.name, snapshot.rows(table));
    tables.push({ name: table.name, columns: table.columns, ...digest });
  }
  return tables;
}

async function addFiles(
  writer: ArchiveWriter,
  files: FileStore,
  ids: readonly string[],
  progress: (line: string) => void,
): Promise<{ stored: NamedDigest[]; missing: string[] }> {
  progress(`Reading ${ids.length} files …`);
  const [stored, missing]: [NamedDigest[], string[]] = [[], []];
  for (const id of ids) {
    const content = await openStored(files, id);
    if (!content) {
      missing.push(id);
      continue;
    }
    const { bytes, sha256 } = await writer.add('files', id, content as AsyncIterable<Buffer>);
    stored.push({ name: id, bytes, sha256 });
  }
  return { stored, missing };
}

/** Null where the store has no such file: its row may have gone meanwhile, or was written before the file. */
async function openStored(files: FileStore, id: string): Promise<Readable | null> {
  try {
    return await files.open(id);
  } catch (error) {
    const isGone = error instanceof StoredFileMissing || (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isGone) return null;
    throw error;
  }
}

async function addKeys(writer: ArchiveWriter, config: Config): Promise<NamedDigest[]> {
  const keys: NamedDigest[] = [];
  for await (const { name, content } of readKeys(config)) {
    const { bytes, sha256 } = await writer.add('keys', name, piecesOf(content));
    keys.push({ name, bytes, sha256 });
  }
  return keys;
}

async function* piecesOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** Norbanet's version, as its package says. */
async function readVersion(): Promise<string> {
  const text = await readFile(join(process.cwd(), 'package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { version?: string }).version ?? 'unknown';
}
