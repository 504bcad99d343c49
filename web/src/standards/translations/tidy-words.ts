import { CELL_SEPARATOR, cellsOf, type FormattedText, joinFormatted, sliceFormats } from '@nbn/drafting';
import type { TranslationEntry } from './queries.ts';

const SEPARATOR: FormattedText = { text: CELL_SEPARATOR, formats: [] };

/** Cells as a row. */
export const rowOf = (cells: readonly FormattedText[]): FormattedText =>
  joinFormatted(cells.flatMap((cell, at) => (at === 0 ? [cell] : [SEPARATOR, cell])));

/** Words as they are kept: without blanks around them, in a row around those of each cell. */
export const tidyWords = (kind: TranslationEntry['kind'], words: FormattedText): FormattedText =>
  kind === 'row' ? rowOf(cellsOf(words).map(trimmed)) : trimmed(words);

function trimmed({ text, formats }: FormattedText): FormattedText {
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  return { text: text.slice(from, to), formats: sliceFormats(formats, from, to) };
}
