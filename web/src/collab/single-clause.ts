import { Extension } from '@tiptap/core';
import { AllSelection, type Command, Plugin, TextSelection } from '@tiptap/pm/state';
import type { Node as DocNode } from '@tiptap/pm/model';
import { isFromSharedDocument } from './yjs-binding.ts';
import { lineBreak } from './clause-commands.ts';
import { attributesOf } from './schema.ts';

const ignore: Command = () => true;

/** All words of the clause, and nothing around them: what is then written comes in their place. */
const selectClauseText: Command = ({ doc, tr }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(doc, 1, doc.firstChild!.nodeSize - 1)));
  return true;
};

const KEYMAP: Readonly<Record<string, Command>> = {
  Enter: lineBreak,
  'Mod-Enter': lineBreak,
  'Mod-a': selectClauseText,
  'Alt-Shift-ArrowRight': ignore,
  'Alt-Shift-ArrowLeft': ignore,
};

/** Whether it is still the one clause that it was, however its words changed. */
function isSameClause(before: DocNode, after: DocNode): boolean {
  if (after.childCount !== 1) return false;
  const [was, is] = [attributesOf(before.firstChild!), attributesOf(after.firstChild!)];
  return is.id === was.id && is.kind === was.kind && is.level === was.level;
}

/** Words that come from elsewhere, in one line. */
export function joinLines(words: string): string {
  const lines = words.normalize('NFC').split(/[\r\n\u2028\u2029]+/u);
  return lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .join(' ');
}

/**
 * Keeps a text to the one clause that it is, its kind and its level: the words of an amendment. Enter breaks
 * the line, what is pasted or dropped comes as words in one line (see `ClausePaste`), and nothing else that a
 * browser does brings in a second clause.
 */
export const SingleClause = Extension.create({
  name: 'oneClause',
  priority: 1_500,
  addKeyboardShortcuts() {
    const { editor } = this;
    return Object.fromEntries(
      Object.entries(KEYMAP).map(([key, command]) => [
        key,
        () => command(editor.state, editor.view.dispatch.bind(editor.view), editor.view),
      ]),
    );
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction, { doc }) =>
        !transaction.docChanged || isFromSharedDocument(transaction) || isSameClause(doc, transaction.doc),
      appendTransaction: (_, __, { doc, selection, tr }) =>
        selection instanceof AllSelection
          ? tr.setSelection(TextSelection.create(doc, 1, doc.firstChild!.nodeSize - 1))
          : null,
    }),
  ],
});
