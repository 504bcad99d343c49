import { type Editor, Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { toggleFormat } from './format-commands.ts';

interface FormatStorage {
  /** Shows where an address is given; said by whoever has such a place. */
  askForLink: (() => void) | null;
}

/** Lets Ctrl+K in this editor ask for a link; the answer ends it. */
export function onLinkAsked({ storage }: Editor, ask: () => void): () => void {
  const own = (storage as unknown as { formatKeys: FormatStorage }).formatKeys;
  own.askForLink = ask;
  return () => {
    own.askForLink = null;
  };
}

const KEYMAP: Readonly<Record<string, Command>> = {
  'Mod-b': toggleFormat('bold'),
  'Mod-i': toggleFormat('italic'),
  'Mod-.': toggleFormat('super'),
  'Mod-,': toggleFormat('sub'),
};

/** The keys for the form of words. Ctrl+K asks where words lead, where that can be said. */
export const FormatKeymap = Extension.create<object, FormatStorage>({
  name: 'formatKeys',
  priority: 1_000,
  addStorage: () => ({ askForLink: null }),
  addKeyboardShortcuts() {
    const { editor, storage } = this;
    return {
      ...Object.fromEntries(
        Object.entries(KEYMAP).map(([key, command]) => [
          key,
          () =>
            editor.isEditable && command(editor.state, editor.view.dispatch.bind(editor.view), editor.view),
        ]),
      ),
      'Mod-k': () => {
        if (!editor.isEditable || !storage.askForLink) return false;
        storage.askForLink();
        return true;
      },
    };
  },
});
