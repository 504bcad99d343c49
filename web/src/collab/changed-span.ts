import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { StepMap } from '@tiptap/pm/transform';

/** The stretch that an edit went through: from where, and up to where in the document before it and after it. */
export interface ChangedSpan {
  readonly from: number;
  readonly before: number;
  readonly now: number;
}

const key = new PluginKey<ChangedSpan | null>('changed span');

/** Keeps what the last transaction went through, and those that plugins appended to it. */
export const changedSpanPlugin = (): Plugin<ChangedSpan | null> =>
  new Plugin<ChangedSpan | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, span) =>
        transaction.mapping.maps.reduce(
          extendedBy,
          transaction.getMeta('appendedTransaction') === undefined ? null : span,
        ),
    },
  });

/** What the last edit went through: two documents alone do not say it where equal words went and came. */
export const changedSpanOf = (state: EditorState): ChangedSpan | null => key.getState(state) ?? null;

function extendedBy(span: ChangedSpan | null, map: StepMap): ChangedSpan | null {
  let [from, before, start, now] = [Infinity, 0, Infinity, 0];
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    [from, before] = [Math.min(from, oldStart), Math.max(before, oldEnd)];
    [start, now] = [Math.min(start, newStart), Math.max(now, newEnd)];
  });
  if (from === Infinity) return span;
  if (!span) return { from, before, now };
  return {
    from: Math.min(span.from, from),
    before: span.before + Math.max(0, before - span.now),
    now: Math.max(span.now, before) + (now - start) - (before - from),
  };
}
