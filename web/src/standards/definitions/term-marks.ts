import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { indexDecorations } from '../../collab/index-decorations.ts';
import { mapDecorations } from '../../collab/map-decorations.ts';
import classes from './Definitions.module.css';
import type { FindTerms } from './term-ranges.ts';

interface TermMarksState {
  readonly set: DecorationSet;
  readonly find: FindTerms;
}

const key = new PluginKey<TermMarksState>('termMarks');

function marksIn(node: DocNode, pos: number, find: FindTerms): Decoration[] {
  return find(node.textContent).map(({ start, end, definition }) =>
    Decoration.inline(pos + 1 + start, pos + 1 + end, {
      class: classes.term!,
      'data-term': String(definition),
    }),
  );
}

function markAll(doc: DocNode, find: FindTerms): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((node, pos) => marks.push(...marksIn(node, pos, find)));
  return indexDecorations(DecorationSet.create(doc, marks), false);
}

/** What was changed is looked at anew, clause by clause; everything else goes along. */
function markChanged(tr: Transaction, { set, find }: TermMarksState, before: DocNode): DecorationSet {
  const { doc } = tr;
  const moved = indexDecorations(mapDecorations(set, tr, before, doc), false);
  const clauses = new Map<number, DocNode>();
  tr.mapping.maps.forEach((map, at) => {
    const rest = tr.mapping.slice(at + 1);
    map.forEach((_from, _to, from, to) => {
      const [start, end] = [rest.map(from, -1), rest.map(to, 1)];
      doc.nodesBetween(start, Math.max(start, Math.min(end, doc.content.size)), (node, pos, parent) => {
        if (parent === doc) clauses.set(pos, node);
        return false;
      });
    });
  });
  let now = moved;
  for (const [pos, node] of clauses) {
    now = now.remove(now.find(pos, pos + node.nodeSize)).add(doc, marksIn(node, pos, find));
  }
  return indexDecorations(now, false);
}

/** Underlines the defined terms where one writes; nothing of it is stored in the text. */
export const TermMarks = Extension.create({
  name: 'termMarks',
  addProseMirrorPlugins: () => [
    new Plugin<TermMarksState>({
      key,
      state: {
        init: () => ({ set: DecorationSet.empty, find: () => [] }),
        apply(tr, marks, before, { doc }) {
          const find = tr.getMeta(key) as FindTerms | undefined;
          if (find) return { set: markAll(doc, find), find };
          return tr.docChanged ? { ...marks, set: markChanged(tr, marks, before.doc) } : marks;
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

/** Says which terms are defined now. */
export const showTerms = ({ tr }: EditorState, find: FindTerms) =>
  tr.setMeta(key, find).setMeta('addToHistory', false);
