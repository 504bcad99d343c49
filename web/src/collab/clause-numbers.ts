import { headingRanks, numberClauses } from '@nbn/drafting';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { indexDecorations } from './index-decorations.ts';
import { attributesOf } from './schema.ts';

const key = new PluginKey<DecorationSet>('clauseNumbers');

/**
 * Whether the same clauses stand in the same order, of the same kinds and at the same levels: then their
 * numbers go along with them.
 */
function sameOutline(one: DocNode, other: DocNode): boolean {
  if (one.childCount !== other.childCount) return false;
  for (let at = 0; at < one.childCount; at += 1) {
    const [a, b] = [one.child(at), other.child(at)];
    if (
      a !== b &&
      (a.attrs['id'] !== b.attrs['id'] ||
        a.attrs['kind'] !== b.attrs['kind'] ||
        a.attrs['level'] !== b.attrs['level'])
    )
      return false;
  }
  return true;
}

/**
 * The number in the margin, how deep the clause is drawn, and for headings the level that the page's outline
 * has.
 */
function numberDecorations(doc: DocNode): DecorationSet {
  const clauses = [...doc.children].map(attributesOf);
  const numbers = numberClauses(clauses);
  const ranks = headingRanks(numbers.map(({ level }, at) => ({ kind: clauses[at]!.kind, depth: level })));
  let pos = 0;
  const marks = numbers.map(({ label, level }, at) => {
    const { nodeSize } = doc.child(at);
    const rank = ranks[at]!;
    const heading = rank > 0 ? { role: 'heading', 'aria-level': String(Math.min(rank + 1, 6)) } : {};
    const mark = Decoration.node(pos, pos + nodeSize, {
      'data-number': label,
      'data-depth': String(level),
      // By which the page finds it, from the list of contents or from a search.
      ...(clauses[at]!.id ? { 'data-clause': clauses[at]!.id } : {}),
      ...heading,
    });
    pos += nodeSize;
    return mark;
  });
  return indexDecorations(DecorationSet.create(doc, marks), true);
}

/** Numbers are computed from order, kind and level, drawn in the margin, and never part of the text. */
export const ClauseNumbers = Extension.create({
  name: 'clauseNumbers',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => numberDecorations(doc),
        apply: (tr, set, before, { doc }) => {
          if (!tr.docChanged) return set;
          return sameOutline(before.doc, doc)
            ? indexDecorations(set.map(tr.mapping, doc), true)
            : numberDecorations(doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
