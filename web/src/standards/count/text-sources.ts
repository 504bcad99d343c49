import type { Editor } from '@tiptap/core';
import { attributesOf } from '../../collab/schema.ts';
import type { TextSource } from './count-words.ts';

/** The text of an editor as it stands now. */
export const editorTextSource = (editor: Editor): TextSource => ({
  clauses: () =>
    [...editor.state.doc.children].map((node) => ({ kind: attributesOf(node).kind, text: node.textContent })),
  selectedText: () => {
    const { doc, selection } = editor.state;
    return doc.textBetween(selection.from, selection.to, '\n');
  },
});
