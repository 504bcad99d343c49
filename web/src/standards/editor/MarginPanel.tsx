import type { Editor } from '@tiptap/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './Editor.module.css';
import { stackCards } from './stack-cards.ts';
import { useClausesInView } from './use-clauses-in-view.ts';

interface MarginPanelProps {
  editor: Editor;
  label: string;
  /** What stands beside a clause; null: nothing. */
  children: (clauseId: string) => ReactNode;
  /** The clause whose things stand exactly beside it. */
  alignedClauseId: string | null;
}

/** What belongs to clauses, beside them: drawn only for those in the window, and never one over the other. */
export function MarginPanel({ editor, label, children, alignedClauseId }: MarginPanelProps) {
  const column = useRef<HTMLElement>(null);
  const groups = useClausesInView(editor).flatMap(({ clauseId, top }) => {
    const shown = children(clauseId);
    return shown === null ? [] : [{ clauseId, top, shown }];
  });
  const tops = groups.map(({ top }) => top);
  const at = groups.findIndex(({ clauseId }) => clauseId === alignedClauseId);

  useLayoutEffect(() => {
    const cards = [...column.current!.children] as HTMLElement[];
    const place = () => {
      const placed = stackCards(
        cards.map(({ offsetHeight }, n) => ({ top: tops[n]!, height: offsetHeight })),
        at,
      );
      for (const [n, card] of cards.entries()) card.style.top = `${placed[n]!}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    for (const card of cards) resized.observe(card);
    return () => resized.disconnect();
    // What is shown depends on its place and on which of it is chosen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tops.join(), groups.map(({ clauseId }) => clauseId).join(), at]);

  return (
    <aside ref={column} className={classes.beside} aria-label={label} data-screen-only>
      {/* At its final position from the start, so that focusing a field in it does not scroll the window away. */}
      {groups.map(({ clauseId, top, shown }) => (
        <div key={clauseId} className={classes.card} style={{ top }}>
          {shown}
        </div>
      ))}
    </aside>
  );
}
