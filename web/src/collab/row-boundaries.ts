import { CELL_SEPARATOR } from '@nbn/drafting';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { attributesOf } from './schema.ts';
import { isFromSharedDocument } from './yjs-binding.ts';

function withoutFormedBoundaries({ doc, tr }: EditorState): Transaction {
  doc.forEach((row, pos) => {
    if (attributesOf(row).kind !== 'row') return;
    row.forEach((words, offset) => {
      if (words.marks.length === 0) return;
      for (let at = words.text!.indexOf(CELL_SEPARATOR); at >= 0;) {
        const boundary = pos + 1 + offset + at;
        tr.removeMark(boundary, boundary + CELL_SEPARATOR.length);
        at = words.text!.indexOf(CELL_SEPARATOR, at + 1);
      }
    });
  });
  return tr;
}

/** The boundary between two cells has no form, whoever gave it one and whatever its words were before. */
export const rowBoundariesPlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, _, state) {
      if (!transactions.some((each) => each.docChanged && !isFromSharedDocument(each))) return null;
      const tr = withoutFormedBoundaries(state);
      return tr.docChanged ? tr : null;
    },
  });
