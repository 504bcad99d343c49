/** Where a clause stands in this page, as it is read or as it is written. */
export function findClause(id: string): HTMLElement | null {
  return (
    document.getElementById(`clause-${id}`) ??
    document.querySelector<HTMLElement>(`[data-clause="${CSS.escape(id)}"]`)
  );
}

/** Scrolls to a clause and puts the focus there, so that reading or writing goes on from it. */
export function showClause(id: string): void {
  const clause = findClause(id);
  if (!clause) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  clause.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  if (clause.isContentEditable) placeCaretIn(clause);
  else {
    clause.tabIndex = -1;
    clause.focus({ preventScroll: true });
  }
}

/** Not where a finger points: there the focus of a text brings a keyboard over half of it. */
function placeCaretIn(clause: HTMLElement): void {
  if (window.matchMedia('(pointer: coarse)').matches) return;
  clause.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
  document.getSelection()?.collapse(clause, 0);
}
