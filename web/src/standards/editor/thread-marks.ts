import { mapDecorations } from '../../collab/map-decorations.ts';
import { indexDecorations } from '../../collab/index-decorations.ts';
import { attributesOf } from '../../collab/schema.ts';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import draft from '../Draft.module.css';
import type { Thread } from '../queries.ts';
import { threadDescriptionId } from '../threads/thread-description-id.ts';
import { findQuote } from './find-quote.ts';

interface ThreadMarksState {
  readonly set: DecorationSet;
  readonly threads: readonly Thread[];
  readonly open: string | null;
  /** Threads whose words are not found here yet: what they stand on may still be on its way. */
  readonly missing: ReadonlySet<string>;
}

interface ShownThreads {
  readonly threads: readonly Thread[];
  readonly open: string | null;
}

const key = new PluginKey<ThreadMarksState>('threadMarks');

const threadMark = (id: string, from: number, to: number, open: boolean): Decoration =>
  Decoration.inline(
    from,
    to,
    {
      nodeName: 'mark',
      class: draft.mark!,
      'data-thread': id,
      'aria-describedby': threadDescriptionId(id),
      ...(open ? { 'data-open': '' } : {}),
    },
    { thread: id },
  );

/** Where each mark is now, as it went along with the words. */
function currentRanges(set: DecorationSet): Map<string, { from: number; to: number }> {
  return new Map(set.find().map(({ from, to, spec }) => [(spec as { thread: string }).thread, { from, to }]));
}

/**
 * The marks of the threads that are shown. The server says where their words are; while somebody types, marks
 * go along with the words by themselves, so that only what is new or elsewhere has to be found.
 */
function updateThreadMarks(
  doc: DocNode,
  { threads, open }: ShownThreads,
  before: ThreadMarksState,
): ThreadMarksState {
  const byClause = new Map<string, Thread[]>();
  for (const thread of threads)
    if (thread.anchor.state === 'placed')
      byClause.set(thread.clauseId, [...(byClause.get(thread.clauseId) ?? []), thread]);
  const along = currentRanges(before.set);
  const known = new Map(before.threads.map((thread) => [thread.id, thread]));
  const missing = new Set(threads.filter(({ anchor }) => anchor.state === 'placed').map(({ id }) => id));
  const marks: Decoration[] = [];
  doc.forEach((node, pos) => {
    for (const thread of byClause.get(attributesOf(node).id ?? '') ?? []) {
      const place = along.get(thread.id);
      const stays =
        place &&
        known.get(thread.id)?.anchor === thread.anchor &&
        place.from > pos &&
        place.to < pos + node.nodeSize;
      const found = stays
        ? { start: place.from - pos - 1, end: place.to - pos - 1 }
        : findQuote(node.textContent, thread.anchor);
      if (!found) continue;
      marks.push(threadMark(thread.id, pos + 1 + found.start, pos + 1 + found.end, thread.id === open));
      missing.delete(thread.id);
    }
  });
  return { set: indexDecorations(DecorationSet.create(doc, marks), false), threads, open, missing };
}

/** Marks the words under discussion; all threads on the same words are marked, one within the other. */
export const ThreadMarks = Extension.create({
  name: 'threadMarks',
  addProseMirrorPlugins: () => [
    new Plugin<ThreadMarksState>({
      key,
      state: {
        init: () => ({ set: DecorationSet.empty, threads: [], open: null, missing: new Set<string>() }),
        apply(tr, marks, before, { doc }) {
          const moved = tr.docChanged
            ? { ...marks, set: indexDecorations(mapDecorations(marks.set, tr, before.doc, doc), false) }
            : marks;
          const shown = tr.getMeta(key) as ShownThreads | undefined;
          if (shown) return updateThreadMarks(doc, shown, moved);
          return tr.docChanged && marks.missing.size > 0 ? updateThreadMarks(doc, moved, moved) : moved;
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

/** Says which threads are shown now, and which one is open. */
export const showThreads = ({ tr }: EditorState, shown: ShownThreads) =>
  tr.setMeta(key, shown).setMeta('addToHistory', false);

/** The threads on the words at a place, the last opened first. */
export function threadsAt(state: EditorState, pos: number): string[] {
  return (key.getState(state)?.set.find(pos, pos) ?? [])
    .filter(({ from, to }) => from <= pos && pos < to)
    .map(({ spec }) => (spec as { thread: string }).thread)
    .toReversed();
}
