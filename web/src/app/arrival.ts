let arriving = false;

/** Told by the router when the reader goes to another page; the first page of a visit is no arrival. */
export function markArrival(): void {
  arriving = true;
}

/** The heading of the new page takes the focus, once: a screen reader reads it, the next Tab starts in the page. */
export function takeFocusOnArrival(heading: HTMLElement | null): void {
  if (!arriving || !heading) return;
  arriving = false;
  heading.focus({ preventScroll: true });
}
