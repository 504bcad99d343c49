import * as Y from 'yjs';
import { deletedItems } from './deleted-items.ts';

type UndoStep = Y.UndoManager['undoStack'][number];

/** An item that has a copy among its own siblings, and the id of that copy. */
interface CopiedItem {
  readonly id: Y.ID;
  readonly length: number;
  readonly redone: Y.ID;
}

/**
 * Performs an undo or a redo in which Yjs does not look for the neighbours of what comes back by way of items that had
 * come back before. Where a clause comes back, Yjs follows each neighbour of a letter to its copy in the new clause;
 * one that was deleted and brought back in the old clause leads to a copy that may stand on the other side. The letter
 * would name a right neighbour that is left of its left one: it would come to the wrong place, and to another one in
 * each copy of the text (YATA, Nicolaescu et al. 2016, has the origins of an item in their order).
 */
export function withoutCopiedItems<Result>(
  { doc }: Y.UndoManager,
  steps: readonly UndoStep[],
  perform: () => Result,
): Result {
  const copied = copiedItems(doc.store, steps);
  if (copied.length === 0) return perform();
  for (const { id } of copied) (Y.getItem(doc.store, id) as Y.Item).redone = null;
  const restore = (): void => copied.forEach((each) => linkToCopy(doc.store, each));
  // Before Yjs joins what it has split: only what has no copy is joined.
  doc.once('beforeObserverCalls', restore);
  return perform();
}

/** The items of deleted parents from which these steps took something, as far as their copies have the same parent. */
function copiedItems(store: Y.Doc['store'], steps: readonly UndoStep[]): CopiedItem[] {
  return [...deletedParents(store, steps)].flatMap((parent) => {
    const found: CopiedItem[] = [];
    for (let item = parent._start; item; item = item.right) {
      const { id, length, redone } = item;
      if (redone !== null && (Y.getItem(store, redone) as Y.Item).parent === parent)
        found.push({ id, length, redone });
    }
    return found;
  });
}

function deletedParents(
  store: Y.Doc['store'],
  steps: readonly UndoStep[],
): ReadonlySet<Y.AbstractType<unknown>> {
  const parents = new Set<Y.AbstractType<unknown>>();
  for (const step of steps) {
    for (const { parent, parentSub } of deletedItems(store, step)) {
      const type = parent as Y.AbstractType<unknown>;
      if (parentSub === null && type._item?.deleted === true) parents.add(type);
    }
  }
  return parents;
}

/** An item may have been split meanwhile: each part is linked to its part of the copy, unless it has a newer one. */
function linkToCopy(store: Y.Doc['store'], { id, length, redone }: CopiedItem): void {
  for (let at = id.clock; at < id.clock + length;) {
    const item = Y.getItem(store, Y.createID(id.client, at)) as Y.Item;
    item.redone ??= Y.createID(redone.client, redone.clock + at - id.clock);
    at += item.length;
  }
}
