import type { Node as DocNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Decoration, DecorationSet } from '@tiptap/pm/view';
import { positionMapOf } from './position-map.ts';
import { attributesOf } from './schema.ts';

/** What a decoration has for being put elsewhere, and does not publish. */
interface DecorationInternals {
  readonly copy: (from: number, to: number) => Decoration;
}

/**
 * The same marks after a change. Those of clauses that were taken out and put in elsewhere go along with
 * them.
 */
export function mapDecorations(
  set: DecorationSet,
  tr: Transaction,
  before: DocNode,
  after: DocNode,
): DecorationSet {
  const mapped = set.map(tr.mapping, after);
  if (hasSameOrder(before, after)) return mapped;
  const starts = clauseStarts(after);
  const moved: Decoration[] = [];
  before.forEach((node, pos) => {
    const start = starts.get(attributesOf(node).id);
    if (start === undefined || !tr.mapping.mapResult(pos + 1).deletedAcross) return;
    const place = positionMapper(tr, start - pos);
    for (const mark of set.find(pos + 1, pos + node.nodeSize - 1)) {
      const [from, to] = [place(mark.from, 1), place(mark.to, -1)];
      const fits =
        from >= start && to <= start + after.nodeAt(start)!.nodeSize && (from < to || mark.from === mark.to);
      if (fits) moved.push((mark as unknown as DecorationInternals).copy(from, to));
    }
  });
  return moved.length === 0 ? mapped : mapped.add(after, moved);
}

/** Where something of a moved clause is: what moved it knows, else the clause came along as it was. */
function positionMapper(tr: Transaction, distance: number): (pos: number, side: -1 | 1) => number {
  const positions = positionMapOf(tr);
  return positions ? (pos, side) => positions.map(pos, side) : (pos) => pos + distance;
}

function clauseStarts(doc: DocNode): Map<string | null, number> {
  const starts = new Map<string | null, number>();
  doc.forEach((node, pos) => {
    starts.set(attributesOf(node).id, pos);
  });
  return starts;
}

/** Whether the same clauses stand in the same order. */
export function hasSameOrder(one: DocNode, other: DocNode): boolean {
  if (one.childCount !== other.childCount) return false;
  for (let at = 0; at < one.childCount; at += 1) {
    if (
      one.child(at) !== other.child(at) &&
      attributesOf(one.child(at)).id !== attributesOf(other.child(at)).id
    )
      return false;
  }
  return true;
}
