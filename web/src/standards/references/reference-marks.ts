import { referredClause } from '@nbn/contracts';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './References.module.css';

/** References to clauses that are not in the text. */
function brokenMarks(doc: DocNode): DecorationSet {
  const present = new Set([...doc.children].map(({ attrs }) => attrs['id'] as string | null));
  const marks: Decoration[] = [];
  doc.forEach((clause, pos) =>
    clause.forEach((words, offset) => {
      const link = words.marks.find(({ type }) => type.name === 'link');
      const clauseId = referredClause(link?.attrs['href'] as string | undefined);
      if (clauseId === null || present.has(clauseId)) return;
      const from = pos + 1 + offset;
      marks.push(Decoration.inline(from, from + words.nodeSize, { class: classes.broken! }));
    }),
  );
  return DecorationSet.create(doc, marks);
}

/** Marks references to clauses that were removed, where one writes. */
export const ReferenceMarks = Extension.create({
  name: 'referenceMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => brokenMarks(doc),
        apply: ({ docChanged, doc }, marks) => (docChanged ? brokenMarks(doc) : marks),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});
