import { useEffect, useState } from 'react';

/** Words of one clause that are selected on the page. */
export interface SelectedText {
  readonly clauseId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where they stand in the window. */
  readonly top: number;
  readonly left: number;
}

const CLAUSE_SELECTOR = '[data-clause-text]';

function clauseOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>(CLAUSE_SELECTOR) ?? null;
}

/** The offset of a place of the document within a clause's text: marks and other elements do not count. */
function offsetIn(clause: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(clause);
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * The selection as words of a clause. One that reaches over several clauses counts as far as its first one
 * goes.
 */
export function selectedText(): SelectedText | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const clause = clauseOf(range.startContainer);
  const clauseId = clause?.dataset['clauseText'];
  if (!clause || !clauseId) return null;
  const text = clause.textContent ?? '';
  const start = offsetIn(clause, range.startContainer, range.startOffset);
  const end = clause.contains(range.endContainer)
    ? offsetIn(clause, range.endContainer, range.endOffset)
    : text.length;
  const quote = text.slice(start, end);
  if (quote.trim() === '') return null;
  const { right, bottom } = range.getClientRects?.()[0] ?? { right: 0, bottom: 0 };
  return { clauseId, start, end, quote, top: bottom, left: right };
}

/** The selected words while there are some; waits until the selection and the page rest. */
export function useSelectedText(enabled: boolean): [SelectedText | null, () => void] {
  const [words, setWords] = useState<SelectedText | null>(null);
  useEffect(() => {
    if (!enabled) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(rest);
      rest = setTimeout(() => setWords(selectedText()), 120);
    };
    // What floats would stand beside other words while the page moves: it comes back where it belongs.
    const moved = () => {
      setWords(null);
      changed();
    };
    document.addEventListener('selectionchange', changed);
    window.addEventListener('scroll', moved, { passive: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener('selectionchange', changed);
      window.removeEventListener('scroll', moved);
    };
  }, [enabled]);
  return [words, () => setWords(null)];
}
