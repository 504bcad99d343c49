/** So much of the window, above and below, is not where somebody looks for what was found. */
const EDGE_PX = 140;

/** Brings a clause into the middle of the window, at once: from far away, nothing on the way is read. */
export function revealElement(element: Element | undefined | null): void {
  element?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/**
 * Brings words of a clause into sight, unless they are: of a long text only what is near the window is laid out, so
 * that the clause has to come first.
 */
export function revealWords(
  clause: Element | undefined | null,
  words: () => { getBoundingClientRect: () => DOMRect } | null,
): void {
  if (!clause || isInSight(words())) return;
  revealElement(clause);
  // What is laid out now may have another height than was thought, and a clause may be longer than the window.
  requestAnimationFrame(() => {
    const found = words();
    if (!found || isInSight(found)) return;
    const { top } = found.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'auto' });
  });
}

function isInSight(words: { getBoundingClientRect: () => DOMRect } | null): boolean {
  if (!words) return false;
  const { top, bottom, height } = words.getBoundingClientRect();
  return height > 0 && top > EDGE_PX && bottom < window.innerHeight - EDGE_PX;
}
