import type { Readable } from 'node:stream';
import { fromBufferPromise, validateFileName } from 'yauzl';

/** How much a package may hold, in entries and bytes. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all entries together, as they come out. */
  readonly bytes: number;
  /** How many times its size a package may grow. */
  readonly ratio: number;
}

/** broken: it is no sound package · too-much: it holds, or would grow to, more than it may. */
export class ZipError extends Error {
  override readonly name = 'ZipError';

  constructor(readonly fault: 'broken' | 'too-much') {
    super(fault);
  }
}

/** A package as small as this may hold well-pressed text. */
const SMALL_PACKAGE_BYTES = 1024 * 1024;

/**
 * Opens a ZIP package, every entry of it, by what really comes out and not by what it says of itself. Refuses
 * what readers understand differently: two entries of one name, names that lead elsewhere, encryption, other
 * methods, what lies outside.
 */
export async function openZip(
  bytes: Uint8Array,
  { entries, bytes: bytesMost, ratio }: ZipLimits,
): Promise<Map<string, Uint8Array>> {
  const room = Math.min(bytesMost, Math.max(SMALL_PACKAGE_BYTES, bytes.length * ratio));
  try {
    return await readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), entries, room);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('broken');
  }
}

async function readEntries(
  bytes: Buffer,
  entriesMost: number,
  room: number,
): Promise<Map<string, Uint8Array>> {
  // Names are read below, all of them as UTF-8; a size is what comes out, whatever the entry says.
  const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
  if (zip.entryCount > entriesMost) throw new ZipError('too-much');
  const files = new Map<string, Uint8Array>();
  let left = room;
  for await (const entry of zip.eachEntry()) {
    const name = safeName(entry.fileNameRaw);
    if (entry.isEncrypted() || files.has(name)) throw new ZipError('broken');
    const content = await readContent(await zip.openReadStreamPromise(entry), left);
    left -= content.length;
    files.set(name, content);
  }
  return files;
}

function safeName(raw: Uint8Array): string {
  const name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  if (name === '' || name.includes('\0') || validateFileName(name) !== null) throw new ZipError('broken');
  return name;
}

async function readContent(stream: Readable, room: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) throw new ZipError('too-much');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
