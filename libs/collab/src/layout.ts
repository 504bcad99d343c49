import * as Y from 'yjs';
import { formatsOf } from './formats.ts';
import { attributeOf, containerOf, idOf, type Segment, segmentsOf, textOfSegment } from './segments.ts';
import { CLAUSE_NODE, type CollabClause, PLACE_NODE, FRAGMENT_NAME } from './schema.ts';

/**
 * A clause as it is laid out: the segment that says what it is, and those joined to it, in the order of their
 * words.
 */
export interface ClauseLayout {
  readonly segments: readonly Segment[];
  /**
   * The child of the text in whose place it stands. Clauses of one root follow each other, and nothing can
   * stand between.
   */
  readonly root: Y.XmlElement;
}

export const fragmentOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(FRAGMENT_NAME);

/** The clauses of a collab document in the order in which they are read. */
export function layoutOf(doc: Y.Doc): ClauseLayout[] {
  return new Layout(fragmentOf(doc)).clauses;
}

export const headOf = ({ segments }: ClauseLayout): Segment => segments[0]!;

export const textOf = ({ segments }: ClauseLayout): string => segments.map(textOfSegment).join('');

/** What a clause is besides its words; it has been found sound before. */
export function shapeOf(laid: ClauseLayout): Omit<CollabClause, 'text' | 'formats'> {
  const head = headOf(laid);
  const [kind, level] = [attributeOf(head, 'kind'), attributeOf(head, 'level')];
  return { id: idOf(head), kind: kind as CollabClause['kind'], level: level as number };
}

export function clauseOf(laid: ClauseLayout): CollabClause {
  const formats = formatsOf(laid);
  return { ...shapeOf(laid), text: textOf(laid), ...(formats.length > 0 ? { formats } : {}) };
}

/** Every clause of a collab document, in order. */
export function clausesOf(doc: Y.Doc): CollabClause[] {
  return layoutOf(doc).map(clauseOf);
}

export const isRemoved = (segment: Segment): boolean => attributeOf(segment, 'gone') !== undefined;

/**
 * Reads where clauses stand. A segment stands at the place that it names; joined, behind the words that it
 * continues; else behind the one before it in the same words, wherever that stands; else where its element
 * is. So a clause that one member moves while another divides it or types in it stays whole, and its letters
 * never leave their shared text.
 */
export class Layout {
  readonly clauses: ClauseLayout[] = [];
  /** All segments, in the order of their elements: hidden ones too. */
  readonly segments: Segment[] = [];
  /** Clauses that are joined to each other in a circle: they stand behind all others. */
  readonly stranded: ClauseLayout[] = [];
  /** Places that no clause names. */
  readonly unusedPlaces: Y.XmlElement[] = [];
  /** Segments that would continue one that is gone. */
  readonly unjoined: Segment[] = [];
  private readonly roots: Y.XmlElement[];
  private readonly next = new Map<Segment, Segment>();
  private readonly continued = new Map<Segment, Segment[]>();
  private readonly placed = new Map<Y.XmlElement, Segment[]>();
  private readonly bound = new Set<Segment>();
  private readonly emitted = new Set<Segment>();

  constructor(fragment: Y.XmlFragment) {
    this.roots = fragment.toArray() as Y.XmlElement[];
    this.linkSegments();
    this.resolveBindings();
    for (const root of this.roots) this.emitRoot(root);
    const standing = this.clauses.length;
    for (const segment of this.segments)
      if (!this.emitted.has(segment)) this.emit(containerOf(segment), segment);
    this.stranded.push(...this.clauses.slice(standing));
  }

  /** What continues these words. */
  joinedTo(segment: Segment): readonly Segment[] {
    return this.continued.get(segment) ?? [];
  }

  /** The place at which a segment stands by name. */
  placeOf(segment: Segment): Y.XmlElement | null {
    for (const [place, segments] of this.placed) if (segments.includes(segment)) return place;
    return null;
  }

  private linkSegments(): void {
    for (const root of this.roots) {
      if (root.nodeName !== CLAUSE_NODE) continue;
      const inside = segmentsOf(root);
      this.segments.push(...inside);
      inside.slice(1).forEach((segment, at) => this.next.set(inside[at]!, segment));
    }
  }

  private resolveBindings(): void {
    const [named, places] = [new Map<unknown, Segment>(), new Map<unknown, Y.XmlElement>()];
    for (const segment of this.segments.toReversed()) named.set(attributeOf(segment, 'id'), segment);
    for (const root of this.roots.toReversed())
      if (root.nodeName === PLACE_NODE) places.set(attributeOf(root, 'id'), root);
    for (const segment of this.segments) {
      const [joined, at] = [attributeOf(segment, 'joined'), attributeOf(segment, 'place')];
      if (joined === undefined && at === undefined) continue;
      const [before, place] = [named.get(joined), places.get(at)];
      const continues = before !== undefined && before !== segment && !isRemoved(before);
      if (joined !== undefined && !continues) this.unjoined.push(segment);
      if (continues) addTo(this.continued, before, segment);
      else if (place) addTo(this.placed, place, segment);
      else continue;
      this.bound.add(segment);
    }
    for (const root of this.roots)
      if (root.nodeName === PLACE_NODE && !this.placed.has(root)) this.unusedPlaces.push(root);
  }

  private emitRoot(root: Y.XmlElement): void {
    if (root.nodeName === CLAUSE_NODE && !this.bound.has(root)) this.emit(root, root);
    for (const segment of this.placed.get(root) ?? []) this.emit(root, segment);
  }

  /** A segment and all that stands behind it because of it. */
  private emit(root: Y.XmlElement, first: Segment): void {
    const waiting = [first];
    for (let segment = waiting.pop(); segment; segment = waiting.pop()) {
      if (this.emitted.has(segment)) continue;
      this.emitted.add(segment);
      if (!isRemoved(segment)) this.appendSegment(root, segment, segment !== first);
      const continued = this.continued.get(segment);
      if (continued) waiting.push(...continued.toReversed());
      const next = this.next.get(segment);
      if (next && !this.bound.has(next)) waiting.push(next);
    }
  }

  private appendSegment(root: Y.XmlElement, segment: Segment, follows: boolean): void {
    const last = this.clauses.at(-1);
    if (follows && last && this.bound.has(segment)) (last.segments as Segment[]).push(segment);
    else this.clauses.push({ root, segments: [segment] });
  }
}

function addTo<Key>(lists: Map<Key, Segment[]>, key: Key, segment: Segment): void {
  const known = lists.get(key);
  if (known) known.push(segment);
  else lists.set(key, [segment]);
}
