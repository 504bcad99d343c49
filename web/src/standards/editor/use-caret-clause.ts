import { numberClauses, type ClauseNumber } from '@nbn/drafting';
import type { ClauseKind } from '@nbn/contracts';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { attributesOf } from '../../collab/schema.ts';

export interface CaretClause {
  readonly id: string | null;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly number: ClauseNumber;
  readonly at: number;
  readonly last: boolean;
  /** Where it begins, from the top of the text. */
  readonly top: number;
}

function caretClauseOf({ state: { doc, selection }, view }: Editor): CaretClause | null {
  const at = Math.min(selection.$head.index(0), doc.childCount - 1);
  const element = view.dom.children[at];
  if (!element) return null;
  const all = [...doc.children].map(attributesOf);
  const { id, kind, level } = all[at]!;
  const top = Math.round(element.getBoundingClientRect().top - view.dom.getBoundingClientRect().top);
  return { id, kind, level, at, last: at === all.length - 1, top, number: numberClauses(all)[at]! };
}

/** The clause in which the caret stands, as it is numbered and laid out now. */
export function useCaretClause(editor: Editor): CaretClause | null {
  const [clause, setClause] = useState<CaretClause | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const now = editor.isDestroyed ? null : caretClauseOf(editor);
      setClause((old) =>
        old &&
        now &&
        old.id === now.id &&
        old.top === now.top &&
        old.kind === now.kind &&
        old.level === now.level &&
        old.at === now.at &&
        old.last === now.last &&
        old.number.reference === now.number.reference
          ? old
          : now,
      );
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(editor.view.dom);
    editor.on('selectionUpdate', soon);
    editor.on('update', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      editor.off('selectionUpdate', soon);
      editor.off('update', soon);
    };
  }, [editor]);
  return clause;
}
