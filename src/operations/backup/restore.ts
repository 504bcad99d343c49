import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { Config } from '#platform/config/config';
import { readKeyFile } from '#platform/files/key-file';
import type { FileStore } from '#platform/files/file-store';
import { openFileStore } from '#platform/files/files.module';
import { ownerSetting, rethrowConnectionFault } from '../../database/connection-faults.ts';
import {
  assertUsable,
  findDoneMigrations,
  knownTimes,
  runMigrations,
  withClient,
} from '../../database/data-source.ts';
import { ArchiveFault, type Manifest } from './archive-format.ts';
import { readArchive } from './archive-reader.ts';
import { DatabaseLoad } from './database-load.repository.ts';
import { findDatabaseContents } from './empty-database.query.ts';
import type { ArchiveKey } from './encryption.ts';
import { keyFilesOf, restoreKey } from './key-files.ts';
import type { ArchiveFile } from './places/archive-place.ts';

/**
 * Fills an empty place from an archive: read from end to end before anything is touched, and once more as it goes in.
 * The database is filled in one transaction, as the version that made the archive had it, and is in quarantine from
 * its first instant. A restore that was cut off is begun again.
 * @throws {ArchiveFault} for an archive or a place that does not serve.
 * @throws {ConfigurationError} for what PostgreSQL refuses, with the setting of its address.
 */
export async function restoreArchive(
  config: Config,
  archive: ArchiveFile,
  key: ArchiveKey,
  progress: (line: string) => void,
): Promise<Manifest> {
  const owner = config.DATABASE_OWNER_URL ?? config.directDatabaseUrl;
  // By step: the same codes of the system may speak of a file.
  const blame = (error: unknown): never => rethrowConnectionFault(ownerSetting(config), error);
  const files = await openFileStore(config);
  await assertDatabaseEmpty(owner).catch(blame);
  progress('Verifying the archive …');
  const manifest = await readArchive(archive, key);
  assertRestorable(manifest);
  await assertPlaceEmpty(config, files, manifest);
  const times = timesOf(manifest.migrations);
  await withClient(owner, async (client) => {
    const done = await findDoneMigrations(client);
    if (!done.every(({ time }) => times.has(time)))
      throw new ArchiveFault(
        'The database was migrated to a newer version than that of the archive. Make a new, empty database.',
      );
  }).catch(blame);
  progress('Making the tables …');
  await runMigrations(owner, times).catch(blame);
  progress(`Filling ${manifest.tables.length} tables and ${manifest.files.length} files …`);
  await withClient(owner, async (client) => {
    const load = await DatabaseLoad.begin(client, manifest.tables).catch(blame);
    const again = await readArchive(archive, key, async ({ kind, name, content }) => {
      if (kind === 'database') await load.fill(name, content).catch(blame);
      else if (kind === 'files') await restoreFile(files, name, content);
      else await restoreKey(config, name, await buffer(content));
    });
    if (JSON.stringify(again) !== JSON.stringify(manifest))
      throw new ArchiveFault('The archive was changed while it was read.');
    progress('Comparing every row …');
    await load.commit(manifest.tables, manifest.sequences).catch(blame);
  });
  return manifest;
}

async function restoreFile(files: FileStore, id: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  // What a restore that was cut off has left.
  await files.remove(id);
  await files.put(Readable.from(content, { objectMode: false }), Number.MAX_SAFE_INTEGER, id);
}

/** The time in a migration's name, without the digit that TypeORM asks for. */
const timesOf = (migrations: readonly string[]): ReadonlySet<string> =>
  new Set(migrations.map((name) => name.slice(-13, -1)));

/** @throws ArchiveFault for an archive of a version that this one does not know. */
export function assertRestorable({ migrations, tables, version }: Manifest): void {
  const known = knownTimes();
  const unknown = migrations.find((name) => !known.has(name.slice(-13, -1)));
  if (unknown !== undefined)
    throw new ArchiveFault(
      `A newer version of Norbanet (${version}) made this archive; this one does not know its migration ${unknown}. ` +
        'Nothing was changed. Restore it with that version or a newer one.',
    );
  if (!tables.some(({ name }) => name === 'installation'))
    throw new ArchiveFault('The archive is older than backups are: it has no installation.');
}

async function assertDatabaseEmpty(owner: string): Promise<void> {
  await withClient(owner, async (client) => {
    await assertUsable(client);
    const { isForeign, isUsed } = await findDatabaseContents(client);
    const mend =
      'A backup is restored into an empty database only: make a new one and name it in DATABASE_URL.';
    if (isForeign)
      throw new ArchiveFault(`DATABASE_URL: the database holds tables of something else. ${mend}`);
    if (isUsed) throw new ArchiveFault(`DATABASE_URL: Norbanet has been used on this database. ${mend}`);
  });
}

/** Files and keys may be there that this archive would put there too: a restore that was cut off left them. */
async function assertPlaceEmpty(config: Config, files: FileStore, manifest: Manifest): Promise<void> {
  const archived = new Set(manifest.files.map(({ name }) => name));
  for await (const id of files.ids()) {
    if (archived.has(id)) continue;
    const place = config.S3_URL ? 'S3_URL: the bucket' : `DATA_DIR: ${config.DATA_DIR}/files`;
    throw new ArchiveFault(`${place} holds files that are not of this archive. Name an empty place.`);
  }
  const names = new Set(manifest.keys.map(({ name }) => name));
  for (const [name, path] of keyFilesOf(config)) {
    if (!names.has(name) && (await readKeyFile(path)) !== null)
      throw new ArchiveFault(
        `${path} holds a key that is not of this archive. Move it away, or name another place.`,
      );
  }
}
