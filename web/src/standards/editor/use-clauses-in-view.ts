import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { type ClauseInView, clausesInView } from './clauses-in-view.ts';

const isSameView = (one: readonly ClauseInView[], other: readonly ClauseInView[]): boolean =>
  one.length === other.length &&
  one.every(({ clauseId, top }, at) => clauseId === other[at]!.clauseId && top === other[at]!.top);

/** The clauses in the window while it scrolls, the text changes or its layout changes. */
export function useClausesInView(editor: Editor): readonly ClauseInView[] {
  const [seen, setSeen] = useState<readonly ClauseInView[]>([]);
  useEffect(() => {
    const text = editor.view.dom;
    let frame = 0;
    const look = () => {
      frame = 0;
      const now = clausesInView(text);
      setSeen((old) => (isSameView(old, now) ? old : now));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(text);
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    editor.on('update', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
      editor.off('update', soon);
    };
  }, [editor]);
  return seen;
}
