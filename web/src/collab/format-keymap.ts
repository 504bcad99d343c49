import { type Editor, Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { toggleFormat } from './format-commands.ts';

/** What a key asks for before it can do anything: an address, or a clause. */
export type AskedTarget = 'link' | 'reference';

/** Shows where it is given; said by whoever has such a place. */
type FormatStorage = Record<AskedTarget, (() => void) | null>;

/** Lets a key in this editor ask for the target of words; the answer ends it. */
export function onTargetAsked({ storage }: Editor, target: AskedTarget, ask: () => void): () => void {
  const own = (storage as unknown as { formatKeys: FormatStorage }).formatKeys;
  own[target] = ask;
  return () => {
    own[target] = null;
  };
}

const KEYMAP: Readonly<Record<string, Command>> = {
  'Mod-b': toggleFormat('bold'),
  'Mod-i': toggleFormat('italic'),
  'Mod-.': toggleFormat('super'),
  'Mod-,': toggleFormat('sub'),
};

/** The keys for the form of words. Two ask where words lead, where that can be said. */
export const FormatKeymap = Extension.create<object, FormatStorage>({
  name: 'formatKeys',
  priority: 1_000,
  addStorage: () => ({ link: null, reference: null }),
  addKeyboardShortcuts() {
    const { editor, storage } = this;
    const ask = (target: AskedTarget) => (): boolean => {
      const show = storage[target];
      if (!editor.isEditable || !show) return false;
      show();
      return true;
    };
    return {
      ...Object.fromEntries(
        Object.entries(KEYMAP).map(([key, command]) => [
          key,
          () =>
            editor.isEditable && command(editor.state, editor.view.dispatch.bind(editor.view), editor.view),
        ]),
      ),
      'Mod-k': ask('link'),
      'Mod-Shift-k': ask('reference'),
    };
  },
});
