import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { TooMuch } from './extraction.ts';

const MAX_ENTRIES = 2_000;
/** Bytes of all entries together, as they are declared; pictures and films are never unpacked. */
const MAX_DECLARED_BYTES = 1024 * 1024 * 1024;
/** Bytes of all entries that are unpacked, as they are declared and as they come out. */
const MAX_READ_BYTES = 50 * 1024 * 1024;
const MAX_RATIO = 100;
/** An entry as small as this may be pressed as hard as it will. */
const SMALL_ENTRY_BYTES = 1024 * 1024;
const SYMBOLIC_LINK = 0o120000;
const FILE_KIND = 0o170000;

/** The package is no sound one. */
export class PackageBroken extends Error {
  override readonly name = 'PackageBroken';
}

/**
 * A ZIP package whose entries are read one by one: never more of it than what it may hold, by what it says and
 * by what really comes out. Nothing is unpacked to disk.
 */
export class PackageReader {
  private left = MAX_READ_BYTES;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws TooMuch or PackageBroken */
  static async open(path: string): Promise<PackageReader> {
    // Sizes are counted as they come out, whatever the entry says.
    const options = { strictFileNames: true, validateEntrySizes: false, autoClose: false };
    const zip = await openPromise(path, options).catch(() => {
      throw new PackageBroken();
    });
    try {
      return new PackageReader(zip, await listEntries(zip));
    } catch (error) {
      zip.close();
      throw error instanceof TooMuch ? error : new PackageBroken();
    }
  }

  /** The names of its entries, numbers in them by their value: slide 2 before slide 10. */
  names(pattern: RegExp): string[] {
    return [...this.entries.keys()]
      .filter((name) => pattern.test(name))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of one entry, piece by piece. @throws TooMuch or PackageBroken */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (entry.uncompressedSize > this.left) throw new TooMuch();
    const decoder = new TextDecoder('utf-8');
    const room = Math.max(SMALL_ENTRY_BYTES, entry.compressedSize * MAX_RATIO);
    let size = 0;
    const stream = await this.zip.openReadStreamPromise(entry).catch(() => {
      throw new PackageBroken();
    });
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.left -= chunk.length;
        if (size > room || this.left < 0) throw new TooMuch();
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) throw new TooMuch();
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    if (entries.size >= MAX_ENTRIES || declared > MAX_DECLARED_BYTES || isBomb(entry)) throw new TooMuch();
    if (isUnsound(entry) || entries.has(entry.fileName)) throw new PackageBroken();
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > SMALL_ENTRY_BYTES && uncompressedSize > compressedSize * MAX_RATIO;
}

/** Locked, or a link that leads out of the package. */
function isUnsound(entry: Entry): boolean {
  const mode = entry.externalFileAttributes >>> 16;
  return entry.isEncrypted() || (mode & FILE_KIND) === SYMBOLIC_LINK;
}
