let navigationStartedAt = 0;

/** A page that has not come by then has no heading that waits for the focus. */
const NAVIGATION_TIMEOUT_MS = 10_000;

/** Told by the router when the reader goes to another page; the first page of a visit is no arrival. */
export function markNavigation(): void {
  navigationStartedAt = performance.now();
}

/** Whether a page is on its way whose heading takes the focus. */
export const isNavigating = (): boolean =>
  navigationStartedAt > 0 && performance.now() - navigationStartedAt < NAVIGATION_TIMEOUT_MS;

/**
 * The heading of the new page takes the focus, once: a screen reader reads it, the next Tab starts in the
 * page.
 */
export function focusHeadingAfterNavigation(heading: HTMLElement | null): void {
  if (navigationStartedAt === 0 || !heading) return;
  navigationStartedAt = 0;
  heading.focus({ preventScroll: true });
}
