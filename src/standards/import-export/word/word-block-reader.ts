import {
  joinPieces,
  ImportLosses,
  type BlockShape,
  type Piece,
  plainBlock,
  hasText,
  type TextBlock,
  trimPieces,
} from '@nbn/import';
import type { ClauseKind } from '@nbn/contracts';
import { parseAside, REMOVED_HEADING } from './round-trip-text.ts';
import { STYLE_NAMES } from './word-styles.ts';
import {
  type ParagraphContent,
  type WordDocument,
  type WordNode,
  type WordParagraphReader,
} from './word-paragraph-reader.ts';

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
  readonly blocks: TextBlock[] = [];
  readonly removed: RemovedComment[] = [];
  /** Whether Norbanet wrote it. */
  readonly isOwn: boolean;
  private afterRemoved = false;
  private hasContents = false;
  private dropCap: readonly Piece[] = [];
  /** Ends and beginnings of comments between paragraphs: they go to the next one. */
  private waiting: Piece[] = [];

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
    return this;
  }

  private all(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.paragraph(node);
      else if (node.type === 'table') this.table(node);
      else if (node.type === 'bookmarkStart') this.waiting.push(...this.tree.between(node));
      else if (node.children) this.all(node.children);
    }
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
    if (style === STYLE_NAMES.NorbanetFacts.toLowerCase()) return this.aside(text);
    this.count(words, text);
    const shape = shapeOf(node, style, words.outline);
    if (this.isOwn && shape.is === 'heading' && text === REMOVED_HEADING) this.afterRemoved = true;
    else if (this.afterRemoved && isAboutRemoved(shape, words)) this.remove(words, text);
    else this.put(shape, words.pieces, words);
    for (const note of words.notes) this.note(note, text);
  }

  private count({ images, links, checkboxes, scripts, hidden }: ParagraphContent, text: string): void {
    for (const [kind, count] of [
      ['image', images],
      ['link', links],
      ['checkbox', checkboxes],
      ['script', scripts],
    ] as const)
      this.losses.add(kind, text, count);
    if (hidden.trim() !== '') this.losses.add('hidden', hidden);
  }

  private put(shape: BlockShape, pieces: readonly Piece[], words?: ParagraphContent): void {
    const all = [...this.waiting, ...this.dropCap, ...pieces];
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
  private aside(text: string): void {
    const amendment = parseAside(text);
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

  /** A row becomes a line of text: cells side by side mean nothing in a clause. */
  private table(node: WordNode): void {
    const rows = (node.children ?? []).map((row) =>
      joinPieces(
        (row.children ?? []).map((cell) => this.cell(cell)),
        ' | ',
      ),
    );
    this.losses.add('table', textOf(rows[0] ?? []));
    for (const row of rows) if (textOf(row).replaceAll(/[|\s]/g, '') !== '') this.put({ is: 'row' }, row);
  }

  private cell(cell: WordNode): Piece[] {
    const paragraphs = (cell.children ?? []).map((each) => this.tree.paragraph(each));
    for (const words of paragraphs) this.count(words, textOf(words.pieces).trim());
    return joinPieces(paragraphs.map(({ pieces }) => trimPieces(pieces)).filter(hasText), '\n');
  }
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
const styleOf = ({ styleName, styleId }: WordNode): string => (styleName ?? styleId ?? '').toLowerCase();

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
