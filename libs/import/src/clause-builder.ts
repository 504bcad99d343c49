import { CLAUSE_LEVEL_MAX, LIMITS, type ClauseKind } from '@nbn/contracts';
import type { BlockShape, TextBlock, TrackedChange } from './blocks.ts';
import { bulletOf } from './list-marks.ts';
import { Losses } from './losses.ts';
import {
  accepted,
  type CommentSpan,
  cutView,
  type PiecesView,
  rejected,
  trimmedView,
  viewOf,
} from './pieces.ts';
import { type ChangesChoice, settledBlocks } from './paragraph-marks.ts';
import { proposalsOf, type TextProposal } from './proposals.ts';
import { outlineNumbers, type TypedNumber, typedNumber } from './typed-numbers.ts';

export interface ReadClause {
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
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
  readonly clauses: readonly ReadClause[];
  readonly comments: readonly PlacedComment[];
  readonly proposals: readonly ClauseProposal[];
}

export interface ClauseOptions {
  readonly changes?: ChangesChoice;
  /** Under which level the text begins, as if a heading stood before it. */
  readonly under?: number;
  /** Whether the document's title is told apart from its text. */
  readonly titled?: boolean;
}

interface Reading {
  readonly block: TextBlock;
  /** Its words without blanks around them, as the choice about changes wants them. */
  readonly view: PiecesView;
  readonly number: TypedNumber | null;
}

/** A letter before an item of Norbanet's own, and the number before anything else of its own. */
const OWN_MARK = /^(?:\([a-z]{1,3}\)|\d+(?:\.\d+)*)(?:\t|$)/;

/**
 * Makes clauses of paragraphs, in their order, whatever they were read from, and counts what they lose by it.
 */
export class ClauseBuilder {
  private readonly clauses: ReadClause[] = [];
  private readonly comments: PlacedComment[] = [];
  private readonly proposals: ClauseProposal[] = [];
  /** Comments on what is no clause: they go to the next one. */
  private readonly adrift: string[] = [];
  private readonly placed = new Set<string>();
  private title = '';
  /** Of the heading that was read last, and of the clause. */
  private under: number;
  /** How many numbers stand before it, where the source numbers it together with its clauses. */
  private numbered = 0;
  private last: number;

  constructor(
    private readonly losses: Losses,
    private readonly options: ClauseOptions = {},
  ) {
    this.under = options.under ?? 0;
    this.last = this.under + 1;
  }

  build(blocks: readonly TextBlock[]): ImportedText {
    const choice = this.options.changes ?? 'accept';
    const keep = choice === 'accept' ? accepted : rejected;
    const readings = settledBlocks(blocks, choice, this.losses).map((block) => this.reading(block, keep));
    const outline = outlineNumbers(readings.map(({ number }) => number));
    for (const [at, reading] of readings.entries()) this.put(reading, outline.has(at));
    if (this.clauses.length > 0) this.land(this.clauses.length - 1);
    return { title: this.title, clauses: this.clauses, comments: this.comments, proposals: this.proposals };
  }

  private reading(block: TextBlock, keep: (change: TrackedChange) => boolean): Reading {
    const view = trimmedView(viewOf(block.pieces, keep));
    const numbers = block.shape.is === 'heading' || block.shape.is === 'paragraph';
    return { block, view, number: numbers ? typedNumber(view.text) : null };
  }

  private put(reading: Reading, isOutline: boolean): void {
    const {
      block: { shape, formatted },
      view,
    } = reading;
    if (view.text === '') this.wordless(reading);
    else if (this.isTitle(shape)) this.entitle(view);
    else if (shape.is === 'title') this.heading(reading, 1, isOutline);
    else if (shape.is === 'heading') this.heading(reading, shape.level, isOutline, shape.outline);
    else {
      this.losses.add('formatting', view.text, formatted);
      this.words(reading, shape, isOutline);
    }
  }

  private entitle({ text, comments }: PiecesView): void {
    this.title = text.replaceAll(/\s+/g, ' ');
    this.adrift.push(...comments.map(({ comment }) => comment));
  }

  private isTitle({ is }: BlockShape): boolean {
    return is === 'title' && this.options.titled === true && this.title === '' && this.clauses.length === 0;
  }

  private heading(reading: Reading, level: number, isOutline: boolean, outline = 0): void {
    const { view } = reading;
    if (level > CLAUSE_LEVEL_MAX) this.losses.add('heading-level', view.text);
    this.under = Math.min(CLAUSE_LEVEL_MAX, level);
    this.numbered = outline;
    this.last = Math.min(CLAUSE_LEVEL_MAX, this.under + 1);
    this.add('heading', this.under, reading, isOutline ? this.withoutNumber(reading) : view);
  }

  private words(reading: Reading, shape: BlockShape, isOutline: boolean): void {
    const { view, number } = reading;
    const beneath = Math.min(CLAUSE_LEVEL_MAX, this.under + 1);
    if (shape.is === 'own') return this.own(reading, shape.kind);
    if (shape.is === 'note') return this.add('note', Math.max(1, this.under), reading, view);
    if (shape.is === 'list' && (shape.outline ?? 0) > 1)
      return this.add(
        'clause',
        Math.min(CLAUSE_LEVEL_MAX, this.under + Math.max(1, shape.outline! - this.numbered)),
        reading,
        view,
      );
    if (shape.is === 'list') return this.add(this.listKind(shape, view.text), beneath, reading, view);
    if (shape.is === 'row') return this.add('clause', beneath, reading, view);
    if (number && isOutline && (number.isDotted || number.isApart)) {
      return this.add(
        'clause',
        Math.min(CLAUSE_LEVEL_MAX, number.parts.length),
        reading,
        this.withoutNumber(reading),
      );
    }
    const bullet = bulletOf(view.text);
    if (!bullet) return this.add('clause', beneath, reading, view);
    this.losses.add('number', view.text);
    return this.add('item', beneath, reading, cutView(view, view.text, bullet.length, view.text.length));
  }

  /** What Norbanet wrote is what it was; its number says how deep. */
  private own(reading: Reading, kind: ClauseKind): void {
    const { text } = reading.view;
    const mark = kind === 'note' ? null : OWN_MARK.exec(text);
    const level = mark && kind === 'clause' ? mark[0].trim().split('.').length : this.last;
    this.add(
      kind,
      Math.min(CLAUSE_LEVEL_MAX, level),
      reading,
      mark ? cutView(reading.view, text, mark[0].length, text.length) : reading.view,
    );
    if (kind === 'clause') this.last = level;
  }

  /** A list is lettered items; numbered paragraphs at its outermost level are clauses. */
  private listKind({ ordered, level }: Extract<BlockShape, { is: 'list' }>, text: string): ClauseKind {
    if (level > (ordered ? 1 : 0)) this.losses.add('list-level', text);
    return ordered && level === 0 ? 'clause' : 'item';
  }

  /** Numbers are reckoned here, so that one that was typed would stand twice. */
  private withoutNumber({ view, number }: Reading): PiecesView {
    this.losses.add('number', view.text);
    return cutView(view, view.text, number!.length, view.text.length);
  }

  private add(kind: ClauseKind, level: number, { block }: Reading, given: PiecesView): void {
    let rest = trimmedView(given);
    const first = this.clauses.length;
    if (rest.text.length > LIMITS.clause) this.losses.add('long-clause', rest.text);
    while (rest.text.length > LIMITS.clause) {
      const { text } = rest;
      const at = Math.max(text.lastIndexOf(' ', LIMITS.clause), text.lastIndexOf('\n', LIMITS.clause));
      const cut = at > LIMITS.clause / 2 ? at : LIMITS.clause - 1;
      this.push(
        { kind, level, text: text.slice(0, cut) },
        rest.comments.filter(({ start }) => start < cut),
      );
      const remaining = cutView(rest, text, cut, text.length);
      rest = trimmedView({
        ...remaining,
        comments: remaining.comments.filter((_, n) => rest.comments[n]!.start >= cut),
      });
    }
    if (rest.text === '') return;
    this.push({ kind, level, text: rest.text }, rest.comments);
    if (this.options.changes === 'amendments') this.propose(block, first);
    else this.losses.add('amendment', '', block.asides?.length ?? 0);
  }

  private push(clause: ReadClause, comments: readonly CommentSpan[]): void {
    const at = this.clauses.push(clause) - 1;
    const { length } = clause.text;
    for (const { start, end, comment } of comments)
      this.place(at, comment, Math.min(start, length), Math.min(end, length));
    this.land(at);
  }

  /** One that goes on over several paragraphs stands at the first of them. */
  private place(clause: number, comment: string, start: number, end: number): void {
    if (this.placed.has(comment)) return;
    this.placed.add(comment);
    this.comments.push({ comment, clause, start, end });
  }

  private land(clause: number): void {
    for (const comment of this.adrift.splice(0)) this.place(clause, comment, 0, 0);
  }

  private propose(block: TextBlock, clause: number): void {
    const { text } = this.clauses[clause]!;
    const asides = (block.asides ?? [])
      .map((aside) => ({ ...aside, at: null }))
      .filter((aside) => aside.text !== text);
    const proposals = [...proposalsOf(block.pieces, text), ...asides];
    const divided = this.clauses.length > clause + 1;
    if (divided && proposals.length > 0) this.losses.add('tracked-paragraph', text);
    else for (const proposal of proposals) this.proposals.push({ ...proposal, clause });
  }

  /**
   * A paragraph of nothing, or of nothing but new words and with no clause before or behind it in which they
   * could be proposed.
   */
  private wordless(reading: Reading): void {
    const {
      block,
      view: { comments },
    } = reading;
    this.adrift.push(...comments.map(({ comment }) => comment));
    if (this.options.changes !== 'amendments') return;
    const { text } = trimmedView(viewOf(block.pieces, accepted));
    if (text === '') return;
    this.losses.add('tracked-paragraph', text);
    this.put({ block: { ...block, pieces: [{ text }] }, view: { text, comments: [] }, number: null }, false);
  }
}
