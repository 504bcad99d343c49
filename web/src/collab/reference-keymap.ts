import { Extension } from '@tiptap/core';
import { type Command, Plugin } from '@tiptap/pm/state';
import { deleteReference, typeInReference } from './reference-commands.ts';

/** A reference is deleted as a whole, and ends where somebody types within it. */
export const ReferenceKeymap = Extension.create({
  name: 'referenceKeys',
  priority: 1_100,
  addKeyboardShortcuts() {
    const run = (command: Command) => (): boolean => {
      const { isEditable, state, view } = this.editor;
      return isEditable && command(state, view.dispatch.bind(view), view);
    };
    return { Backspace: run(deleteReference('before')), Delete: run(deleteReference('behind')) };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, from, to, text) =>
          typeInReference(text, from, to)(view.state, view.dispatch.bind(view), view),
      },
    }),
  ],
});
