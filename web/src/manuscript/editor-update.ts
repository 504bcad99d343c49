import type { ClauseLayout, CollabClause } from '@nbn/collab';
import { Fragment, type Node as DocNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { keptInOrder } from './kept-in-order.ts';
import { PositionMap } from './position-map.ts';
import { clauseNode } from './schema.ts';
import type { WordPiece, WordPieces } from './word-pieces.ts';

/** A clause of the editor on its way, and the pieces that its words are put together from. */
interface Shown {
  pieces: WordPiece[];
  /**
   * It is no longer in the text; a document without a clause cannot be, so it goes when all others are there.
   */
  ends: boolean;
}

/** A clause as it is to be shown. */
export interface Target {
  readonly shape: Omit<CollabClause, 'text'>;
  readonly pieces: readonly WordPiece[];
}

/**
 * Brings the editor's document to what the shared one says by now, letter by letter, dividing, joining and
 * moving what is there: whatever stands at letters, be it a caret or a mark, stays at them.
 */
export class EditorUpdate {
  /** Where what stood somewhere stands afterwards. */
  readonly positions: PositionMap;
  private shown: Shown[] = [];
  /** How many letters of a piece are in the document now. */
  private readonly lengths = new Map<WordPiece, number>();

  constructor(
    private readonly tr: Transaction,
    private readonly before: readonly ClauseLayout[],
    private readonly pieces: WordPieces,
  ) {
    this.positions = new PositionMap(tr);
  }

  /** Letters that came and went, where they stood before. */
  spell(pieces: Iterable<WordPiece>): void {
    for (const piece of pieces) {
      const { before } = piece;
      const at = before === null ? -1 : this.before.findIndex(({ segments }) => segments.includes(before));
      if (at < 0) continue;
      const inClause = this.piecesOf(this.before[at]!);
      let pos = this.startOf(at) + this.lengthOf(inClause.slice(0, inClause.indexOf(piece)));
      for (const { fate, text } of piece.runs) {
        if (fate === 'goes') this.tr.delete(pos, pos + text.length);
        else if (fate === 'comes') this.tr.insert(pos, this.tr.doc.type.schema.text(text));
        if (fate !== 'goes') pos += text.length;
      }
      this.lengths.set(piece, piece.lengthNow);
    }
  }

  /** Clauses that are others, that stand elsewhere, or that are divided otherwise. */
  arrange(targets: readonly Target[]): void {
    this.shown = this.before.map((laid) => ({ pieces: this.piecesOf(laid), ends: false }));
    const goal = targets.flatMap(({ pieces }) => pieces);
    this.takeOut(new Set(goal));
    this.divide(targets);
    this.reorder(goal);
    for (let at = this.shown.length - 1; at >= 0; at -= 1) if (this.shown[at]!.ends) this.remove(at);
    this.join(targets);
    for (const [at, { shape }] of targets.entries()) this.shape(at, shape);
  }

  shape(at: number, attributes: Target['shape']): void {
    const pos = this.startOf(at) - 1;
    const node = this.tr.doc.child(at);
    for (const [name, value] of Object.entries(attributes)) {
      if (node.attrs[name] !== value) this.tr.setNodeAttribute(pos, name, value);
    }
  }

  private piecesOf({ segments }: ClauseLayout): WordPiece[] {
    return segments.flatMap((segment) => this.pieces.ofBefore(segment));
  }

  private takeOut(wanted: ReadonlySet<WordPiece>): void {
    for (const [at, clause] of this.shown.entries()) {
      clause.ends = !clause.pieces.some((piece) => wanted.has(piece));
      if (clause.ends) continue;
      for (const piece of clause.pieces.filter((each) => !wanted.has(each))) {
        const from = this.startOf(at) + this.lengthOf(clause.pieces.slice(0, clause.pieces.indexOf(piece)));
        const length = this.lengthOf([piece]);
        if (length > 0) this.tr.delete(from, from + length);
        clause.pieces = clause.pieces.filter((each) => each !== piece);
      }
    }
  }

  /** Between pieces that do not follow each other any more. */
  private divide(targets: readonly Target[]): void {
    const follows = new Map<WordPiece, WordPiece>();
    for (const { pieces } of targets)
      pieces.forEach((piece, at) => {
        if (at > 0) follows.set(pieces[at - 1]!, piece);
      });
    for (let at = 0; at < this.shown.length; at += 1) {
      const { pieces, ends } = this.shown[at]!;
      const cut = ends ? -1 : pieces.findIndex((piece, n) => n > 0 && follows.get(pieces[n - 1]!) !== piece);
      if (cut < 0) continue;
      const node = this.tr.doc.child(at);
      this.tr.split(this.startOf(at) + this.lengthOf(pieces.slice(0, cut)), 1, [
        { type: node.type, attrs: node.attrs },
      ]);
      this.shown.splice(at, 1, { pieces: pieces.slice(0, cut), ends }, { pieces: pieces.slice(cut), ends });
    }
  }

  private reorder(goal: readonly WordPiece[]): void {
    const rank = new Map(goal.map((piece, at) => [piece, at]));
    const there = this.shown.filter(({ ends }) => !ends);
    const wanted = there.toSorted((a, b) => rank.get(a.pieces[0]!)! - rank.get(b.pieces[0]!)!);
    const keys = new Map(there.map((each, at) => [each, String(at)]));
    const stays = new Set(
      keptInOrder(
        there.map((each) => keys.get(each)!),
        wanted.map((each) => keys.get(each)!),
      ).map(([, at]) => wanted[at]!),
    );
    const held = new Map(there.flatMap((each) => each.pieces.map((piece) => [piece, each] as const)));
    let last: Shown | null = null;
    for (const piece of goal) {
      let clause = held.get(piece);
      if (clause === last && last) continue;
      if (!clause) {
        clause = { pieces: [piece], ends: false };
        this.insert(this.behind(last), clause);
      } else if (!stays.has(clause)) this.move(clause, last);
      last = clause;
    }
  }

  private join(targets: readonly Target[]): void {
    const ofTarget = new Map(
      targets.flatMap((target) => target.pieces.map((piece) => [piece, target] as const)),
    );
    for (let at = this.shown.length - 1; at > 0; at -= 1) {
      const [before, after] = [this.shown[at - 1]!, this.shown[at]!];
      if (ofTarget.get(before.pieces[0]!) !== ofTarget.get(after.pieces[0]!)) continue;
      this.tr.join(this.startOf(at) - 1);
      this.shown.splice(at - 1, 2, { pieces: [...before.pieces, ...after.pieces], ends: false });
    }
  }

  private move(clause: Shown, behind: Shown | null): void {
    const at = this.shown.indexOf(clause);
    const node = this.tr.doc.child(at);
    const from = this.startOf(at) - 1;
    this.tr.delete(from, from + node.nodeSize);
    this.shown.splice(at, 1);
    const place = this.behind(behind);
    this.positions.moves(from, node.nodeSize, this.gapAt(place));
    this.tr.insert(this.gapAt(place), node);
    this.shown.splice(place, 0, clause);
  }

  private insert(place: number, clause: Shown): void {
    const [piece] = clause.pieces as [WordPiece];
    const blank = { id: null, kind: 'clause', level: 1, text: piece.textNow } as const;
    this.tr.insert(this.gapAt(place), clauseNode(this.tr.doc.type.schema, blank));
    this.shown.splice(place, 0, clause);
    this.lengths.set(piece, piece.lengthNow);
  }

  private remove(at: number): void {
    const from = this.startOf(at) - 1;
    this.tr.delete(from, from + this.tr.doc.child(at).nodeSize);
    this.shown.splice(at, 1);
  }

  private behind(clause: Shown | null): number {
    return clause ? this.shown.indexOf(clause) + 1 : 0;
  }

  /** The position before the clause at a place. */
  private gapAt(place: number): number {
    return this.startOf(place) - 1;
  }

  /** Where the words of a clause begin. */
  private startOf(at: number): number {
    let pos = 1;
    for (let n = 0; n < at; n += 1) pos += this.tr.doc.child(n).nodeSize;
    return pos;
  }

  private lengthOf(pieces: readonly WordPiece[]): number {
    return pieces.reduce((sum, piece) => sum + (this.lengths.get(piece) ?? piece.lengthBefore), 0);
  }
}

/** Puts clauses in the place of all that is shown: where nothing was written yet, or nothing is left. */
export function replaceAll(tr: Transaction, nodes: readonly DocNode[]): void {
  const { schema } = tr.doc.type;
  const shown =
    nodes.length > 0 ? nodes : [clauseNode(schema, { id: null, kind: 'clause', level: 1, text: '' })];
  tr.replaceWith(0, tr.doc.content.size, Fragment.from([...shown]));
}
