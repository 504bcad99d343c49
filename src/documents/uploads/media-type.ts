import type { Readable } from 'node:stream';
import { DOCUMENT_TYPES, type DocumentMediaType } from '@nbn/contracts';
import { fileTypeFromStream } from 'file-type';
import { FileTypeMismatch, FileTypeRefused } from '../documents.problems.ts';
import { endingOf } from './file-name.ts';

const TYPES = Object.entries(DOCUMENT_TYPES) as [DocumentMediaType, readonly string[]][];

/** Text that a browser or an office program would run or draw instead of show: pages, pictures of XML, framesets. */
const ACTIVE = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:\?xml|!doctype|!entity|html|head|body|script|svg|style|link|meta|base|iframe|frame|object|embed|form|math|template|xsl)/i;
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/;
const HEAD = 4_096;

/**
 * What a stored file is, by what it holds; its name must say the same. Refuses what the library does not keep: programs,
 * pages, drawings that run scripts, office files with macros, and whatever cannot be told. (OWASP file upload cheat sheet.)
 */
export async function mediaTypeOf(open: () => Promise<Readable>, name: string): Promise<DocumentMediaType> {
  const ending = endingOf(name);
  const claimed = TYPES.find(([, endings]) => endings.includes(ending))?.[0];
  if (!claimed) throw new FileTypeRefused();
  if (claimed.startsWith('text/')) {
    await requirePlainText(await open());
    return claimed;
  }
  const found = await foundIn(await open());
  if (found === claimed) return claimed;
  throw TYPES.some(([type]) => type === found) ? new FileTypeMismatch() : new FileTypeRefused();
}

/** A file so broken that reading its insides fails is of no known kind; a store that cannot be read is another matter. */
async function foundIn(content: Readable): Promise<string | undefined> {
  try {
    return (await fileTypeFromStream(content))?.mime;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined;
  } finally {
    content.destroy();
  }
}

/** UTF-8 to the last byte, no control characters, and nothing at its head that is more than text. */
async function requirePlainText(content: Readable): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      const text = decode(() => decoder.decode(chunk, { stream: true }));
      if (CONTROLS.test(text)) throw new FileTypeRefused();
      if (head.length < HEAD) head += text.slice(0, HEAD);
    }
    decode(() => decoder.decode());
  } finally {
    content.destroy();
  }
  if (ACTIVE.test(head)) throw new FileTypeRefused();
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw new FileTypeRefused();
  }
}
