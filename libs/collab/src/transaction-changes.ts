import * as Y from 'yjs';
import type { ClauseLayout } from './layout.ts';
import { containerOf, isMark, markOf, type Segment, segmentsOf } from './segments.ts';
import { CLAUSE_NODE } from './schema.ts';

/** Attributes that say where a clause stands, and which one it is. */
const POSITION_ATTRIBUTES = ['id', 'place', 'joined', 'gone'] as const;

/**
 * What a transaction came near: segments whose words or attributes may be others now, and whether clauses
 * stand elsewhere.
 */
export class TransactionChanges {
  readonly segments = new Set<Segment>();
  /** Elements, marks and places that are new or whose attributes changed. */
  readonly elements = new Set<Y.XmlElement>();
  isReordered = false;

  /** @param layoutBefore which clause each segment belonged to before. */
  constructor(
    { changed }: Y.Transaction,
    items: readonly Y.Item[],
    private readonly fragment: Y.XmlFragment,
    private readonly layoutBefore: ReadonlyMap<Segment, ClauseLayout>,
  ) {
    for (const item of items) this.addInserted(item);
    for (const [type, names] of changed) this.addChangedType(type, names);
  }

  /** The clauses whose words may be others, where none stands elsewhere. */
  touchedClauses(): readonly ClauseLayout[] {
    return [...new Set([...this.segments].flatMap((segment) => this.layoutBefore.get(segment) ?? []))];
  }

  /** Whether a clause may say something else than before. */
  mayHaveChanged({ segments }: ClauseLayout): boolean {
    const before = this.layoutBefore.get(segments[0]!)?.segments;
    if (!before || before.length !== segments.length) return true;
    return segments.some((segment, at) => segment !== before[at] || this.segments.has(segment));
  }

  private addInserted({ content, deleted }: Y.Item): void {
    const type: unknown = content instanceof Y.ContentType ? content.type : null;
    if (deleted || !(type instanceof Y.XmlElement)) return;
    this.elements.add(type);
    this.isReordered = true;
    if (type.nodeName !== CLAUSE_NODE) return;
    for (const segment of segmentsOf(containerOf(type))) this.segments.add(segment);
  }

  private addChangedType(type: unknown, names: ReadonlySet<string | null>): void {
    if (type === this.fragment) this.isReordered = true;
    else if (type instanceof Y.XmlText) this.addChangedText(type);
    else if (type instanceof Y.XmlElement && type._item?.deleted === false) {
      this.elements.add(type);
      if (type.nodeName === CLAUSE_NODE) this.addSegmentsAround(type);
      // Without a name: its words as a whole came or went, and with them the clauses that begin within them.
      this.isReordered ||= names.has(null) || POSITION_ATTRIBUTES.some((name) => names.has(name));
    }
  }

  private addChangedText(text: Y.XmlText): void {
    const { parent } = text;
    if (!(parent instanceof Y.XmlElement) || text._item?.deleted !== false) return;
    this.addSegmentsAround(parent);
    for (let item = text._start; item && !this.isReordered; item = item.right) {
      if (item.deleted && this.wasMark(item)) this.isReordered = true;
    }
  }

  /** A mark that the transaction deleted: its content is there until the transaction ends. */
  private wasMark(item: Y.Item): boolean {
    const mark = markOf(item);
    return mark !== null && this.layoutBefore.has(mark);
  }

  private addSegmentsAround(segment: Segment): void {
    for (const each of segmentsOf(containerOf(segment))) this.segments.add(each);
    if (isMark(segment)) this.segments.add(segment);
  }
}
