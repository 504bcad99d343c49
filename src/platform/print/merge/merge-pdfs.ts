import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  radians,
  StandardFonts,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { makeAccessible } from './accessible-pdf.ts';
import type { MergeResult, MergeTask } from './merge-message.ts';

const MARGIN = 18;
const NUMBER_SIZE = 8;
/**
 * What may stay on a page of somebody else's: plain marks. Forms, films, attached files and whatever starts
 * something go.
 */
const ALLOWED_ANNOTATIONS = new Set([
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Text',
  'FreeText',
  'Ink',
  'Line',
  'Square',
  'Circle',
  'Stamp',
  'Popup',
]);

/**
 * Appends PDFs to a first one, which keeps its structure, language, outline and links. Each appended page
 * gets the number that it has in the whole. What cannot be read, or is encrypted, is left out and reported.
 */
export async function mergePdfs({
  first,
  parts,
  dryRun,
  stamp,
  linkLabels,
}: Pick<MergeTask, 'first' | 'parts' | 'dryRun' | 'stamp' | 'linkLabels'>): Promise<MergeResult> {
  const whole = await PDFDocument.load(first, { updateMetadata: false });
  const [anchors, pages] = [findAnchors(whole), whole.getPageCount()];
  if (linkLabels !== undefined) makeAccessible(whole, linkLabels);
  if (stamp !== undefined) await stampPages(whole, stamp);
  const counts: (number | null)[] = [];
  for (const part of parts) counts.push(await append(whole, part, dryRun));
  return { anchors, pages, parts: counts, pdf: dryRun ? null : await addPageNumbers(whole, pages) };
}

async function append(whole: PDFDocument, part: Uint8Array, dryRun: boolean): Promise<number | null> {
  try {
    const document = await PDFDocument.load(part, { updateMetadata: false, throwOnInvalidObject: true });
    const count = document.getPageCount();
    if (document.isEncrypted || count === 0) return null;
    // Copied in a dry run as well: what breaks then is known before the contents are printed.
    const copies = await whole.copyPages(document, document.getPageIndices());
    for (const page of copies) stripActiveContent(page);
    if (!dryRun) for (const page of copies) whole.addPage(page);
    return count;
  } catch {
    return null;
  }
}

/** Takes from a page what acts by itself, and what would point into a structure tree that is not its own. */
function stripActiveContent({ node }: PDFPage): void {
  for (const key of ['AA', 'StructParents', 'Tabs', 'PresSteps', 'Trans', 'Dur', 'B'])
    node.delete(PDFName.of(key));
  const annotations = node.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  const kept = annotations.asArray().filter((entry) => {
    const annotation = node.context.lookup(entry);
    if (!(annotation instanceof PDFDict)) return false;
    annotation.delete(PDFName.of('StructParent'));
    const kind = annotation.lookup(PDFName.of('Subtype'));
    return (
      kind instanceof PDFName &&
      ALLOWED_ANNOTATIONS.has(kind.decodeText()) &&
      !annotation.has(PDFName.of('A')) &&
      !annotation.has(PDFName.of('AA'))
    );
  });
  node.set(PDFName.of('Annots'), node.context.obj(kept));
}

/** Writes the text on every page, large and faint across it, and small at its foot. */
async function stampPages(whole: PDFDocument, text: string): Promise<void> {
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const printable = text.replaceAll(/[^\x20-\x7e]/g, '?');
  for (const page of whole.getPages()) {
    const [width, height] = [page.getWidth(), page.getHeight()];
    const size = Math.min(36, (0.9 * Math.hypot(width, height) * 12) / font.widthOfTextAtSize(printable, 12));
    const angle = Math.atan2(height, width);
    const length = font.widthOfTextAtSize(printable, size);
    page.drawText(printable, {
      x: width / 2 - (Math.cos(angle) * length) / 2,
      y: height / 2 - (Math.sin(angle) * length) / 2,
      size,
      font,
      rotate: radians(angle),
      opacity: 0.15,
    });
    page.drawText(printable, { x: MARGIN, y: MARGIN / 2, size: NUMBER_SIZE, font });
  }
}

async function addPageNumbers(whole: PDFDocument, from: number): Promise<Uint8Array> {
  // A face that no page uses would stay in the file, and PDF/UA takes none that is not embedded.
  if (whole.getPageCount() === from) return whole.save({ useObjectStreams: true });
  const font = await whole.embedFont(StandardFonts.Helvetica);
  for (const [place, page] of whole.getPages().entries()) {
    if (place < from) continue;
    const text = String(place + 1);
    page.drawText(text, {
      x: page.getWidth() - MARGIN - font.widthOfTextAtSize(text, NUMBER_SIZE),
      y: MARGIN / 2,
      size: NUMBER_SIZE,
      font,
    });
  }
  return whole.save({ useObjectStreams: true });
}

/** Chromium writes a named destination for every id that a link in the page leads to. */
function findAnchors(document: PDFDocument): Record<string, number> {
  const places = new Map(document.getPages().map((page, place) => [page.ref.toString(), place + 1]));
  const destinations = document.catalog.lookup(PDFName.of('Dests'));
  if (!(destinations instanceof PDFDict)) return {};
  return Object.fromEntries(
    destinations.entries().flatMap(([name, value]) => {
      const target = document.context.lookup(value);
      const page = target instanceof PDFArray ? target.get(0) : undefined;
      const place = page instanceof PDFRef ? places.get(page.toString()) : undefined;
      return place === undefined ? [] : [[name.decodeText(), place] as const];
    }),
  );
}
