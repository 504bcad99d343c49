const DATABASE = 'norbanet-witness';
const KEY_STORE = 'keys';
const SEEN_STORE = 'seen';
/** The one row of what was seen: the log is the same for whoever is signed in here. */
const LATEST = 'latest';

/** The key with which a member countersigns in this browser; not even a script can read its private part. */
export interface WitnessKey {
  /** As the server knows it. */
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** The last checkpoint that was countersigned with it; 0 before the first. */
  readonly signed: number;
}

/** What this browser keeps: the keys of members who countersign in it, and the last checkpoint that it saw. */
export class WitnessDatabase {
  private constructor(private readonly database: IDBDatabase) {}

  /** Runs work on the open database. Fails where the browser stores nothing. */
  static async open<T>(work: (database: WitnessDatabase) => Promise<T>): Promise<T> {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(KEY_STORE);
      request.result.createObjectStore(SEEN_STORE);
    };
    const database = await resultOf(request);
    try {
      return await work(new WitnessDatabase(database));
    } finally {
      database.close();
    }
  }

  async findKey(memberId: string): Promise<WitnessKey | null> {
    return (await resultOf<WitnessKey | undefined>(this.store(KEY_STORE, 'readonly').get(memberId))) ?? null;
  }

  async saveKey(memberId: string, key: WitnessKey): Promise<void> {
    await resultOf(this.store(KEY_STORE, 'readwrite').put(key, memberId));
  }

  /** The text of the last checkpoint that this browser found in order. */
  async findSeen(): Promise<string | null> {
    return (await resultOf<string | undefined>(this.store(SEEN_STORE, 'readonly').get(LATEST))) ?? null;
  }

  async saveSeen(text: string): Promise<void> {
    await resultOf(this.store(SEEN_STORE, 'readwrite').put(text, LATEST));
  }

  private store(name: string, mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(name, mode).objectStore(name);
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser stores nothing'));
  });
}
