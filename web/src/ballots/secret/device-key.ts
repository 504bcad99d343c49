const DATABASE = 'norbanet';
const STORE = 'keys';
const NAME = 'ballots';

/** Where nothing may be kept, a key for as long as this page is open. */
let temporaryKey: Promise<CryptoKey> | null = null;

/**
 * The key of this browser, from which passes to secret ballots are made anew whenever they are needed. It
 * never leaves the browser, and not even a script can read it. Whoever finds it here after a member has
 * signed out has no pass: the server's signature is part of one, and given to the member alone, signed in.
 */
export async function deviceKey(): Promise<CryptoKey> {
  try {
    const database = await openDatabase();
    try {
      return (await readKey(database)) ?? (await storeKeyUnlessPresent(database, await newKey()));
    } finally {
      database.close();
    }
  } catch {
    temporaryKey ??= newKey();
    return temporaryKey;
  }
}

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-512' }, false, ['sign']);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return requestResult(request);
}

async function readKey(database: IDBDatabase): Promise<CryptoKey | null> {
  const found = await requestResult<unknown>(database.transaction(STORE).objectStore(STORE).get(NAME));
  return found instanceof CryptoKey ? found : null;
}

/** Of two tabs that make one at the same moment, the first one's key holds for both. */
async function storeKeyUnlessPresent(database: IDBDatabase, key: CryptoKey): Promise<CryptoKey> {
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  const earlier = await requestResult<unknown>(store.get(NAME));
  if (earlier instanceof CryptoKey) return earlier;
  await requestResult(store.put(key, NAME));
  return key;
}

function requestResult<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
  });
}
