import type { Readable } from 'node:stream';
import { Problem } from '#platform/problems/problem';

/**
 * The bytes of a file of a form. One with more than these is refused; what is left of it is read and dropped, since
 * the form's reader waits for its end.
 */
export async function readBounded(file: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > maxBytes) throw new Problem('too-large');
  return Buffer.concat(chunks);
}
