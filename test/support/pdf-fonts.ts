import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/**
 * The names of the faces that a PDF is set in, each once and without the mark of its part (ISO 32000-2,
 * 9.9.2); `drawn` for letters that are drawings.
 */
export async function fontsOf(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf);
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, entry]) =>
      entry instanceof PDFDict && entry.lookup(PDFName.of('Type')) === PDFName.of('Font') ? [entry] : [],
    );
  const names = fonts.map((font) =>
    font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3')
      ? 'drawn'
      : font
          .lookup(PDFName.of('BaseFont'), PDFName)
          .decodeText()
          .replace(/^[A-Z]{6}\+/, ''),
  );
  return [...new Set(names)].toSorted();
}
