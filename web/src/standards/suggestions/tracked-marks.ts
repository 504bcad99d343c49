import type { TextFormat } from '@nbn/contracts';
import { diffClause, type FormattedText } from '@nbn/drafting';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { formatsOfNode } from '../../collab/formats.ts';
import { attributesOf } from '../../collab/schema.ts';

const key = new PluginKey<DecorationSet>('trackedMarks');
const PLAIN: readonly TextFormat[] = [];

/** Words that went, where they stood: they are read, and not written in. */
function removedWords(text: string): HTMLElement {
  const words = document.createElement('del');
  words.textContent = text;
  words.contentEditable = 'false';
  return words;
}

/** What was changed of a clause, in its words. Nothing of it is stored in the text. */
export function trackedMarksOf(base: FormattedText, doc: DocNode): DecorationSet {
  const clause = doc.firstChild!;
  const changes = diffClause(attributesOf(clause).kind, base, {
    text: clause.textContent,
    formats: formatsOfNode(clause),
  });
  const marks: Decoration[] = [];
  let pos = 1;
  for (const { kind, text } of changes) {
    if (kind === 'removed') {
      marks.push(
        Decoration.widget(pos, () => removedWords(text), { side: -1, key: `${text}`, ignoreSelection: true }),
      );
      continue;
    }
    const from = pos;
    pos += text.length;
    if (kind === 'same') continue;
    const looks: Record<string, string> = kind === 'reformatted' ? { 'data-form': '' } : {};
    marks.push(Decoration.inline(from, pos, { nodeName: 'ins', ...looks }));
  }
  return DecorationSet.create(doc, marks);
}

/** Shows what was changed since the clause was opened: words that went, and words that came. */
export const TrackedMarks = Extension.create<{ base: FormattedText }>({
  name: 'trackedMarks',
  addOptions: () => ({ base: { text: '', formats: PLAIN } }),
  addProseMirrorPlugins() {
    const { base } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => trackedMarksOf(base, doc),
          apply: (tr, marks) => (tr.docChanged ? trackedMarksOf(base, tr.doc) : marks),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
