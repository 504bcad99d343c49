import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DocumentMediaType } from '@nbn/contracts';
import type { BlockCollector } from './extraction.ts';

const MARKED_HEADING = /^(#{1,6}) +/;

/** Reads lines; those of Markdown that begin with `#` are headings. */
export async function readPlainText(
  path: string,
  mediaType: DocumentMediaType,
  into: BlockCollector,
): Promise<void> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    const marks = mediaType === 'text/markdown' ? MARKED_HEADING.exec(line)?.[1] : undefined;
    if (marks) into.add({ kind: 'heading', level: marks.length, text: line.slice(marks.length) });
    else
      into.add({ kind: mediaType === 'text/csv' ? 'row' : 'paragraph', text: line.replace(/^\uFEFF/, '') });
  }
}
