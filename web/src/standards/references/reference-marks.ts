import { referredClause } from '@nbn/contracts';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { attributesOf } from '../../collab/schema.ts';
import classes from './References.module.css';

interface BrokenReferences {
  readonly set: DecorationSet;
  /** The clauses whose words they are, one for each reference. */
  readonly clauseIds: readonly string[];
}

const key = new PluginKey<BrokenReferences>('referenceMarks');

/** References to clauses that are not in the text. */
function findBroken(doc: DocNode): BrokenReferences {
  const present = new Set(doc.children.map((node) => attributesOf(node).id));
  const marks: Decoration[] = [];
  const clauseIds: string[] = [];
  doc.forEach((clause, pos) =>
    clause.forEach((words, offset) => {
      const link = words.marks.find(({ type }) => type.name === 'link');
      const referred = referredClause(link?.attrs['href'] as string | undefined);
      if (referred === null || present.has(referred)) return;
      const from = pos + 1 + offset;
      marks.push(Decoration.inline(from, from + words.nodeSize, { class: classes.broken! }));
      clauseIds.push(attributesOf(clause).id ?? '');
    }),
  );
  return { set: DecorationSet.create(doc, marks), clauseIds };
}

/** The clauses with references to clauses that were removed, one for each of these. */
export const brokenReferencesIn = (state: EditorState): readonly string[] =>
  key.getState(state)?.clauseIds ?? [];

/** Marks references to clauses that were removed, where one writes. */
export const ReferenceMarks = Extension.create({
  name: 'referenceMarks',
  addProseMirrorPlugins: () => [
    new Plugin<BrokenReferences>({
      key,
      state: {
        init: (_, { doc }) => findBroken(doc),
        apply: ({ docChanged, doc }, broken) => (docChanged ? findBroken(doc) : broken),
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});
