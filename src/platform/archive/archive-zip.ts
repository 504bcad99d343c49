import { createHash, type Hash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ArchiveFile } from './archive-section.ts';

const CHECKSUMS = 'SHA256SUMS';
/** What is text gets smaller; what came as a file is packed already. */
const TEXT = /\.(?:html|json|ics|txt|md|csv)$/;

/**
 * The bytes of a ZIP package of these files, made while they are read: no file is ever held whole. Last comes
 * `SHA256SUMS`, with the checksum of each, as `sha256sum --check` reads it.
 */
export async function* writeArchiveZip(files: AsyncIterable<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const sums: string[] = [];
  for await (const { path, content } of files) {
    const hash = createHash('sha256');
    const entry = TEXT.test(path) ? new ZipDeflate(path) : new ZipPassThrough(path);
    zip.add(entry);
    for await (const part of partsOf(content)) {
      pushPart(entry, hash, part);
      yield* chunks.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* chunks.splice(0);
    sums.push(`${hash.digest('hex')}  ${path}\n`);
  }
  const last = new ZipDeflate(CHECKSUMS);
  zip.add(last);
  last.push(strToU8(sums.join('')), true);
  zip.end();
  yield* chunks.splice(0);
}

function pushPart(entry: ZipDeflate | ZipPassThrough, hash: Hash, part: Uint8Array): void {
  hash.update(part);
  entry.push(part);
}

async function* partsOf(content: ArchiveFile['content']): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield strToU8(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content as AsyncIterable<Uint8Array>;
}
