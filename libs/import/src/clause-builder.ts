import { CLAUSE_LEVEL_MAX, LIMITS, type ClauseKind, type TextFormat } from '@nbn/contracts';
import type { BlockShape, TextBlock, TrackedChange } from './blocks.ts';
import { bulletOf } from './list-marks.ts';
import { ImportLosses } from './import-losses.ts';
import {
  isKeptWhenAccepted,
  type CommentSpan,
  cutView,
  type PiecesView,
  isKeptWhenRejected,
  trimView,
  viewOf,
} from './pieces.ts';
import { type ChangesMode, resolveTrackedParagraphs } from './tracked-paragraphs.ts';
import { proposalsOf, type TextProposal } from './proposals.ts';
import { outlineNumbers, type TypedNumber, parseTypedNumber } from './typed-numbers.ts';

export interface ImportedClause {
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  /** How its words look, piece by piece: what touches is not put together. */
  readonly formats: readonly TextFormat[];
  /** The id by which other clauses of the file refer to it. */
  readonly fileId?: string;
}

/** A comment of the source at its clause. Where `start` is `end`, it is about the clause as a whole. */
export interface PlacedComment extends CommentSpan {
  /** Its place among the clauses. */
  readonly clause: number;
}

export interface ClauseProposal extends TextProposal {
  readonly clause: number;
}

export interface ImportedText {
  /** Of the document itself; empty where it says none. */
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
  readonly comments: readonly PlacedComment[];
  readonly proposals: readonly ClauseProposal[];
}

export interface ClauseOptions {
  readonly changes?: ChangesMode;
  /** Under which level the text begins, as if a heading stood before it. */
  readonly under?: number;
  /** Whether the document's title is told apart from its text. */
  readonly titled?: boolean;
}

interface ParsedBlock {
  readonly block: TextBlock;
  /** Its words without blanks around them, as the choice about changes wants them. */
  readonly view: PiecesView;
  readonly number: TypedNumber | null;
}

/** A letter before an item of Norbanet's own, and the number before anything else of its own. */
const NORBANET_MARK = /^(?:\([a-z]{1,3}\)|\d+(?:\.\d+)*)(?:\t|$)/;

/** A heading is bold by itself. */
const withoutBold = <T extends { readonly formats: readonly TextFormat[] }>(words: T): T => ({
  ...words,
  formats: words.formats.filter(({ kind }) => kind !== 'bold'),
});

/**
 * Makes clauses of paragraphs, in their order, whatever they were read from, and counts what they lose by it.
 */
export class ClauseBuilder {
  private readonly clauses: ImportedClause[] = [];
  private readonly comments: PlacedComment[] = [];
  private readonly proposals: ClauseProposal[] = [];
  /** Comments on what is no clause: they go to the next one. */
  private readonly pendingComments: string[] = [];
  private readonly attached = new Set<string>();
  private title = '';
  /** Of the heading that was read last, and of the clause. */
  private headingLevel: number;
  /** How many numbers stand before it, where the source numbers it together with its clauses. */
  private headingNumbers = 0;
  private lastLevel: number;

  constructor(
    private readonly losses: ImportLosses,
    private readonly options: ClauseOptions = {},
  ) {
    this.headingLevel = options.under ?? 0;
    this.lastLevel = this.headingLevel + 1;
  }

  build(blocks: readonly TextBlock[]): ImportedText {
    const choice = this.options.changes ?? 'accept';
    const keep = choice === 'accept' ? isKeptWhenAccepted : isKeptWhenRejected;
    const readings = resolveTrackedParagraphs(blocks, choice, this.losses).map((block) =>
      this.parseBlock(block, keep),
    );
    const outline = outlineNumbers(readings.map(({ number }) => number));
    for (const [at, reading] of readings.entries()) this.addBlock(reading, outline.has(at));
    if (this.clauses.length > 0) this.attachPendingComments(this.clauses.length - 1);
    return { title: this.title, clauses: this.clauses, comments: this.comments, proposals: this.proposals };
  }

  private parseBlock(block: TextBlock, keep: (change: TrackedChange) => boolean): ParsedBlock {
    const whole = viewOf(block.pieces, keep);
    // An empty cell at the edge of a row is a cell.
    const view = block.shape.is === 'row' ? whole : trimView(whole);
    const numbers = block.shape.is === 'heading' || block.shape.is === 'paragraph';
    return { block, view, number: numbers ? parseTypedNumber(view.text) : null };
  }

  private addBlock(reading: ParsedBlock, isOutline: boolean): void {
    const {
      block: { shape, formatted },
      view,
    } = reading;
    if (view.text.trim() === '') this.addEmptyBlock(reading);
    else if (this.isTitle(shape)) this.setTitle(view);
    else if (shape.is === 'title') this.addHeading(reading, 1, isOutline);
    else if (shape.is === 'heading') this.addHeading(reading, shape.level, isOutline, shape.outline);
    else {
      this.losses.add('formatting', view.text, formatted);
      this.addParagraph(reading, shape, isOutline);
    }
  }

  private setTitle({ text, comments }: PiecesView): void {
    this.title = text.replaceAll(/\s+/g, ' ');
    this.pendingComments.push(...comments.map(({ comment }) => comment));
  }

  private isTitle({ is }: BlockShape): boolean {
    return is === 'title' && this.options.titled === true && this.title === '' && this.clauses.length === 0;
  }

  private addHeading(reading: ParsedBlock, level: number, isOutline: boolean, outline = 0): void {
    const { view } = reading;
    if (level > CLAUSE_LEVEL_MAX) this.losses.add('heading-level', view.text);
    this.headingLevel = Math.min(CLAUSE_LEVEL_MAX, level);
    this.headingNumbers = outline;
    this.lastLevel = Math.min(CLAUSE_LEVEL_MAX, this.headingLevel + 1);
    const words = isOutline ? this.withoutNumber(reading) : view;
    this.addClause('heading', this.headingLevel, reading, withoutBold(words));
  }

  private addParagraph(reading: ParsedBlock, shape: BlockShape, isOutline: boolean): void {
    const { view, number } = reading;
    const beneath = Math.min(CLAUSE_LEVEL_MAX, this.headingLevel + 1);
    if (shape.is === 'own') return this.addNorbanetClause(reading, shape.kind);
    if (shape.is === 'note') return this.addClause('note', Math.max(1, this.headingLevel), reading, view);
    if (shape.is === 'list' && (shape.outline ?? 0) > 1)
      return this.addClause(
        'clause',
        Math.min(CLAUSE_LEVEL_MAX, this.headingLevel + Math.max(1, shape.outline! - this.headingNumbers)),
        reading,
        view,
      );
    if (shape.is === 'list') return this.addClause(this.listKind(shape, view.text), beneath, reading, view);
    if (shape.is === 'row') return this.addClause('row', beneath, reading, view);
    if (number && isOutline && (number.isDotted || number.isApart)) {
      return this.addClause(
        'clause',
        Math.min(CLAUSE_LEVEL_MAX, number.parts.length),
        reading,
        this.withoutNumber(reading),
      );
    }
    const bullet = bulletOf(view.text);
    if (!bullet) return this.addClause('clause', beneath, reading, view);
    this.losses.add('number', view.text);
    return this.addClause(
      'item',
      beneath,
      reading,
      cutView(view, view.text, bullet.length, view.text.length),
    );
  }

  /** What Norbanet wrote is what it was; its number says how deep. */
  private addNorbanetClause(reading: ParsedBlock, kind: ClauseKind): void {
    const { text } = reading.view;
    const mark = kind === 'note' ? null : NORBANET_MARK.exec(text);
    const level = mark && kind === 'clause' ? mark[0].trim().split('.').length : this.lastLevel;
    this.addClause(
      kind,
      Math.min(CLAUSE_LEVEL_MAX, level),
      reading,
      mark ? cutView(reading.view, text, mark[0].length, text.length) : reading.view,
    );
    if (kind === 'clause') this.lastLevel = level;
  }

  /** A list is lettered items; numbered paragraphs at its outermost level are clauses. */
  private listKind({ ordered, level }: Extract<BlockShape, { is: 'list' }>, text: string): ClauseKind {
    if (level > (ordered ? 1 : 0)) this.losses.add('list-level', text);
    return ordered && level === 0 ? 'clause' : 'item';
  }

  /** Numbers are reckoned here, so that one that was typed would stand twice. */
  private withoutNumber({ view, number }: ParsedBlock): PiecesView {
    this.losses.add('number', view.text);
    return cutView(view, view.text, number!.length, view.text.length);
  }

  private addClause(kind: ClauseKind, level: number, { block }: ParsedBlock, given: PiecesView): void {
    let rest = kind === 'row' ? given : trimView(given);
    const first = this.clauses.length;
    const own = block.fileId === undefined ? {} : { fileId: block.fileId };
    if (rest.text.length > LIMITS.clause) this.losses.add('long-clause', rest.text);
    while (rest.text.length > LIMITS.clause) {
      const { text } = rest;
      const at = Math.max(text.lastIndexOf(' ', LIMITS.clause), text.lastIndexOf('\n', LIMITS.clause));
      const cut = at > LIMITS.clause / 2 ? at : LIMITS.clause - 1;
      this.pushClause(
        {
          ...(this.clauses.length === first ? own : {}),
          kind,
          level,
          text: text.slice(0, cut),
          formats: cutView(rest, text, 0, cut).formats,
        },
        rest.comments.filter(({ start }) => start < cut),
      );
      const remaining = cutView(rest, text, cut, text.length);
      rest = trimView({
        ...remaining,
        comments: remaining.comments.filter((_, n) => rest.comments[n]!.start >= cut),
      });
    }
    if (rest.text === '') return;
    this.pushClause(
      { ...(this.clauses.length === first ? own : {}), kind, level, text: rest.text, formats: rest.formats },
      rest.comments,
    );
    if (this.options.changes === 'amendments') this.addProposals(block, first);
    else this.losses.add('amendment', '', block.asides?.length ?? 0);
  }

  private pushClause(clause: ImportedClause, comments: readonly CommentSpan[]): void {
    const at = this.clauses.push(clause) - 1;
    const { length } = clause.text;
    for (const { start, end, comment } of comments)
      this.attachComment(at, comment, Math.min(start, length), Math.min(end, length));
    this.attachPendingComments(at);
  }

  /** One that goes on over several paragraphs stands at the first of them. */
  private attachComment(clause: number, comment: string, start: number, end: number): void {
    if (this.attached.has(comment)) return;
    this.attached.add(comment);
    this.comments.push({ comment, clause, start, end });
  }

  private attachPendingComments(clause: number): void {
    for (const comment of this.pendingComments.splice(0)) this.attachComment(clause, comment, 0, 0);
  }

  private addProposals(block: TextBlock, clause: number): void {
    const { kind, text } = this.clauses[clause]!;
    const asides = (block.asides ?? [])
      .map((aside) => ({ ...aside, at: null }))
      .filter((aside) => aside.text !== text || aside.formats.length > 0);
    const proposals = [...proposalsOf(block.pieces, text), ...asides].map((proposal) =>
      kind === 'heading' ? withoutBold(proposal) : proposal,
    );
    const divided = this.clauses.length > clause + 1;
    if (divided && proposals.length > 0) this.losses.add('tracked-paragraph', text);
    else for (const proposal of proposals) this.proposals.push({ ...proposal, clause });
  }

  /**
   * A paragraph of nothing, or of nothing but new words and with no clause before or behind it in which they
   * could be proposed.
   */
  private addEmptyBlock(reading: ParsedBlock): void {
    const {
      block,
      view: { comments },
    } = reading;
    this.pendingComments.push(...comments.map(({ comment }) => comment));
    if (this.options.changes !== 'amendments') return;
    const { text } = trimView(viewOf(block.pieces, isKeptWhenAccepted));
    if (text === '') return;
    this.losses.add('tracked-paragraph', text);
    this.addBlock(
      { block: { ...block, pieces: [{ text }] }, view: { text, comments: [], formats: [] }, number: null },
      false,
    );
  }
}
