import { Extension } from '@tiptap/core';
import { chainCommands } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { bindingKey } from './yjs-binding.ts';
import { addRow, goBack, goOn, removeEmptyRow } from './row-commands.ts';
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
  Enter: chainCommands(addRow, splitClause),
  'Shift-Enter': lineBreak,
  'Mod-Enter': insertClauseAfter,
  Backspace: chainCommands(removeEmptyRow, backspace),
  'Mod-Backspace': chainCommands(removeEmptyRow, backspace),
  Tab: goOn,
  'Shift-Tab': goBack,
  Delete: deleteForward,
  'Mod-Delete': deleteForward,
  'Alt-Shift-ArrowRight': shiftLevel(1),
  'Alt-Shift-ArrowLeft': shiftLevel(-1),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
};

/** The keys of a collab document. Tab leads on in a table or a list, and else out of the text. */
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
