import { open, type FileHandle } from 'node:fs/promises';
import './dom-matrix.ts';
import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BlockCollector } from './extraction.ts';

const MAX_PAGES = 5_000;
/** A line is a heading when its letters are so much larger than most. */
const HEADING_RATIO = 1.25;

/** Gives pdf.js the parts of a file that it asks for, so that no file is held in memory. */
class FileRange extends PDFDataRangeTransport {
  constructor(
    private readonly file: FileHandle,
    length: number,
  ) {
    super(length, null);
  }

  override requestDataRange(begin: number, end: number): void {
    const chunk = new Uint8Array(end - begin);
    this.file
      .read(chunk, 0, chunk.length, begin)
      .then(({ bytesRead }) => this.onDataRange(begin, chunk.subarray(0, bytesRead)))
      .catch(() => this.abort());
  }
}

/** Reads the pages of a PDF, and the notes and fields on them. No script of it runs and no font is loaded. */
export async function readPdfText(path: string, into: BlockCollector): Promise<void> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const loading = getDocument({
    range: new FileRange(file, size),
    rangeChunkSize: 256 * 1024,
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    await readDocument(await loading.promise, into);
  } finally {
    await loading.destroy();
    await file.close();
  }
}

async function readDocument(pdf: PDFDocumentProxy, into: BlockCollector): Promise<void> {
  for (let page = 1; page <= Math.min(pdf.numPages, MAX_PAGES); page += 1) {
    const proxy = await pdf.getPage(page);
    try {
      await readPage(proxy, page, into);
    } finally {
      proxy.cleanup();
    }
  }
  const metadata = await pdf.getMetadata();
  const info = metadata.info as Record<string, unknown>;
  for (const name of ['Title', 'Subject', 'Keywords', 'Author', 'Creator'])
    if (typeof info[name] === 'string') into.add({ kind: 'property', text: info[name] });
  if (typeof info['Author'] === 'string') into.addTrait('author', info['Author']);
  if ((await pdf.getAttachments()) !== null) into.addTrait('attachments', 'yes');
}

interface Line {
  text: string;
  height: number;
}

async function readPage(proxy: PDFPageProxy, page: number, into: BlockCollector): Promise<void> {
  const lines: Line[] = [];
  let line: Line = { text: '', height: 0 };
  const { items } = await proxy.getTextContent({ includeMarkedContent: false });
  for (const item of items) {
    if (!('str' in item)) continue;
    line.text += item.str;
    line.height = Math.max(line.height, item.height);
    if (!item.hasEOL) continue;
    lines.push(line);
    line = { text: '', height: 0 };
  }
  lines.push(line);
  addLines(lines, page, into);
  for (const note of await proxy.getAnnotations()) addAnnotation(note as Annotation, page, into);
}

/** Lines of one size that follow each other are one paragraph. */
function addLines(lines: readonly Line[], page: number, into: BlockCollector): void {
  const usual = medianHeight(lines);
  let paragraph = '';
  const flush = (): void => {
    into.add({ kind: 'paragraph', page, text: paragraph });
    paragraph = '';
  };
  for (const { text, height } of lines) {
    if (text.trim() !== '' && usual > 0 && height > usual * HEADING_RATIO) {
      flush();
      into.add({ kind: 'heading', level: height > usual * 1.6 ? 1 : 2, page, text });
    } else if (text.trim() === '') flush();
    else paragraph += `${paragraph === '' ? '' : '\n'}${text}`;
  }
  flush();
}

function medianHeight(lines: readonly Line[]): number {
  const heights = lines.filter(({ text }) => text.trim() !== '').map(({ height }) => height);
  return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
  readonly url?: string;
}

function addAnnotation(
  { subtype, contentsObj, fieldValue, url }: Annotation,
  page: number,
  into: BlockCollector,
): void {
  const words = [contentsObj?.str, url, ...[fieldValue].flat()];
  for (const text of words) if (typeof text === 'string') into.add({ kind: 'note', page, text });
  if (subtype === 'Text' || subtype === 'FreeText') into.addTrait('comments', 'yes');
  if (subtype === 'FileAttachment') into.addTrait('attachments', 'yes');
}
