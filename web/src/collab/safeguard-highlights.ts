import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { mapDecorations } from './map-decorations.ts';
import { flushDomChanges } from './flush-dom-changes.ts';
import classes from './CollabEditor.module.css';
import { attributesOf } from './schema.ts';
import type { SafeguardGate } from './safeguard-gate.ts';

const key = new PluginKey<DecorationSet>('heldWords');

/** Underlines what looks like somebody's number and holds the text back. */
export const SafeguardHighlights = (gate: SafeguardGate) =>
  Extension.create({
    name: 'heldWords',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set, before, { doc }) {
            if (!tr.getMeta(key)) return tr.docChanged ? mapDecorations(set, tr, before.doc, doc) : set;
            const byClause = new Map(gate.snapshot().clauses.map((each) => [each.clauseId, each]));
            const marks: Decoration[] = [];
            doc.forEach((node, pos) => {
              const seen = byClause.get(attributesOf(node).id ?? '');
              if (seen?.text === node.textContent)
                for (const { start, end } of seen.findings)
                  marks.push(Decoration.inline(pos + 1 + start, pos + 1 + end, { class: classes.held! }));
            });
            return DecorationSet.create(doc, marks);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => ({
          destroy: gate.subscribe(() => {
            queueMicrotask(() => {
              if (!view.isDestroyed)
                view.dispatch(flushDomChanges(view).tr.setMeta(key, true).setMeta('addToHistory', false));
            });
          }),
        }),
      }),
    ],
  });
