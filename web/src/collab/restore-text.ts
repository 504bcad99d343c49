import type { Editor } from '@tiptap/core';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf } from './schema.ts';

/** Words that are to stand in the text again, and the clause in which they were written, if that is known. */
interface RestorableText {
  readonly clauseId: string | null;
  readonly text: string;
}

/** At the end of their clause if it is there, else as a clause after the caret. */
export function restoreText(editor: Editor, { clauseId, text }: RestorableText): void {
  const {
    tr,
    doc,
    selection: { $head },
  } = editor.state;
  let end: number | null = null;
  doc.forEach((node, pos) => {
    if (attributesOf(node).id === clauseId) end = pos + node.nodeSize - 1;
  });
  if (end !== null) tr.insertText(` ${text.trim()}`, end);
  else {
    const { level } = attributesOf($head.parent);
    tr.insert(
      $head.after(),
      $head.parent.type.create(
        { id: newClauseId(), kind: 'clause', level },
        doc.type.schema.text(text.trim()),
      ),
    );
  }
  editor.view.dispatch(tr.scrollIntoView());
}
