import * as Y from 'yjs';
import type { LaidClause } from './layout.ts';
import { containerOf, isMark, markOf, type Segment, segmentsOf } from './segments.ts';
import { CLAUSE } from './shape.ts';

/** Attributes that say where a clause stands, and which one it is. */
const WHERE = ['id', 'place', 'joined', 'gone'] as const;

/**
 * What a transaction came near: segments whose words or attributes may be others now, and whether clauses
 * stand elsewhere.
 */
export class Touched {
  readonly segments = new Set<Segment>();
  /** Elements, marks and places that are new or whose attributes changed. */
  readonly elements = new Set<Y.XmlElement>();
  reorders = false;

  /** @param shown which clause each segment belonged to before. */
  constructor(
    { changed }: Y.Transaction,
    items: readonly Y.Item[],
    private readonly fragment: Y.XmlFragment,
    private readonly shown: ReadonlyMap<Segment, LaidClause>,
  ) {
    for (const item of items) this.came(item);
    for (const [type, names] of changed) this.changed(type, names);
  }

  /** The clauses whose words may be others, where none stands elsewhere. */
  clauses(): readonly LaidClause[] {
    return [...new Set([...this.segments].flatMap((segment) => this.shown.get(segment) ?? []))];
  }

  /** Whether a clause may say something else than before. */
  changes({ segments }: LaidClause): boolean {
    const before = this.shown.get(segments[0]!)?.segments;
    if (!before || before.length !== segments.length) return true;
    return segments.some((segment, at) => segment !== before[at] || this.segments.has(segment));
  }

  private came({ content, deleted }: Y.Item): void {
    const type: unknown = content instanceof Y.ContentType ? content.type : null;
    if (deleted || !(type instanceof Y.XmlElement)) return;
    this.elements.add(type);
    this.reorders = true;
    if (type.nodeName !== CLAUSE) return;
    for (const segment of segmentsOf(containerOf(type))) this.segments.add(segment);
  }

  private changed(type: unknown, names: ReadonlySet<string | null>): void {
    if (type === this.fragment) this.reorders = true;
    else if (type instanceof Y.XmlText) this.worded(type);
    else if (type instanceof Y.XmlElement && type._item?.deleted === false) {
      this.elements.add(type);
      if (type.nodeName === CLAUSE) this.touch(type);
      this.reorders ||= WHERE.some((name) => names.has(name));
    }
  }

  private worded(text: Y.XmlText): void {
    const { parent } = text;
    if (!(parent instanceof Y.XmlElement) || text._item?.deleted !== false) return;
    this.touch(parent);
    for (let item = text._start; item && !this.reorders; item = item.right) {
      if (item.deleted && this.wasMark(item)) this.reorders = true;
    }
  }

  /** A mark that the transaction deleted: its content is there until the transaction ends. */
  private wasMark(item: Y.Item): boolean {
    const mark = markOf(item);
    return mark !== null && this.shown.has(mark);
  }

  private touch(segment: Segment): void {
    for (const each of segmentsOf(containerOf(segment))) this.segments.add(each);
    if (isMark(segment)) this.segments.add(segment);
  }
}
