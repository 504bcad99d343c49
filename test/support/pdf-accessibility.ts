import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { untaggedRanges } from '../../src/platform/print/merge/content-artifacts.ts';

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const TYPES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI ' +
    'Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu ' +
    'Figure Formula Form'
  ).split(' '),
);
const name = (of: string): PDFName => PDFName.of(of);

/** What keeps a PDF from being one of PDF/UA-1, in words; nothing where a program finds no fault. */
export async function accessibilityFaults(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return [
    ...catalogFaults(document),
    ...structureFaults(document),
    ...document.getPages().flatMap(({ node }, place) => {
      const content = streamText(document, node.get(name('Contents')));
      const count = untaggedRanges(content).length;
      return count > 0 ? [`page ${place + 1} paints ${count} things outside its structure`] : [];
    }),
    ...fontFaults(document),
  ];
}

function catalogFaults({ catalog, context }: PDFDocument): string[] {
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata ? Buffer.from(streamText({ context } as PDFDocument, metadata)).toString('utf8') : '';
  const checks: readonly (readonly [boolean, string])[] = [
    [/<pdfuaid:part>1</.test(xmp), 'does not say that it is PDF/UA'],
    [/<rdf:li xml:lang="x-default">[^<]+</.test(xmp), 'has no title in its metadata'],
    [String(catalog.lookup(name('ViewerPreferences'))).includes('true'), 'does not show its title'],
    [String(catalog.lookup(name('MarkInfo'))).includes('/Marked true'), 'is not tagged'],
    [catalog.has(name('Lang')), 'has no language'],
    [catalog.has(name('Outlines')), 'has no outline'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function structureFaults({ catalog, context }: PDFDocument): string[] {
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const roles = root.lookup(name('RoleMap'));
  const faults: string[] = [];
  let heading = 0;
  const visit = (object: PDFObject | undefined, parent: string): void => {
    const found = context.lookup(object);
    if (found instanceof PDFArray) return found.asArray().forEach((each) => visit(each, parent));
    if (!(found instanceof PDFDict) || !found.has(name('S'))) return;
    const type = typeOf(found, roles instanceof PDFDict ? roles : null);
    if (!TYPES.has(type)) faults.push(`an element is of the unknown type ${type}`);
    if (type === 'TH' && !/\/Scope/.test(attributesOf(found)))
      faults.push('a header cell does not say of what');
    if (parent === 'LI' && type !== 'Lbl' && type !== 'LBody') faults.push(`a list's item holds a ${type}`);
    const rank = /^H([1-6])$/.exec(type)?.[1];
    if (rank && Number(rank) > heading + 1) faults.push(`a heading ${rank} follows a heading ${heading}`);
    if (rank) heading = Number(rank);
    visit(found.get(name('K')), type);
  };
  visit(root.get(name('K')), 'root');
  for (const [, entry] of context.enumerateIndirectObjects()) {
    if (!(entry instanceof PDFDict) || entry.get(name('Subtype')) !== name('Link')) continue;
    if (!(entry.lookup(name('Contents')) instanceof PDFHexString)) faults.push('a link has no words');
    if (!(entry.lookup(name('StructParent')) instanceof PDFNumber)) faults.push('a link is not tagged');
  }
  return faults;
}

function attributesOf(element: PDFDict): string {
  const attributes = element.lookup(name('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.map((each) => String(element.context.lookup(each))).join(' ');
}

function typeOf(element: PDFDict, roles: PDFDict | null): string {
  const own = element.lookup(name('S'), PDFName);
  const mapped = roles?.lookup(own);
  return (mapped instanceof PDFName ? mapped : own).decodeText();
}

function fontFaults({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, entry]) => {
    if (!(entry instanceof PDFDict) || entry.get(name('Type')) !== name('FontDescriptor')) return [];
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entry.has(name(key)));
    return isEmbedded ? [] : [`the face ${String(entry.get(name('FontName')))} is not embedded`];
  });
}

function streamText({ context }: PDFDocument, object: PDFObject | undefined): Uint8Array {
  const found = context.lookup(object);
  if (found instanceof PDFArray)
    return Buffer.concat(found.asArray().map((each) => streamText({ context } as PDFDocument, each)));
  return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : new Uint8Array();
}

const isInstalled = (program: string, option: string): boolean => {
  try {
    execFileSync(program, [option], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** Whether qpdf and poppler are on this machine. */
export const havePdfPrograms = isInstalled('qpdf', '--version') && isInstalled('pdfinfo', '-v');

/** What qpdf and poppler say of a PDF; qpdf ends with an error where the file is not sound. */
export function inspectPdf(pdf: Uint8Array): {
  check: string;
  info: string;
  structure: string;
  fonts: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-pdf-'));
  const file = join(folder, 'print.pdf');
  const run = (program: string, ...args: string[]): string =>
    execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', program, ...args, file], { encoding: 'utf8' });
  try {
    writeFileSync(file, pdf);
    return {
      check: run('qpdf', '--check'),
      info: run('pdfinfo'),
      structure: run('pdfinfo', '-struct-text'),
      fonts: run('pdffonts'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What qpdf and poppler find wrong with a PDF: its syntax, its structure, faces that are not embedded. */
export function pdfProgramFaults(pdf: Uint8Array): string[] {
  const { check, info, structure, fonts } = inspectPdf(pdf);
  const notWhole = fonts
    .split('\n')
    .slice(2)
    .filter((row) => row !== '' && !/ yes yes yes /.test(row));
  return [
    ...(/No syntax or stream encoding errors found/.test(check) ? [] : [check]),
    ...(/Tagged: +yes/.test(info) ? [] : ['is not tagged']),
    ...(/Error/.test(structure) ? [structure] : []),
    ...notWhole,
  ];
}
