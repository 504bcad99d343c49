import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { bindingKey } from './binding.ts';
import {
  backspace,
  clauseAfter,
  deleteAhead,
  lineBreak,
  shiftLevel,
  splitClause,
} from './clause-commands.ts';

/** Undo and redo of this hand's own acts; what others wrote stays. */
const undo: Command = (state) => (bindingKey.getState(state)?.takeBack(), true);
const redo: Command = (state) => (bindingKey.getState(state)?.bringBack(), true);

const KEYS: Readonly<Record<string, Command>> = {
  Enter: splitClause,
  'Shift-Enter': lineBreak,
  'Mod-Enter': clauseAfter,
  Backspace: backspace,
  'Mod-Backspace': backspace,
  Delete: deleteAhead,
  'Mod-Delete': deleteAhead,
  'Alt-Shift-ArrowRight': shiftLevel(1),
  'Alt-Shift-ArrowLeft': shiftLevel(-1),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
};

/** The keys of a manuscript. Tab is left alone: it leads out of the text. */
export const ClauseKeys = Extension.create({
  name: 'clauseKeys',
  priority: 1_000,
  addKeyboardShortcuts() {
    const { editor } = this;
    return Object.fromEntries(
      Object.entries(KEYS).map(([key, command]) => [
        key,
        () => command(editor.state, editor.view.dispatch.bind(editor.view), editor.view),
      ]),
    );
  },
});
