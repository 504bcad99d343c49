const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/** Whether the focus can stand on an element now. */
export function isFocusable(element: Element): element is HTMLElement {
  if (
    !(element instanceof HTMLElement) ||
    !element.isConnected ||
    element.matches(':disabled, [type=hidden]')
  )
    return false;
  // Where nothing is laid out, as in tests without a window, everything counts as seen.
  const isSeen =
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
  return (
    isSeen &&
    element.closest('[inert], [aria-hidden="true"]') === null &&
    (element.tabIndex >= 0 || element.hasAttribute('tabindex'))
  );
}

/** The elements inside that can be reached by Tab, in their order. */
export function tabbableIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll(FOCUSABLE)].filter(
    (element) => isFocusable(element) && element.tabIndex >= 0,
  ) as HTMLElement[];
}

/** The first thing that can be reached in a part, or the part itself. */
export function firstTabbable(part: Element): HTMLElement | null {
  const itself = isFocusable(part) && part.tabIndex >= 0 ? part : null;
  return itself ?? tabbableIn(part)[0] ?? null;
}

/** What an element is called, near enough to know it again after it was drawn anew. */
export function elementSignature(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = labelledBy
    ? document.getElementById(labelledBy)?.textContent
    : element.getAttribute('aria-label');
  const words = label ?? element.textContent;
  return (
    `${element.tagName} ${element.getAttribute('role') ?? ''} ` +
    `${element.getAttribute('name') ?? ''} ${words.trim()}`
  );
}

/**
 * Puts the focus on an element; a heading or a row is made able to have it. @param quietly without moving the
 * page.
 */
export function focusElement(element: HTMLElement, quietly: boolean): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: quietly });
}
