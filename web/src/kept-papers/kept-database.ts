import { keptMark, markForWiping, mustWipe, ownerOfMark, removeMark } from './kept-mark.ts';

const DATABASE = 'norbanet-kept-papers';
export const KEY_STORE = 'key';
export const PAPER_STORE = 'papers';

/** Papers as they lie on the device, encrypted, and apart from them the key. */
export function openKeptDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(KEY_STORE);
    request.result.createObjectStore(PAPER_STORE, { keyPath: 'id' });
  };
  return requestResult(request);
}

export function requestResult<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser stores nothing'));
  });
}

let wiping: Promise<void> | null = null;

/**
 * Removes the key, then the papers. What has begun is finished at the next start if the page is closed meanwhile,
 * and until then nothing is read.
 */
export function wipeKeptPapers(): Promise<void> {
  if (keptMark() === null && !mustWipe()) return Promise.resolve();
  markForWiping();
  wiping ??= wipe().finally(() => {
    wiping = null;
  });
  return wiping;
}

/** What another member kept on this device goes. */
export function retainKeptPapersOf(memberId: string): void {
  const mark = keptMark();
  if (mark !== null && ownerOfMark(mark) !== memberId) void wipeKeptPapers().catch(() => undefined);
}

async function wipe(): Promise<void> {
  const database = await openKeptDatabase();
  try {
    const store = database
      .transaction(KEY_STORE, 'readwrite', { durability: 'strict' })
      .objectStore(KEY_STORE);
    await requestResult(store.clear());
  } finally {
    database.close();
  }
  await requestResult(indexedDB.deleteDatabase(DATABASE));
  if (mustWipe()) removeMark();
}
