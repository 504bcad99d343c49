let arriving = 0;

/** A page that has not come by then has no heading that waits for the focus. */
const COMING_MS = 10_000;

/** Told by the router when the reader goes to another page; the first page of a visit is no arrival. */
export function markArrival(): void {
  arriving = performance.now();
}

/** Whether a page is on its way whose heading takes the focus. */
export const isArriving = (): boolean => arriving > 0 && performance.now() - arriving < COMING_MS;

/**
 * The heading of the new page takes the focus, once: a screen reader reads it, the next Tab starts in the
 * page.
 */
export function takeFocusOnArrival(heading: HTMLElement | null): void {
  if (arriving === 0 || !heading) return;
  arriving = 0;
  heading.focus({ preventScroll: true });
}
