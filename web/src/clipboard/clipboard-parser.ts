import { type FormattedText, joinFormatted, normalizeFormats } from '@nbn/drafting';
import {
  ClauseBuilder,
  type ClauseOptions,
  hasText,
  type ImportLoss,
  ImportLosses,
  isKeptWhenAccepted,
  type Piece,
  plainTextBlocks,
  type ImportedClause,
  type TextBlock,
  textOfPieces,
  viewOf,
} from '@nbn/import';
import { parseInertDocument } from '../app/trusted-types.ts';
import { HtmlParser } from './html-parser.ts';
import { HtmlSanitizer } from './html-sanitizer.ts';

/** What was copied, in the forms that a clipboard gives it. */
export interface ClipboardContent {
  readonly html: string;
  readonly plain: string;
  /** Pictures and files that were copied without words. */
  readonly files: number;
}

/** Clauses of what was copied, as the import of a file would make them, and what does not come along. */
export interface PastedContent {
  readonly clauses: readonly ImportedClause[];
  readonly losses: readonly ImportLoss[];
  /** Of one paragraph alone: its words as they were copied, to go where the caret stands. */
  readonly inlineText: (FormattedText & { readonly losses: readonly ImportLoss[] }) | null;
  /**
   * The words of its first paragraph to go on from words before it, and of its last to go on into words
   * behind; null where they cannot.
   */
  readonly edgeTexts: { readonly first: FormattedText | null; readonly last: FormattedText | null };
}

/** How long the page is left alone at most, in milliseconds, before it may draw again. */
const SLICE_MS = 12;
const STEPS_BETWEEN_CLOCK_CHECKS = 200;
const MAX_STEPS_PER_SLICE = 10_000;
const FRAGMENT_START = '<!--StartFragment-->';
const WORD_PROCESSOR_HTML =
  /urn:schemas-microsoft-com:office|content="?(?:Microsoft|LibreOffice|OpenOffice)|class="?Mso/i;

/** Lets the page draw and answer before reading goes on. */
export type Pause = () => Promise<void>;

/** Reads what was copied. A long text is read bit by bit, with the page drawn in between. */
export async function parseClipboard(
  copied: ClipboardContent,
  options: ClauseOptions,
  pause: Pause,
): Promise<PastedContent> {
  const losses = new ImportLosses();
  const blocks = copied.html.trim() === '' ? [] : await parseHtmlBlocks(copied.html, losses, pause);
  const isHtml = blocks.length > 0 || copied.plain.trim() === '';
  if (copied.html.trim() === '') losses.add('image', '', copied.plain === '' ? copied.files : 0);
  return toPastedContent(isHtml ? blocks : plainTextBlocks(copied.plain), losses, options, copied.plain);
}

/** Words that were copied with the blank beside them come with it: HTML does not say it, plain text does. */
function toPastedContent(
  blocks: readonly TextBlock[],
  losses: ImportLosses,
  options: ClauseOptions,
  plain: string,
): PastedContent {
  const found = losses.all();
  const [only, another] = blocks;
  const [before, behind] = [
    blank(/^[ \u00A0]/.test(plain) ? ' ' : ''),
    blank(/[ \u00A0]$/.test(plain) ? ' ' : ''),
  ];
  const words =
    only && !another && only.shape.is !== 'row'
      ? { ...joinFormatted([before, wordsOf(only), behind]), losses: countFormatting(found, only) }
      : null;
  const { clauses } = new ClauseBuilder(losses, options).build(blocks);
  const last = blocks.at(-1);
  // Only words that are the same as a clause: nothing was cut off before them.
  const goesOn = (block: TextBlock | undefined, clause: ImportedClause | undefined): boolean =>
    block?.shape.is === 'paragraph' && textOf(block) === clause?.text;
  const joins = {
    first: goesOn(only, clauses[0]) ? joinFormatted([before, wordsOf(only!)]) : null,
    last: goesOn(last, clauses.at(-1)) ? joinFormatted([wordsOf(last!), behind]) : null,
  };
  return { clauses, losses: losses.all(), inlineText: words, edgeTexts: joins };
}

const blank = (text: string): FormattedText => ({ text, formats: [] });
const textOf = ({ pieces }: TextBlock): string => textOfPieces(pieces);

/** The words of a paragraph with their form; a heading is bold by itself. */
function wordsOf({ pieces, shape }: TextBlock): FormattedText {
  const { text, formats } = viewOf(pieces, isKeptWhenAccepted);
  const own = shape.is === 'heading' ? formats.filter(({ kind }) => kind !== 'bold') : formats;
  return { text, formats: normalizeFormats(text, own) };
}

function countFormatting(losses: readonly ImportLoss[], block: TextBlock): ImportLoss[] {
  const all = new ImportLosses();
  for (const loss of losses) all.merge(loss);
  all.add('formatting', textOf(block), block.formatted);
  return all.all();
}

async function parseHtmlBlocks(html: string, losses: ImportLosses, pause: Pause): Promise<TextBlock[]> {
  const { text } = await runInSlices(new HtmlSanitizer(html), pause);
  const { body } = parseInertDocument(text);
  const options = {
    isMarked: html.includes(FRAGMENT_START),
    isDocument: WORD_PROCESSOR_HTML.test(html.slice(0, 4_000)),
    withNavigation: false,
  };
  const first = new ImportLosses();
  const reader = await runInSlices(new HtmlParser(body, first, options), pause);
  const menusOnly = reader.blocks.length === 0 && reader.menus > 0;
  const read = menusOnly
    ? await runInSlices(new HtmlParser(body, losses, { ...options, withNavigation: true }), pause)
    : reader;
  if (!menusOnly) for (const loss of first.all()) losses.merge(loss);
  return insertNotes(read, losses);
}

/** Step by step to the end. */
async function runInSlices<Reader extends { step: () => boolean }>(
  reader: Reader,
  pause: Pause,
): Promise<Reader> {
  let until = performance.now() + SLICE_MS;
  for (let steps = 1; reader.step(); steps += 1) {
    if (
      steps % STEPS_BETWEEN_CLOCK_CHECKS !== 0 ||
      (performance.now() < until && steps % MAX_STEPS_PER_SLICE !== 0)
    )
      continue;
    await pause();
    until = performance.now() + SLICE_MS;
  }
  return reader;
}

/** Each note behind the paragraph that refers to it; those that nothing refers to at the end. */
function insertNotes({ blocks, notes, references }: HtmlParser, losses: ImportLosses): TextBlock[] {
  const unused = new Map(notes);
  const behind = new Map<number, TextBlock[]>();
  const put = (at: number, pieces: readonly Piece[], about: string): void => {
    losses.add('footnote', about);
    behind.set(at, [...(behind.get(at) ?? []), { shape: { is: 'note' }, pieces, formatted: 0 }]);
  };
  for (const { note, behind: at, about } of references) {
    const pieces = unused.get(note);
    if (pieces && hasText(pieces)) put(at, pieces, about);
    unused.delete(note);
  }
  for (const pieces of unused.values()) if (hasText(pieces)) put(blocks.length, pieces, textOfPieces(pieces));
  return [...(behind.get(0) ?? []), ...blocks.flatMap((block, at) => [block, ...(behind.get(at + 1) ?? [])])];
}
