import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { DocumentMediaType } from '@nbn/contracts';
import { fileTypeFromStream } from 'file-type';

export interface FileInspectionTask {
  readonly claimed: DocumentMediaType;
  readonly content: ReadableStream<Uint8Array>;
}

/**
 * What a file is by what it holds: a media type, or null when it is of no known kind or more than it may be.
 */
export interface FileInspection {
  readonly found: string | null;
}

/**
 * Text that a browser or an office program would run or draw instead of show: pages, pictures of XML,
 * framesets.
 */
const ACTIVE_CONTENT =
  /^<(?:\?xml|!doctype|!entity|html|head|body|script|svg|style|link|meta|base|iframe|frame|object|embed|form|math|template|xsl)/i;
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/;
const HEAD_LENGTH = 4_096;

/** Inspects an uploaded file. It runs in a thread of its own. */
export async function inspectFile({ claimed, content }: FileInspectionTask): Promise<FileInspection> {
  const file = Readable.fromWeb(content);
  try {
    if (claimed.startsWith('text/')) return { found: (await isPlainText(file)) ? claimed : null };
    return { found: (await detectBinaryType(file)) ?? null };
  } finally {
    file.destroy();
  }
}

/** A file so broken that reading its insides fails is of no known kind. */
function detectBinaryType(file: Readable): Promise<string | undefined> {
  return fileTypeFromStream(file).then(
    (type) => type?.mime,
    () => undefined,
  );
}

/** UTF-8 to the last byte, no control characters, and nothing at its head that is more than text. */
async function isPlainText(file: Readable): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  try {
    for await (const chunk of file as AsyncIterable<Uint8Array>) {
      const text = decoder.decode(chunk, { stream: true });
      if (CONTROLS.test(text)) return false;
      if (head.length < HEAD_LENGTH) head += text.slice(0, HEAD_LENGTH);
    }
    decoder.decode();
  } catch {
    return false;
  }
  return !hasActiveContent(head);
}

/**
 * Comments of HTML may stand before a page. One that does not end where we look may hide anything behind it.
 */
function hasActiveContent(head: string): boolean {
  let rest = head.trimStart();
  while (rest.startsWith('<!--')) {
    // A browser takes `<!-->` for a whole comment.
    const end = rest.indexOf('-->', 2);
    if (end === -1) return true;
    rest = rest.slice(end + 3).trimStart();
  }
  return ACTIVE_CONTENT.test(rest);
}
