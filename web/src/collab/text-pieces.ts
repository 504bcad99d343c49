import { lengthOf, markOf, type Segment, textOfSegment } from '@nbn/collab';
import * as Y from 'yjs';

/** Letters in a row that stayed, came or went. */
export interface TextRun {
  readonly change: 'stays' | 'comes' | 'goes';
  readonly text: string;
}

/**
 * Letters that belonged to one segment before a change and belong to one after it; what a clause is divided
 * into and put together from. By them the editor's document follows character by character, whatever happened to
 * the clauses around them.
 */
export class TextPiece {
  readonly runs: TextRun[] = [];
  private readonly isUnchanged: boolean;

  /** @param before null for what is new; @param now null for what is no longer there. */
  constructor(
    readonly before: Segment | null,
    readonly now: Segment | null,
    { whole = false } = {},
  ) {
    this.isUnchanged = whole;
  }

  /** As it was before the change. */
  get lengthBefore(): number {
    return this.isUnchanged
      ? lengthOf(this.now!)
      : this.runs.reduce((sum, { change, text }) => (change === 'comes' ? sum : sum + text.length), 0);
  }

  get textNow(): string {
    return this.isUnchanged
      ? textOfSegment(this.now!)
      : this.runs.map(({ change, text }) => (change === 'goes' ? '' : text)).join('');
  }

  get lengthNow(): number {
    return this.isUnchanged ? lengthOf(this.now!) : this.textNow.length;
  }
}

/**
 * How the characters of an element's text went through a transaction that is being observed: what it deleted
 * can still be read.
 */
export function piecesOf(element: Y.XmlElement, transaction: Y.Transaction): TextPiece[] {
  const fateOf = itemChangesIn(transaction);
  const own = element._item ? fateOf(element._item) : 'stays';
  const pieces = [new TextPiece(own === 'comes' ? null : element, own === 'goes' ? null : element)];
  for (let child = element._start; child; child = child.right) {
    const text: unknown = child.content instanceof Y.ContentType ? child.content.type : null;
    if (!(text instanceof Y.XmlText)) continue;
    for (let item = text._start; item; item = item.right) {
      const change = fateOf(item);
      if (change === null) continue;
      const mark = markOf(item);
      const { before, now } = pieces.at(-1)!;
      if (mark)
        pieces.push(new TextPiece(change === 'comes' ? before : mark, change === 'goes' ? now : mark));
      else if (item.content instanceof Y.ContentString)
        pieces.at(-1)!.runs.push({ change, text: item.content.str });
    }
  }
  return pieces;
}

/**
 * The pieces that segments were put together from before a change, and those that they are put together from
 * now.
 */
export class TextPieces {
  /** Of the elements whose words may be others. */
  readonly changed: readonly TextPiece[];
  private readonly before = new Map<Segment, TextPiece[]>();
  private readonly now = new Map<Segment, TextPiece[]>();

  constructor(touched: ReadonlySet<Y.XmlElement>, transaction: Y.Transaction) {
    this.changed = [...touched].flatMap((element) => piecesOf(element, transaction));
    for (const piece of this.changed) {
      if (piece.before) addTo(this.before, piece.before, piece);
      if (piece.now) addTo(this.now, piece.now, piece);
    }
  }

  ofBefore(segment: Segment): readonly TextPiece[] {
    return this.before.get(segment) ?? this.unchangedPiece(segment);
  }

  ofNow(segment: Segment): readonly TextPiece[] {
    return this.now.get(segment) ?? this.unchangedPiece(segment);
  }

  /** A segment whose words are as they were. */
  private unchangedPiece(segment: Segment): readonly TextPiece[] {
    const piece = [new TextPiece(segment, segment, { whole: true })];
    this.before.set(segment, piece);
    this.now.set(segment, piece);
    return piece;
  }
}

function addTo(lists: Map<Segment, TextPiece[]>, segment: Segment, piece: TextPiece): void {
  const known = lists.get(segment);
  if (known) known.push(piece);
  else lists.set(segment, [piece]);
}

/** What a transaction did to an item; null for one that was gone before. */
function itemChangesIn({
  beforeState,
  deleteSet,
}: Y.Transaction): (item: Y.Item) => TextRun['change'] | null {
  return (item) => {
    const isNew = item.id.clock >= (beforeState.get(item.id.client) ?? 0);
    if (!item.deleted) return isNew ? 'comes' : 'stays';
    return !isNew && Y.isDeleted(deleteSet, item.id) ? 'goes' : null;
  };
}
