import type { ClauseLayout, CollabClause } from '@nbn/collab';
import type { TextFormat } from '@nbn/contracts';
import { Fragment, type Node as DocNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { showFormats } from './formats.ts';
import { longestCommonOrder } from './longest-common-order.ts';
import { PositionMap } from './position-map.ts';
import { clauseNode } from './schema.ts';
import type { TextPiece, TextPieces } from './text-pieces.ts';

/** A clause of the editor on its way, and the pieces that its words are put together from. */
interface EditorClause {
  pieces: TextPiece[];
  /**
   * It is no longer in the text; a document without a clause cannot be, so it goes when all others are there.
   */
  isRemoved: boolean;
}

/** A clause as it is to be shown. */
export interface TargetClause {
  readonly shape: Omit<CollabClause, 'text' | 'formats'>;
  readonly pieces: readonly TextPiece[];
}

/**
 * Brings the editor's document to what the shared one says by now, character by character, dividing, joining and
 * moving what is there: whatever is at characters, be it a caret or a mark, stays at them.
 */
export class EditorUpdate {
  /** Where what stood somewhere stands afterwards. */
  readonly positions: PositionMap;
  private clauses: EditorClause[] = [];
  /** How many characters of a piece are in the document now. */
  private readonly lengths = new Map<TextPiece, number>();

  constructor(
    private readonly tr: Transaction,
    private readonly before: readonly ClauseLayout[],
    private readonly pieces: TextPieces,
  ) {
    this.positions = new PositionMap(tr);
  }

  /** Letters that came and went, where they stood before. */
  applyTextChanges(pieces: Iterable<TextPiece>): void {
    for (const piece of pieces) {
      const { before } = piece;
      const at = before === null ? -1 : this.before.findIndex(({ segments }) => segments.includes(before));
      if (at < 0) continue;
      const inClause = this.piecesOf(this.before[at]!);
      let pos = this.startOf(at) + this.lengthOf(inClause.slice(0, inClause.indexOf(piece)));
      for (const { change, text } of piece.runs) {
        if (change === 'goes') this.tr.delete(pos, pos + text.length);
        else if (change === 'comes') this.tr.insert(pos, this.tr.doc.type.schema.text(text));
        if (change !== 'goes') pos += text.length;
      }
      this.lengths.set(piece, piece.lengthNow);
    }
  }

  /** Clauses that are others, that stand elsewhere, or that are divided otherwise. */
  applyLayout(targets: readonly TargetClause[]): void {
    this.clauses = this.before.map((laid) => ({ pieces: this.piecesOf(laid), isRemoved: false }));
    const goal = targets.flatMap(({ pieces }) => pieces);
    this.removePieces(new Set(goal));
    this.splitClauses(targets);
    this.reorder(goal);
    for (let at = this.clauses.length - 1; at >= 0; at -= 1) if (this.clauses[at]!.isRemoved) this.remove(at);
    this.joinClauses(targets);
    for (const [at, { shape }] of targets.entries()) this.shape(at, shape);
  }

  shape(at: number, attributes: TargetClause['shape']): void {
    const pos = this.startOf(at) - 1;
    const node = this.tr.doc.child(at);
    for (const [name, value] of Object.entries(attributes)) {
      if (node.attrs[name] !== value) this.tr.setNodeAttribute(pos, name, value);
    }
  }

  /** How the words of clauses look, when all of them are there. */
  showFormats(clauses: readonly { readonly at: number; readonly formats: readonly TextFormat[] }[]): void {
    for (const { at, formats } of clauses) showFormats(this.tr, this.startOf(at) - 1, formats);
  }

  private piecesOf({ segments }: ClauseLayout): TextPiece[] {
    return segments.flatMap((segment) => this.pieces.ofBefore(segment));
  }

  private removePieces(wanted: ReadonlySet<TextPiece>): void {
    for (const [at, clause] of this.clauses.entries()) {
      clause.isRemoved = !clause.pieces.some((piece) => wanted.has(piece));
      if (clause.isRemoved) continue;
      for (const piece of clause.pieces.filter((each) => !wanted.has(each))) {
        const from = this.startOf(at) + this.lengthOf(clause.pieces.slice(0, clause.pieces.indexOf(piece)));
        const length = this.lengthOf([piece]);
        if (length > 0) this.tr.delete(from, from + length);
        clause.pieces = clause.pieces.filter((each) => each !== piece);
      }
    }
  }

  /** Between pieces that do not follow each other any more. */
  private splitClauses(targets: readonly TargetClause[]): void {
    const follows = new Map<TextPiece, TextPiece>();
    for (const { pieces } of targets)
      pieces.forEach((piece, at) => {
        if (at > 0) follows.set(pieces[at - 1]!, piece);
      });
    for (let at = 0; at < this.clauses.length; at += 1) {
      const { pieces, isRemoved } = this.clauses[at]!;
      const cut = isRemoved
        ? -1
        : pieces.findIndex((piece, n) => n > 0 && follows.get(pieces[n - 1]!) !== piece);
      if (cut < 0) continue;
      const node = this.tr.doc.child(at);
      this.tr.split(this.startOf(at) + this.lengthOf(pieces.slice(0, cut)), 1, [
        { type: node.type, attrs: node.attrs },
      ]);
      this.clauses.splice(
        at,
        1,
        { pieces: pieces.slice(0, cut), isRemoved },
        { pieces: pieces.slice(cut), isRemoved },
      );
    }
  }

  private reorder(goal: readonly TextPiece[]): void {
    const rank = new Map(goal.map((piece, at) => [piece, at]));
    const there = this.clauses.filter(({ isRemoved }) => !isRemoved);
    const wanted = there.toSorted((a, b) => rank.get(a.pieces[0]!)! - rank.get(b.pieces[0]!)!);
    const keys = new Map(there.map((each, at) => [each, String(at)]));
    const stays = new Set(
      longestCommonOrder(
        there.map((each) => keys.get(each)!),
        wanted.map((each) => keys.get(each)!),
      ).map(([, at]) => wanted[at]!),
    );
    const blocked = new Map(there.flatMap((each) => each.pieces.map((piece) => [piece, each] as const)));
    let last: EditorClause | null = null;
    for (const piece of goal) {
      let clause = blocked.get(piece);
      if (clause === last && last) continue;
      if (!clause) {
        clause = { pieces: [piece], isRemoved: false };
        this.insert(this.indexAfter(last), clause);
      } else if (!stays.has(clause)) this.move(clause, last);
      last = clause;
    }
  }

  private joinClauses(targets: readonly TargetClause[]): void {
    const ofTarget = new Map(
      targets.flatMap((target) => target.pieces.map((piece) => [piece, target] as const)),
    );
    for (let at = this.clauses.length - 1; at > 0; at -= 1) {
      const [before, after] = [this.clauses[at - 1]!, this.clauses[at]!];
      if (ofTarget.get(before.pieces[0]!) !== ofTarget.get(after.pieces[0]!)) continue;
      this.tr.join(this.startOf(at) - 1);
      this.clauses.splice(at - 1, 2, { pieces: [...before.pieces, ...after.pieces], isRemoved: false });
    }
  }

  private move(clause: EditorClause, behind: EditorClause | null): void {
    const at = this.clauses.indexOf(clause);
    const node = this.tr.doc.child(at);
    const from = this.startOf(at) - 1;
    this.tr.delete(from, from + node.nodeSize);
    this.clauses.splice(at, 1);
    const place = this.indexAfter(behind);
    this.positions.recordMove(from, node.nodeSize, this.positionBefore(place));
    this.tr.insert(this.positionBefore(place), node);
    this.clauses.splice(place, 0, clause);
  }

  private insert(place: number, clause: EditorClause): void {
    const [piece] = clause.pieces as [TextPiece];
    const blank = { id: null, kind: 'clause', level: 1, text: piece.textNow } as const;
    this.tr.insert(this.positionBefore(place), clauseNode(this.tr.doc.type.schema, blank));
    this.clauses.splice(place, 0, clause);
    this.lengths.set(piece, piece.lengthNow);
  }

  private remove(at: number): void {
    const from = this.startOf(at) - 1;
    this.tr.delete(from, from + this.tr.doc.child(at).nodeSize);
    this.clauses.splice(at, 1);
  }

  private indexAfter(clause: EditorClause | null): number {
    return clause ? this.clauses.indexOf(clause) + 1 : 0;
  }

  /** The position before the clause at a place. */
  private positionBefore(place: number): number {
    return this.startOf(place) - 1;
  }

  /** Where the words of a clause begin. */
  private startOf(at: number): number {
    let pos = 1;
    for (let n = 0; n < at; n += 1) pos += this.tr.doc.child(n).nodeSize;
    return pos;
  }

  private lengthOf(pieces: readonly TextPiece[]): number {
    return pieces.reduce((sum, piece) => sum + (this.lengths.get(piece) ?? piece.lengthBefore), 0);
  }
}

/** Puts clauses in the place of all that is shown: where nothing was written yet, or nothing is left. */
export function replaceAllClauses(tr: Transaction, nodes: readonly DocNode[]): void {
  const { schema } = tr.doc.type;
  const shown =
    nodes.length > 0 ? nodes : [clauseNode(schema, { id: null, kind: 'clause', level: 1, text: '' })];
  tr.replaceWith(0, tr.doc.content.size, Fragment.from([...shown]));
}
