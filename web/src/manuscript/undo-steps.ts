import type { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { attributesOf } from './schema.ts';

/** Letters that follow each other within this time, in milliseconds, are taken back together. */
const TYPING_PAUSE = 500;

/** An undo takes away what stands empty after it, and nothing in which somebody else has written. */
function emptyOnly(item: Y.Item | Y.GC): boolean {
  if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentType)) return true;
  return (item.content.type as Y.AbstractType<unknown>)._length === 0;
}

/** What one hand can take back: changes of the text with this origin, and no other's. */
export const undoOf = (text: Y.XmlFragment, origin: object): Y.UndoManager =>
  new Y.UndoManager(text, { trackedOrigins: new Set([origin]), captureTimeout: TYPING_PAUSE, deleteFilter: emptyOnly });

/** Whether clauses in the place of others differ by letters of one clause alone: typing, which may go on. All else is an act by itself. */
export function isTyping(gone: readonly DocNode[], come: readonly DocNode[]): boolean {
  if (gone.length !== 1 || come.length !== 1) return false;
  const [old, fresh] = [attributesOf(gone[0]!), attributesOf(come[0]!)];
  return old.id === fresh.id && old.kind === fresh.kind && old.level === fresh.level;
}

/** Whether the hand went to another place and wrote nothing on its way. */
export const wentElsewhere = (before: EditorState, now: EditorState): boolean => now.doc === before.doc && !now.selection.eq(before.selection);
