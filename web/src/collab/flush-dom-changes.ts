import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What the view has for reading the browser, and does not publish. */
interface ViewInternals {
  readonly domObserver: {
    readonly flush: () => void;
    readonly pendingRecords: () => readonly MutationRecord[];
  };
}

/**
 * The state as the browser has it. The browser moves the caret by itself and says so a moment later; whatever
 * is done to the text in between would put the caret back to where it was, and the next character would stand in
 * the wrong place.
 */
export function flushDomChanges(view: EditorView): EditorState {
  const { domObserver } = view as unknown as ViewInternals;
  // Letters that are not read yet are read by the view, at a time when nothing else is being changed.
  if (!view.composing && domObserver.pendingRecords().length === 0) domObserver.flush();
  return view.state;
}

/** Lets every key be understood from where the caret is now. Stands before all other keys. */
export const FlushBeforeKeydown = Extension.create({
  name: 'caughtUp',
  priority: 3_000,
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleKeyDown: (view) => (flushDomChanges(view), false) } }),
  ],
});
