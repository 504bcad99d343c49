import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { CaretPosition } from './collab-document-state.ts';
import { attributesOf } from './schema.ts';

/** Where somebody writes in an editor now; null: nobody does. */
export function caretPositionOf({ view, state }: Editor): CaretPosition | null {
  const { $head } = state.selection;
  const { id } = attributesOf($head.parent);
  return view.hasFocus() && id ? { clauseId: id, offset: $head.parentOffset } : null;
}

/** Writing goes on there, or as near as the text allows. */
export function restoreCaret(editor: Editor, { clauseId, offset }: CaretPosition): void {
  const { doc, tr } = editor.state;
  let at = 1;
  doc.forEach((node, pos) => {
    if (attributesOf(node).id === clauseId) at = pos + 1 + Math.min(offset, node.content.size);
  });
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(at))).scrollIntoView());
  editor.view.focus();
}
