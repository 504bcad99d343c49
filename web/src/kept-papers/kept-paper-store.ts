import { KEPT_PAPER_LIMITS } from '@nbn/contracts';
import { KEY_STORE, openKeptDatabase, PAPER_STORE, requestResult, wipeKeptPapers } from './kept-database.ts';
import type { KeptPaper } from './kept-paper.ts';
import { keptMark } from './kept-mark.ts';
import { importPaperKey, openPaper, type SealedPaper, sealPaper } from './paper-cipher.ts';

interface StoredKey {
  readonly key: CryptoKey;
  /** Until when it may be used without the server being asked. */
  readonly endsAt: number;
}

/** A paper with what it takes on the device. */
export interface StoredPaper {
  readonly paper: KeptPaper;
  readonly bytes: number;
}

const KEY_NAME = 'session';
const DAY_MS = 86_400_000;
const nextEnd = (): number => Date.now() + KEPT_PAPER_LIMITS.days * DAY_MS;

async function inDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await openKeptDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const storeOf = (
  database: IDBDatabase,
  name: string,
  mode: IDBTransactionMode = 'readonly',
): IDBObjectStore => database.transaction(name, mode).objectStore(name);

/**
 * Writes while papers are kept under a mark. Where the session ended meanwhile, what was written goes too:
 * nothing outlives a sign-out because it was under way.
 */
async function writeUnder(mark: string, write: (database: IDBDatabase) => Promise<unknown>): Promise<void> {
  if (keptMark() !== mark) throw new Error('The session in which this was to be kept has ended');
  await inDatabase(write);
  if (keptMark() === mark) return;
  if (keptMark() === null) await removeDatabaseContent();
  throw new Error('The session in which this was to be kept has ended');
}

function removeDatabaseContent(): Promise<unknown> {
  return inDatabase(async (database) => {
    await requestResult(storeOf(database, KEY_STORE, 'readwrite').clear());
    await requestResult(storeOf(database, PAPER_STORE, 'readwrite').clear());
  });
}

/** The key, while its time is not over; when it is, everything goes. */
async function readKey(): Promise<CryptoKey | null> {
  if (keptMark() === null) return null;
  const stored = await inDatabase((database) =>
    requestResult<StoredKey | undefined>(storeOf(database, KEY_STORE).get(KEY_NAME)),
  );
  if (stored && stored.endsAt > Date.now()) return stored.key;
  if (stored) await wipeKeptPapers();
  return null;
}

/** Takes the key that the server gave for this session. */
export async function storeKey(mark: string, key: string): Promise<void> {
  const stored: StoredKey = { key: await importPaperKey(key), endsAt: nextEnd() };
  await writeUnder(mark, (database) =>
    requestResult(storeOf(database, KEY_STORE, 'readwrite').put(stored, KEY_NAME)),
  );
}

/** The server has just been heard: from now on the time runs anew. */
export async function extendKey(mark: string): Promise<void> {
  const key = await readKey();
  if (key === null) return;
  await writeUnder(mark, (database) =>
    requestResult(storeOf(database, KEY_STORE, 'readwrite').put({ key, endsAt: nextEnd() }, KEY_NAME)),
  );
}

export async function storePaper(mark: string, paper: KeptPaper): Promise<void> {
  const key = await readKey();
  if (key === null) throw new Error('There is no key on this device');
  const sealed = await sealPaper(key, paper);
  await writeUnder(mark, (database) =>
    requestResult(storeOf(database, PAPER_STORE, 'readwrite').put(sealed)),
  );
}

/** The papers on this device, the one kept last first; what cannot be opened is none. */
export async function listPapers(): Promise<StoredPaper[]> {
  const key = await readKey();
  if (key === null) return [];
  const sealed = await inDatabase((database) =>
    requestResult<SealedPaper[]>(storeOf(database, PAPER_STORE).getAll()),
  );
  const opened = await Promise.all(
    sealed.map(async (one) => ({ paper: await openPaper(key, one), bytes: one.data.byteLength })),
  );
  return opened
    .flatMap(({ paper, bytes }) => (paper ? [{ paper, bytes }] : []))
    .toSorted((one, other) => other.paper.keptAt - one.paper.keptAt);
}

/** Removes one; with the last of them everything goes, the key first. */
export async function removePaper(id: string): Promise<void> {
  if (keptMark() === null) return;
  await inDatabase((database) => requestResult(storeOf(database, PAPER_STORE, 'readwrite').delete(id)));
  if ((await listPapers()).length === 0) await wipeKeptPapers();
}
