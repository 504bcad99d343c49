import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file of keys holds; null when it is not there. */
export async function readKeyFile(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file that its owner alone reads, whole or not at all; one that is there is replaced. */
export async function writeKeyFile(path: string, content: string): Promise<void> {
  await writeAtomically(path, content, (partial) => rename(partial, path));
}

/** The same, unless it is there: of several processes that start at once, the first one's file stays. */
export async function createKeyFile(path: string, content: string): Promise<void> {
  await writeAtomically(path, content, (partial) =>
    link(partial, path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    }),
  );
}

/** Destroys a file of keys: what stood in it is written over before its name goes. */
export async function destroyKeyFile(path: string): Promise<void> {
  try {
    const { size } = await stat(path);
    await withFile(path, 'r+', async (file) => {
      await file.write(Buffer.alloc(size), 0, size, 0);
      await file.sync();
    });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

async function writeAtomically(
  path: string,
  content: string,
  place: (partial: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await withFile(partial, 'wx', async (file) => {
      await file.writeFile(`${content}\n`);
      await file.sync();
    });
    await place(partial);
  } finally {
    await rm(partial, { force: true });
  }
  await syncFolder(folder);
}

async function withFile(
  path: string,
  flags: string,
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

/** A name is on disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
