import {
  cutView,
  joinPieces,
  ImportLosses,
  type BlockShape,
  type Piece,
  plainBlock,
  hasText,
  type TextBlock,
  trimPieces,
  trimView,
  viewOf,
} from '@nbn/import';
import type { ClauseKind } from '@nbn/contracts';
import { CELL_SEPARATOR } from '@nbn/drafting';
import { isRemovedHeading, parseAside } from './round-trip-text.ts';
import { WordBookmarks } from './word-bookmarks.ts';
import { STYLE_NAMES } from './word-styles.ts';
import {
  type ParagraphContent,
  type WordDocument,
  type WordNode,
  type WordParagraphReader,
} from './word-paragraph-reader.ts';

/** A cell that says that it goes over more columns does not: no page is so wide. */
const COLUMNS_MAX = 60;
const HEADING = /^heading ?([1-9])$/i;
/** Styles of a list of contents, its own heading among them. */
const CONTENTS = /^toc ?(?:[1-9]|heading)$/;

/** A comment on a clause that was removed when Norbanet wrote the file. */
export interface RemovedComment {
  readonly comment: string;
  readonly quote: string;
}

/** The paragraphs of a Word document in their order; counts what is lost already by reading them. */
export class WordBlockReader {
  blocks: TextBlock[] = [];
  readonly removed: RemovedComment[] = [];
  /** Whether Norbanet wrote it. */
  readonly isOwn: boolean;
  private afterRemoved = false;
  private hasContents = false;
  private dropCap: readonly Piece[] = [];
  /** Ends and beginnings of comments between paragraphs: they go to the next one. */
  private waiting: Piece[] = [];
  private readonly bookmarks = new WordBookmarks();
  /** Those that stand between paragraphs: they go to the next one. */
  private waitingBookmarks: string[] = [];

  constructor(
    private readonly document: WordDocument,
    private readonly tree: WordParagraphReader,
    private readonly losses: ImportLosses,
  ) {
    this.isOwn = hasOwnStyle(document);
  }

  read(): this {
    this.all(this.document.children ?? []);
    if (this.dropCap.length + this.waiting.length > 0) this.put({ is: 'paragraph' }, []);
    this.blocks = this.bookmarks.resolve(this.blocks);
    return this;
  }

  private all(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.paragraph(node);
      else if (node.type === 'table') this.table(node);
      else if (node.type === 'bookmarkStart') this.between(node);
      else if (node.children) this.all(node.children);
    }
  }

  private between(node: WordNode): void {
    this.waiting.push(...this.tree.between(node));
    if (node.name && !this.tree.isMarker(node)) this.waitingBookmarks.push(node.name);
  }

  private paragraph(node: WordNode): void {
    const style = styleOf(node);
    const words = this.tree.paragraph(node);
    if (words.isDropCap) {
      this.dropCap = [...this.dropCap, ...trimPieces(words.pieces)];
      return;
    }
    const text = textOf(words.pieces).trim();
    if (CONTENTS.test(style)) return this.contents(text);
    if (style === STYLE_NAMES.NorbanetFacts.toLowerCase()) return this.aside(words.pieces);
    this.count(words, text);
    const shape = shapeOf(node, style, words.outline);
    if (this.isOwn && shape.is === 'heading' && isRemovedHeading(text)) this.afterRemoved = true;
    else if (this.afterRemoved && isAboutRemoved(shape, words)) this.remove(words, text);
    else this.put(shape, words.pieces, words);
    for (const note of words.notes) this.note(note, text);
  }

  private count({ images, links, checkboxes, hidden }: ParagraphContent, text: string): void {
    for (const [kind, count] of [
      ['image', images],
      ['link', links],
      ['checkbox', checkboxes],
    ] as const)
      this.losses.add(kind, text, count);
    if (hidden.trim() !== '') this.losses.add('hidden', hidden);
  }

  private put(shape: BlockShape, pieces: readonly Piece[], words?: ParagraphContent): void {
    const all = [...this.waiting, ...this.dropCap, ...pieces];
    const names = [...this.waitingBookmarks.splice(0), ...(words?.bookmarks ?? [])];
    // A row has no number to be referred to.
    if (shape.is !== 'row') this.bookmarks.add(this.blocks.length, names);
    [this.waiting, this.dropCap] = [[], []];
    this.blocks.push({
      shape,
      pieces: all,
      formatted: words?.formatted ?? 0,
      ...(words?.mark ? { mark: words.mark } : {}),
    });
  }

  /** Contents are made anew; Norbanet's own are not missed. */
  private contents(text: string): void {
    if (!this.isOwn && !this.hasContents) this.losses.add('contents', text);
    this.hasContents = true;
  }

  /** What Norbanet tells beside a clause is an amendment, or a fact about the file. */
  private aside(pieces: readonly Piece[]): void {
    const view = trimView(viewOf(pieces, () => true));
    const said = parseAside(view.text);
    const from = view.text.length - (said?.text.length ?? 0);
    const amendment = said && {
      ...said,
      formats: cutView(view, view.text, from, view.text.length).formats,
    };
    const before = this.blocks.pop();
    if (before)
      this.blocks.push(amendment ? { ...before, asides: [...(before.asides ?? []), amendment] } : before);
  }

  private remove({ pieces }: ParagraphContent, quote: string): void {
    for (const piece of pieces)
      if ('comment' in piece && piece.edge === 'start') this.removed.push({ comment: piece.comment, quote });
  }

  private note(reference: WordNode, about: string): void {
    const body = this.document.notes.resolve(reference)?.body ?? [];
    const text = body
      .map((each) => this.tree.plainText(each).trim())
      .filter(Boolean)
      .join('\n');
    this.losses.add('footnote', about);
    this.blocks.push(plainBlock({ is: 'note' }, text));
  }

  /** A cell that goes over several columns or rows stands in the first of them. */
  private table(node: WordNode): void {
    const cells = (node.children ?? []).map((row) => row.children ?? []);
    const rows = tableRows(cells).map((row) =>
      joinPieces(
        row.map((cell) => (cell ? this.cell(cell) : [])),
        CELL_SEPARATOR,
      ),
    );
    const isMerged = cells.flat().some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1);
    if (isMerged) this.losses.add('table', textOf(rows[0] ?? []).replaceAll(CELL_SEPARATOR, ' | '));
    for (const row of rows) if (textOf(row).trim() !== '') this.put({ is: 'row' }, row);
  }

  private cell(cell: WordNode): Piece[] {
    const paragraphs = (cell.children ?? []).map((each) => this.tree.paragraph(each));
    for (const words of paragraphs) this.count(words, textOf(words.pieces).trim());
    const pieces = joinPieces(paragraphs.map((words) => trimPieces(words.pieces)).filter(hasText), '\n');
    // A tab within a cell would begin another one.
    return pieces.map((piece) =>
      'text' in piece ? { ...piece, text: piece.text.replaceAll('\t', ' ') } : piece,
    );
  }
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
const styleOf = ({ styleName, styleId }: WordNode): string => (styleName ?? styleId ?? '').toLowerCase();

/** The cells of each row by their columns; null where another one goes on over the place. */
function tableRows(rows: readonly (readonly WordNode[])[]): (WordNode | null)[][] {
  const open = new Map<number, number>();
  return rows.map((cells) => {
    const row: (WordNode | null)[] = [];
    const skip = (): void => {
      for (let left = open.get(row.length) ?? 0; left > 0; left = open.get(row.length) ?? 0) {
        open.set(row.length, left - 1);
        row.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      const { colSpan = 1, rowSpan = 1 } = cell;
      for (let column = 0; column < Math.min(colSpan, COLUMNS_MAX); column += 1) {
        open.set(row.length, rowSpan - 1);
        row.push(column === 0 ? cell : null);
      }
    }
    skip();
    return row;
  });
}

function isAboutRemoved({ is }: BlockShape, { pieces }: ParagraphContent): boolean {
  return is === 'paragraph' && pieces.some((piece) => 'comment' in piece);
}

function shapeOf({ numbering }: WordNode, style: string, outline: number): BlockShape {
  if (style === 'title') return { is: 'title' };
  const level = Number(HEADING.exec(style)?.[1] ?? 0);
  if (level > 0)
    return { is: 'heading', level, outline: numbering?.isOrdered ? Number(numbering.level) + 1 : 0 };
  const own = Object.values(STYLE_NAMES).find((name) => name.toLowerCase() === style);
  if (own) return { is: 'own', kind: own.split(' ')[1] as ClauseKind };
  return numbering
    ? { is: 'list', ordered: numbering.isOrdered, level: Number(numbering.level), outline }
    : { is: 'paragraph' };
}

function hasOwnStyle(node: WordNode): boolean {
  const names = Object.values(STYLE_NAMES).map((name) => name.toLowerCase());
  return (node.children ?? []).some((each) => each.type === 'paragraph' && names.includes(styleOf(each)));
}
