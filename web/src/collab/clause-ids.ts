import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { isDrop } from './edit-stages.ts';
import { isFromSharedDocument } from './yjs-binding.ts';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf } from './schema.ts';

/** Whether each clause has an id, and none that of another one. */
function hasOwnIds({ children }: DocNode): boolean {
  const ids = new Set(children.map((node) => attributesOf(node).id));
  return ids.size === children.length && !ids.has(null);
}

/** A clause as it was, and where it stands now, or stood. */
interface ClausePlace {
  readonly at: number;
  readonly node: DocNode;
}

/** The positions of clauses by the ids that they have; those that have none yet are by null. */
function positionsById(doc: DocNode): Map<string | null, number[]> {
  const positions = new Map<string | null, number[]>();
  doc.forEach((node, position) => {
    const { id } = attributesOf(node);
    const known = positions.get(id);
    if (known) known.push(position);
    else positions.set(id, [position]);
  });
  return positions;
}

function placesOf(before: DocNode, transactions: readonly Transaction[]): Map<string | null, ClausePlace> {
  const places = new Map<string | null, ClausePlace>();
  before.forEach((node, position) => {
    const at = transactions.reduce((reached, { mapping }) => mapping.map(reached), position);
    places.set(attributesOf(node).id, { at, node });
  });
  return places;
}

/**
 * The ids that clauses are to have instead of one that another has too. The clause that had it before keeps it: words
 * that were taken elsewhere are not that clause. They are the empty one, where they came in its place.
 * @param isOwn whether what has a clause's id where that did not stand is that clause.
 */
function ownIds(
  positions: ReadonlyMap<string | null, readonly number[]>,
  places: ReadonlyMap<string | null, ClausePlace>,
  isOwn: (position: number, before: DocNode) => boolean,
): [position: number, id: string][] {
  const free = new Map(
    [...places].flatMap(([id, { at, node }]) =>
      id !== null && node.content.size === 0 && !positions.has(id) ? [[at, id] as const] : [],
    ),
  );
  return [...positions].flatMap(([id, found]) => {
    if (id === null) return [];
    const before = places.get(id);
    const [first] = found;
    const own =
      found.find((position) => position === before?.at) ??
      (before === undefined || isOwn(first!, before.node) ? first : undefined);
    return found
      .filter((position) => position !== own)
      .map((position): [number, string] => [position, free.get(position) ?? newClauseId()]);
  });
}

/** The first clause of a text that nobody has begun is drawn, but not written. */
const isEmptyDocument = (doc: DocNode): boolean =>
  doc.childCount === 1 && doc.firstChild!.content.size === 0 && attributesOf(doc.firstChild!).id === null;

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  { doc, tr }: EditorState,
): Transaction | null {
  if (!transactions.some((each) => each.docChanged && !isFromSharedDocument(each)) || isEmptyDocument(doc))
    return null;
  const isTakenElsewhere = transactions.some(isDrop);
  if (hasOwnIds(doc) && !isTakenElsewhere) return null;
  const positions = positionsById(doc);
  for (const position of positions.get(null) ?? []) tr.setNodeAttribute(position, 'id', newClauseId());
  // A clause that was dragged as a whole is itself; a part of one is not.
  const isOwn = (position: number, { content }: DocNode): boolean =>
    !isTakenElsewhere || doc.nodeAt(position)!.content.eq(content);
  for (const [position, id] of ownIds(positions, placesOf(before.doc, transactions), isOwn))
    tr.setNodeAttribute(position, 'id', id);
  return tr.docChanged ? tr : null;
}

/**
 * Gives each clause that this member makes an id; never those of others: the server takes care of theirs.
 */
export const ClauseIds = Extension.create({
  name: 'clauseIdentity',
  priority: 1_000,
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: withIds })],
});
