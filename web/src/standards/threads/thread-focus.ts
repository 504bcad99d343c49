/** The element of a thread beside the text. */
export const threadElementId = (id: string): string => `thread-${id}`;

const MAX_ATTEMPTS = 60;

/** Its card may be drawn a moment after it was opened. */
export function focusThread(id: string, attempts = MAX_ATTEMPTS): void {
  const head = document.getElementById(threadElementId(id))?.querySelector<HTMLElement>('button');
  if (head) head.focus();
  else if (attempts > 0) requestAnimationFrame(() => focusThread(id, attempts - 1));
}

/** Goes from a thread to its words: onto their mark, or with the caret into them where one writes. */
export function focusThreadAnchor(id: string): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-thread~="${id}"]`);
  if (!mark) return;
  const surface = mark.closest<HTMLElement>('[role="textbox"]');
  mark.scrollIntoView({ block: 'nearest' });
  if (!surface) {
    mark.focus();
    return;
  }
  surface.focus();
  // Into the words: at their very beginning the caret would stand before the mark as well.
  const text = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
  if (text) window.getSelection()?.collapse(text, Math.min(1, text.textContent?.length ?? 0));
}
