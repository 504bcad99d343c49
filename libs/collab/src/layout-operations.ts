import * as Y from 'yjs';
import { type ClauseLayout, Layout, fragmentOf, headOf, isRemoved } from './layout.ts';
import { formAttributes } from './formats.ts';
import { attributeOf, containerOf, idOf, isMark, lengthOf, segmentsOf, type Segment } from './segments.ts';
import { CLAUSE_NODE, type CollabClause, PLACE_NODE } from './schema.ts';
import { deleteMark, deleteAllWords, positionAt } from './words.ts';

type ClauseAttributes = Pick<CollabClause, 'id' | 'kind' | 'level'>;
type WritableElement = Y.XmlElement<Record<string, string | number>>;

export function setAttribute(segment: Segment, name: string, value: string | number): void {
  (segment as unknown as WritableElement).setAttribute(name, value);
}

function clauseMark({ id, kind, level }: ClauseAttributes): Y.XmlElement {
  const element = new Y.XmlElement(CLAUSE_NODE);
  setAttribute(element, 'id', id);
  setAttribute(element, 'kind', kind);
  setAttribute(element, 'level', level);
  return element;
}

/** A clause by itself. It has a shared text from the beginning: two who begin it write in one. */
export function clauseElement({ text, formats = [], ...attributes }: CollabClause): Y.XmlElement {
  const [element, words] = [clauseMark(attributes), new Y.XmlText(text)];
  // Beyond its end, a text would grow by what is said of its form.
  for (const format of formats.filter(({ from }) => from < text.length))
    words.format(format.from, Math.min(format.to, text.length) - format.from, formAttributes([format]));
  element.insert(0, [words]);
  return element;
}

/**
 * Changes which clauses there are and where they stand, within the caller's transaction. Letters stay in the
 * shared text that they were typed in, whatever is done to their clause: whoever types in it at that moment
 * goes along with it.
 */
export class LayoutOperations {
  private layout: Layout;

  constructor(
    private readonly doc: Y.Doc,
    private readonly newId: () => string,
  ) {
    this.layout = this.readLayout();
  }

  get clauses(): readonly ClauseLayout[] {
    return this.layout.clauses;
  }

  /**
   * Divides a clause: what follows becomes a clause of its own. At its very end that is an element by itself,
   * so that what somebody types there at that moment stays where it is.
   */
  split(at: number, offset: number, attributes: ClauseAttributes): void {
    this.placeStranded();
    const { segments } = this.clauses[at]!;
    if (offset === segments.reduce((sum, each) => sum + lengthOf(each), 0) && this.endsWords(at)) {
      this.insert(at, [{ ...attributes, text: '' }]);
      return;
    }
    this.freeId(attributes.id);
    const { text, index } = positionAt(segments, offset);
    text.insertEmbed(index, clauseMark(attributes));
    this.layout = this.readLayout();
  }

  /** Puts clauses behind the one at this place; before all others, for -1. */
  insert(behind: number, clauses: readonly CollabClause[]): void {
    this.placeStranded();
    for (const { id } of clauses) this.freeId(id);
    this.fragment.insert(this.gapBehind(behind), clauses.map(clauseElement));
    this.layout = this.readLayout();
  }

  /** Lets the words of a clause continue those of the one before it. */
  join(at: number): void {
    this.placeStranded();
    this.requireOwnName(this.clauses[at - 1]!.segments.at(-1)!);
    if (this.isContinuedByHidden(at - 1)) this.separate(this.clauses[at - 1]!.root);
    const [before, { segments }] = [this.clauses[at - 1]!.segments.at(-1)!, this.clauses[at]!];
    const [head, ...rest] = segments as [Segment, ...Segment[]];
    const [own, others] = [this.layout.joinedTo(before), this.layout.joinedTo(head)];
    const isWithin = isMark(head) && this.isNext(before, head);
    for (const segment of isWithin ? others : [head]) setAttribute(segment, 'joined', idOf(before));
    // What follows both would follow in the order of their elements, not of their words.
    if (own.length > 0) {
      this.bindClausesOf(isWithin ? [...own, ...others] : own, at);
      this.bindSegments([before, ...(isWithin ? rest : segments)]);
    }
    if (isWithin) deleteMark(head);
    this.layout = this.readLayout();
  }

  /** Makes another clause of one, with the same words; what is joined to it goes along. */
  rename(at: number, { id, kind, level }: ClauseAttributes): void {
    const head = headOf(this.clauses[at]!);
    this.freeId(id);
    for (const segment of this.layout.joinedTo(head)) setAttribute(segment, 'joined', id);
    for (const [name, value] of Object.entries({ id, kind, level })) setAttribute(head, name, value);
    this.layout = this.readLayout();
  }

  /** Takes a clause and its words out of the text. */
  remove(at: number): void {
    this.placeStranded();
    if (this.clauses[at]!.segments.length > 1 || this.isContinuedByHidden(at))
      this.separate(this.clauses[at]!.root);
    const { segments, root } = this.clauses[at]!;
    this.detachFollowers(at);
    for (const segment of segments) {
      deleteAllWords(segment);
      if (!isMark(segment) && segmentsOf(segment).length === 1) this.deleteChild(segment);
      else setAttribute(segment, 'gone', 1);
    }
    if (
      root.nodeName === PLACE_NODE &&
      this.clauses.every((each) => each.root !== root || each === this.clauses[at])
    )
      this.deleteChild(root);
    this.layout = this.readLayout();
  }

  /** Moves a clause behind another one, by their places before; before all others, for -1. */
  move(at: number, behind: number): void {
    this.placeStranded();
    const head = headOf(this.clauses[at]!);
    this.separate(this.clauses[at]!.root);
    const target = behind < 0 ? null : headOf(this.clauses[behind]!);
    const others = this.clauses.filter((clause) => headOf(clause) !== head);
    const gap = this.gapAmong(
      others,
      others.findIndex((clause) => headOf(clause) === target),
    );
    const left = this.layout.placeOf(head);
    this.placeAt(head, gap);
    if (left) this.deleteChild(left);
    this.layout = this.readLayout();
  }

  private get fragment(): Y.XmlFragment {
    return fragmentOf(this.doc);
  }

  private readLayout(): Layout {
    return new Layout(this.fragment);
  }

  private gapBehind(behind: number): number {
    return this.gapAmong(this.clauses, behind);
  }

  /**
   * Where among the children of the text something stands that comes behind one of these clauses and before
   * the next.
   */
  private gapAmong(clauses: readonly ClauseLayout[], behind: number): number {
    if (behind < 0) return 0;
    const before = headOf(clauses[behind]!);
    if (clauses[behind + 1]?.root === clauses[behind]!.root) this.separate(clauses[behind]!.root);
    const { root } = this.clauses.find((clause) => headOf(clause) === before)!;
    return this.children().indexOf(root) + 1;
  }

  /**
   * Gives each of the clauses that follow each other from one root a place of its own, so that something can
   * stand between them.
   */
  private separate(root: Y.XmlElement): void {
    const together = this.clauses.filter((clause) => clause.root === root);
    if (together.length < 2) return;
    for (const { segments } of together) this.bindSegments(segments);
    const gap = this.children().indexOf(root) + 1;
    together.slice(1).forEach((clause, at) => this.placeAt(headOf(clause), gap + at));
    this.layout = this.readLayout();
  }

  /** Gives clauses that two joined to each other at one moment a place of their own, where they stand. */
  private placeStranded(): void {
    if (this.layout.stranded.length === 0) return;
    const { stranded } = this.layout;
    for (const { segments } of stranded) this.bindSegments(segments);
    for (const clause of stranded) this.placeAt(headOf(clause), this.fragment.length);
    this.layout = this.readLayout();
  }

  /** Lets each of these continue the words of the one before it. */
  private bindSegments(segments: readonly Segment[]): void {
    segments.forEach((segment, at) => {
      if (at > 0) this.continueWith(segments[at - 1]!, segment);
    });
  }

  /** Lets each segment of the clauses that these are in continue the one before it; not of the clause at a place. */
  private bindClausesOf(followers: readonly Segment[], except: number): void {
    for (const [at, { segments }] of this.clauses.entries())
      if (at !== except && segments.some((segment) => followers.includes(segment)))
        this.bindSegments(segments);
  }

  private continueWith(before: Segment, segment: Segment): void {
    this.requireOwnName(before);
    if (attributeOf(segment, 'joined') !== idOf(before)) setAttribute(segment, 'joined', idOf(before));
  }

  private placeAt(head: Segment, gap: number): void {
    const [place, id] = [new Y.XmlElement(PLACE_NODE), this.newId()];
    setAttribute(place, 'id', id);
    this.fragment.insert(gap, [place]);
    setAttribute(head, 'place', id);
    if (attributeOf(head, 'joined') !== undefined) head.removeAttribute('joined');
  }

  /** What continues another clause's words by way of this one, continues them without it. */
  private detachFollowers(at: number): void {
    const own = new Set(this.clauses[at]!.segments);
    for (const { segments } of this.clauses) {
      segments.forEach((segment, n) => {
        if (
          n > 0 &&
          !own.has(segment) &&
          [...own].some((each) => this.layout.joinedTo(each).includes(segment))
        ) {
          this.continueWith(segments[n - 1]!, segment);
        }
      });
    }
  }

  /**
   * Nothing has this id any more, and nothing waits for it: what was joined to a clause while another member removed
   * it stands for itself, and is not taken in when that one comes back.
   */
  private freeId(id: string): void {
    for (const segment of this.layout.unjoined)
      if (attributeOf(segment, 'joined') === id) segment.removeAttribute('joined');
    this.reassignHiddenId(id);
  }

  /** A hidden segment that has this id gets another one, and what names it follows. */
  private reassignHiddenId(id: string): void {
    const shown = new Set(this.clauses.map(headOf));
    for (const segment of this.layout.segments) {
      if (idOf(segment) === id && !shown.has(segment)) this.renameSegment(segment);
    }
  }

  /**
   * What is to continue a segment names it by its id: an undo may have brought back another one of the same id, which
   * the server has not seen yet.
   */
  private requireOwnName(segment: Segment): void {
    const id = idOf(segment);
    if (this.layout.segments.every((other) => other === segment || idOf(other) !== id)) return;
    if (this.clauses.some((clause) => headOf(clause) === segment)) this.reassignHiddenId(id);
    else this.renameSegment(segment);
    this.layout = this.readLayout();
  }

  /** Another id for a segment, and for what names it. */
  private renameSegment(segment: Segment): void {
    const fresh = this.newId();
    for (const other of this.layout.joinedTo(segment)) setAttribute(other, 'joined', fresh);
    setAttribute(segment, 'id', fresh);
  }

  /** Whether what is gone itself, and may have been divided before, stands where it does because of a clause. */
  private isContinuedByHidden(at: number): boolean {
    return this.clauses[at]!.segments.some((segment) => this.layout.joinedTo(segment).some(isRemoved));
  }

  /** Whether nothing stands behind a clause that hangs on its words. */
  private endsWords(at: number): boolean {
    return this.clauses[at + 1]?.root !== this.clauses[at]!.root;
  }

  private isNext(before: Segment, mark: Segment): boolean {
    const inside = segmentsOf(containerOf(mark));
    return inside[inside.indexOf(mark) - 1] === before && attributeOf(mark, 'place') === undefined;
  }

  private children(): Y.XmlElement[] {
    return this.fragment.toArray() as Y.XmlElement[];
  }

  private deleteChild(child: Y.XmlElement): void {
    const at = this.children().indexOf(child);
    if (at >= 0) this.fragment.delete(at, 1);
  }
}
