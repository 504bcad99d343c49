import type { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { deletedItems } from './deleted-items.ts';
import { withoutCopiedItems } from './redone-items.ts';
import { attributesOf } from './schema.ts';

/** Letters that follow each other within this time, in milliseconds, are taken back together. */
const TYPING_PAUSE_MS = 500;
/** What makes a clause one; without them it would be none, whoever writes in it. */
const REQUIRED_ATTRIBUTES: ReadonlySet<string | null> = new Set(['id', 'kind', 'level']);

/**
 * An undo takes away what stands empty after it, and nothing in which somebody else has written or that
 * somebody else has changed or moved. What stays keeps what it is.
 */
function mayDelete(item: Y.Item | Y.GC): boolean {
  if (!(item instanceof Y.Item)) return true;
  const { content, parentSub } = item;
  if (parentSub !== null)
    return !REQUIRED_ATTRIBUTES.has(parentSub) || valuesOf(item.parent).get(parentSub) !== item;
  if (!(content instanceof Y.ContentType)) return true;
  const type = content.type as Y.AbstractType<unknown>;
  return (
    type._length === 0 &&
    [...valuesOf(type).values()].every(({ deleted, id }) => deleted || id.client === item.id.client)
  );
}

const valuesOf = (type: Y.Item['parent']): ReadonlyMap<string, Y.Item> =>
  (type as Y.AbstractType<unknown>)._map;

/** What one member can undo: changes of the text with this origin, and no other's. */
export const createUndoManager = (text: Y.XmlFragment, origin: object): Y.UndoManager =>
  new Y.UndoManager(text, {
    trackedOrigins: new Set([origin]),
    captureTimeout: TYPING_PAUSE_MS,
    deleteFilter: mayDelete,
  });

type UndoStep = Y.UndoManager['undoStack'][number];

/**
 * Takes back a step, or takes it again. A clause that comes back comes whole: what somebody else changed of
 * it after it had gone would else keep that attribute from coming back, and it would be no clause any more.
 */
export function stepUndo(manager: Y.UndoManager, back: boolean): boolean {
  const steps = back ? manager.undoStack : manager.redoStack;
  for (const each of steps) each.insertions = withLateChanges(manager.doc, each);
  return withoutCopiedItems(manager, steps, () => (back ? manager.undo() : manager.redo())) !== null;
}

/** What a step brought, and with it the changes that others made to clauses that it took out. */
function withLateChanges({ store }: Y.Doc, step: UndoStep): UndoStep['insertions'] {
  const late = Y.createDeleteSet();
  for (const item of deletedItems(store, step))
    for (const { id, length } of changesAfter(item))
      late.clients.set(id.client, [...(late.clients.get(id.client) ?? []), { clock: id.clock, len: length }]);
  return late.clients.size === 0 ? step.insertions : Y.mergeDeleteSets([step.insertions, late]);
}

function changesAfter(item: Y.Item): Y.Item[] {
  const changes: Y.Item[] = [];
  if (item.parentSub === null || (item.parent as Y.AbstractType<unknown>)._item?.deleted !== true)
    return changes;
  for (let next = item.right; next; next = next.right) changes.push(next);
  return changes;
}

/**
 * Whether clauses in the place of others differ by characters of one clause alone: typing, which may go on. All
 * else is an act by itself.
 */
export function isTyping(gone: readonly DocNode[], come: readonly DocNode[]): boolean {
  if (gone.length !== 1 || come.length !== 1) return false;
  if (gone[0]!.textContent === come[0]!.textContent) return false;
  const [old, fresh] = [attributesOf(gone[0]!), attributesOf(come[0]!)];
  return old.id === fresh.id && old.kind === fresh.kind && old.level === fresh.level;
}

/** Whether the caret moved elsewhere and nothing was written on its way. */
export const isCaretMove = (before: EditorState, now: EditorState): boolean =>
  now.doc === before.doc && !now.selection.eq(before.selection);
