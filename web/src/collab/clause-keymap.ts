import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { bindingKey } from './yjs-binding.ts';
import {
  backspace,
  insertClauseAfter,
  deleteForward,
  lineBreak,
  shiftLevel,
  splitClause,
} from './clause-commands.ts';

/** Undo and redo of this member's own edits; what others wrote stays. */
const undo: Command = (state) => (bindingKey.getState(state)?.undoLast(), true);
const redo: Command = (state) => (bindingKey.getState(state)?.redoLast(), true);

const KEYMAP: Readonly<Record<string, Command>> = {
  Enter: splitClause,
  'Shift-Enter': lineBreak,
  'Mod-Enter': insertClauseAfter,
  Backspace: backspace,
  'Mod-Backspace': backspace,
  Delete: deleteForward,
  'Mod-Delete': deleteForward,
  'Alt-Shift-ArrowRight': shiftLevel(1),
  'Alt-Shift-ArrowLeft': shiftLevel(-1),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
};

/** The keys of a collab document. Tab is left alone: it leads out of the text. */
export const ClauseKeymap = Extension.create({
  name: 'clauseKeys',
  priority: 1_000,
  addKeyboardShortcuts() {
    const { editor } = this;
    return Object.fromEntries(
      Object.entries(KEYMAP).map(([key, command]) => [
        key,
        () => command(editor.state, editor.view.dispatch.bind(editor.view), editor.view),
      ]),
    );
  },
});
