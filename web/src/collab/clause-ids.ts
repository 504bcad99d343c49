import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isFromSharedDocument } from './yjs-binding.ts';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf } from './schema.ts';

/** The clauses that need an id of their own: new ones, and the later of two that came to be of one. */
function clausesWithoutId(doc: DocNode): number[] {
  const taken = new Set<string>();
  const found: number[] = [];
  doc.forEach((node, pos) => {
    const { id } = attributesOf(node);
    if (id === null || taken.has(id)) found.push(pos);
    else taken.add(id);
  });
  return found;
}

/** The first clause of a text that nobody has begun is drawn, but not written. */
const isEmptyDocument = (doc: DocNode): boolean =>
  doc.childCount === 1 && doc.firstChild!.content.size === 0 && attributesOf(doc.firstChild!).id === null;

/**
 * Gives each clause that this member makes an id; never those of others: the server takes care of theirs.
 */
export const ClauseIds = Extension.create({
  name: 'clauseIdentity',
  priority: 1_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _, { doc, tr }) {
        if (
          !transactions.some((each) => each.docChanged && !isFromSharedDocument(each)) ||
          isEmptyDocument(doc)
        )
          return null;
        const places = clausesWithoutId(doc);
        if (places.length === 0) return null;
        for (const pos of places) tr.setNodeAttribute(pos, 'id', newClauseId());
        return tr;
      },
    }),
  ],
});
