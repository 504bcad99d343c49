import { crc32, inflateRawSync } from 'node:zlib';

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

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
/** A package as small as this may hold well-pressed text. */
const SMALL_PACKAGE_BYTES = 1024 * 1024;

/**
 * Opens a ZIP package, every entry of it, by what really comes out and not by what it says of itself. Refuses
 * what readers understand differently: two entries of one name, names that lead elsewhere, encryption, other
 * methods, what overlaps or lies outside.
 */
export function openZip(
  bytes: Uint8Array,
  { entries: entriesMost, bytes: bytesMost, ratio }: ZipLimits,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(
      bytes,
      view,
      entriesMost,
      Math.min(bytesMost, Math.max(SMALL_PACKAGE_BYTES, bytes.length * ratio)),
    );
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'broken',
    );
  }
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  entriesMost: number,
  room: number,
): Map<string, Uint8Array> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > entriesMost) throw new ZipError('too-much');
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let taken = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ZipError('broken');
    const [flags, method, packed] = [
      view.getUint16(at + 8, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
    ];
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const name = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(at + 46, at + 46 + nameLength),
    );
    if ((flags & 1) !== 0 || !isSafeName(name) || files.has(name)) throw new ZipError('broken');
    const content = contentAt(bytes, view, view.getUint32(at + 42, true), packed, method, room - taken);
    taken += content.length;
    files.set(name, content);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function contentAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  packed: number,
  method: number,
  room: number,
): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw new ZipError('broken');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw new ZipError('broken');
  const content = bytes.subarray(from, from + packed);
  if (method === 8) return inflateRawSync(content, { maxOutputLength: Math.max(1, room) });
  if (method !== 0) throw new ZipError('broken');
  if (content.length > room) throw new ZipError('too-much');
  return content;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ZipError('broken');
}

const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  !name.startsWith('/') &&
  !name.includes('\\') &&
  !name.split('/').includes('..') &&
  !name.includes('\0');

/** A package of these parts, none of them pressed: it is made to be read at once. */
export function createStoredZip(parts: ReadonlyMap<string, string>): Uint8Array {
  const [files, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [name, content] of parts) {
    const [title, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(content)];
    const [head, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    head.writeUInt32LE(LOCAL_SIGNATURE, 0);
    entry.writeUInt32LE(ENTRY_SIGNATURE, 0);
    for (const [buffer, at] of [
      [head, 4],
      [entry, 6],
    ] as const) {
      buffer.writeUInt16LE(20, at);
      // Names are UTF-8.
      buffer.writeUInt16LE(0x0800, at + 2);
      buffer.writeUInt32LE(crc32(bytes), at + 10);
      buffer.writeUInt32LE(bytes.length, at + 14);
      buffer.writeUInt32LE(bytes.length, at + 18);
      buffer.writeUInt16LE(title.length, at + 22);
    }
    entry.writeUInt32LE(offset, 42);
    files.push(head, title, bytes);
    directory.push(entry, title);
    offset += head.length + title.length + bytes.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}
