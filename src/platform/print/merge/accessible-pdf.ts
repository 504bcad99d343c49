import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './content-artifacts.ts';

/** What a screen reader says for each link within the document, by the `id` that it leads to. */
export type LinkLabels = Readonly<Record<string, string>>;

/** Types of PDF 2.0 that Chromium writes, as those of PDF 1.7 that come nearest (ISO 32000-1, 14.7.3). */
const ROLES = {
  Aside: 'Div',
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
} as const;

/**
 * Makes of a PDF that Chromium tagged one that keeps to PDF/UA-1 (ISO 14289-1) as far as a program can see to
 * it, and says so: its title stands in the window and in its metadata, each structure type is a known one,
 * lists have bodies, links have words, and what is painted beside the text is an artifact.
 */
export function makeAccessible(document: PDFDocument, labels: LinkLabels): void {
  const { context, catalog } = document;
  context.header = PDFHeader.forVersion(1, 7);
  document.setCreator('Norbanet');
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('Metadata'), context.register(metadataStream(document)));
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  root.set(PDFName.of('RoleMap'), context.obj(ROLES));
  for (const [ref, entry] of context.enumerateIndirectObjects()) {
    if (!(entry instanceof PDFDict)) continue;
    if (entry.get(PDFName.of('S')) === PDFName.of('LI')) addListBody(document, ref, entry);
    if (entry.get(PDFName.of('Subtype')) === PDFName.of('Link')) labelLink(entry, labels);
  }
  for (const { node } of document.getPages()) {
    if (node.has(PDFName.of('Annots'))) node.set(PDFName.of('Tabs'), PDFName.of('S'));
    const content = contentOf(document, node.get(PDFName.of('Contents')));
    node.set(PDFName.of('Contents'), context.register(context.flateStream(markArtifacts(content))));
  }
}

/** What a list's item holds besides its mark is its body (ISO 32000-1, 14.8.4.3.3). */
function addListBody({ context }: PDFDocument, itemRef: PDFRef, item: PDFDict): void {
  const kids = kidsOf(item);
  const typeOf = (kid: PDFObject): PDFObject | undefined => {
    const found = context.lookup(kid);
    return found instanceof PDFDict ? found.get(PDFName.of('S')) : undefined;
  };
  const isMark = (kid: PDFObject): boolean => typeOf(kid) === PDFName.of('Lbl');
  const rest = kids.filter((kid) => !isMark(kid));
  if (rest.every((kid) => typeOf(kid) === PDFName.of('LBody'))) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef, K: rest });
  const page = item.get(PDFName.of('Pg'));
  if (page) body.set(PDFName.of('Pg'), page);
  const bodyRef = context.register(body);
  for (const kid of rest) {
    const found = context.lookup(kid);
    if (found instanceof PDFDict && found.has(PDFName.of('S'))) found.set(PDFName.of('P'), bodyRef);
  }
  item.set(PDFName.of('K'), context.obj([...kids.filter(isMark), bodyRef]));
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(PDFName.of('K'));
  return only ? [only] : [];
}

/** A link says where it leads (ISO 14289-1, 7.18.5). */
function labelLink(annotation: PDFDict, labels: LinkLabels): void {
  const words = placeOf(annotation, labels) ?? addressOf(annotation);
  if (words !== null) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
}

function placeOf(annotation: PDFDict, labels: LinkLabels): string | null {
  const target = annotation.lookup(PDFName.of('Dest'));
  return target instanceof PDFName ? (labels[target.decodeText()] ?? target.decodeText()) : null;
}

function addressOf(annotation: PDFDict): string | null {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null;
}

function contentOf({ context }: PDFDocument, contents: PDFObject | undefined): Uint8Array {
  const found = context.lookup(contents);
  const streams = found instanceof PDFArray ? found.asArray().map((each) => context.lookup(each)) : [found];
  return Buffer.concat(
    streams.flatMap((stream) =>
      stream instanceof PDFRawStream
        ? [Buffer.from(decodePDFRawStream(stream).decode()), Buffer.from('\n')]
        : [],
    ),
  );
}

/** Title and conformance in XMP (ISO 16684-1; ISO 14289-1, 5). */
function metadataStream(document: PDFDocument): PDFRawStream {
  const title = escapeXml(document.getTitle() ?? '');
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return document.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
