import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/**
 * The words of each page of a PDF: by its fonts' own tables where glyphs are numbered, else as they stand.
 */
export async function pdfPageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().map(({ node }) => {
    const fonts = node.Resources()?.lookup(PDFName.of('Font'));
    const tables = new Map(
      fonts instanceof PDFDict
        ? fonts.keys().map((name) => [name.asString(), toUnicodeTable(fonts.lookup(name))] as const)
        : [],
    );
    const contents = node.Contents();
    const streams =
      contents instanceof PDFArray
        ? contents.asArray().map((entry) => document.context.lookup(entry))
        : [contents];
    const text = streams
      .map((stream) =>
        stream instanceof PDFRawStream
          ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
          : '',
      )
      .join('\n');
    return textOfContent(text, tables);
  });
}

type GlyphTable = ReadonlyMap<string, string> | null;

function toUnicodeTable(font: unknown): GlyphTable {
  const stream = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined;
  if (!(stream instanceof PDFRawStream)) return null;
  const map = new Map<string, string>();
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const word = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  for (const [, block] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from, to] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(from!.toUpperCase(), word(to!));
  for (const [, block] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, last, to] of block!.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      for (let code = parseInt(from!, 16); code <= parseInt(last!, 16); code += 1) {
        map.set(
          code.toString(16).toUpperCase().padStart(from!.length, '0'),
          String.fromCharCode(parseInt(to!, 16) + code - parseInt(from!, 16)),
        );
      }
    }
  }
  return map;
}

/** Glyphs are numbered by two bytes, in the drawn fonts that a variable one becomes by one. */
function decodeGlyphs(codes: string, table: ReadonlyMap<string, string>): string {
  const [first] = table.keys();
  const numbers = codes.match(first?.length === 2 ? /.{2}/g : /.{4}/g) ?? [];
  return numbers.map((code) => table.get(code) ?? '').join('');
}

/** Reads the operators that choose a font, show text, and go on to another line. */
function textOfContent(content: string, tables: ReadonlyMap<string, GlyphTable>): string {
  let [table, words] = [null as GlyphTable, ''];
  for (const [, font, hex, plain, move] of content.matchAll(
    /(\/[\w-]+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f\s]*)>|\(((?:\\.|[^\\)])*)\)|\b(ET|Td|Tm|TD|T\*)\b/g,
  )) {
    if (font) table = tables.get(font) ?? null;
    else if (hex !== undefined)
      words += table
        ? decodeGlyphs(hex.replaceAll(/\s/g, '').toUpperCase(), table)
        : Buffer.from(hex, 'hex').toString('latin1');
    else if (plain !== undefined) words += plain;
    else if (move === 'ET') words += '\n';
  }
  return words;
}
