import type { Readable } from 'node:stream';
import { Problem } from '#platform/problems/problem';

/** The bytes of a file of a form. Reading stops at the first that are too many, and the file is refused. */
export async function readBounded(file: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
