import { isNavigating } from './navigation-focus.ts';
import { firstTabbable, focusElement } from './focusable.ts';
import { type FocusPosition, capturePosition } from './focus-position.ts';
import { findFallbackElement, openDialog, findSameElement } from './focus-fallback.ts';
import { PageChanges } from './page-changes.ts';

const REPAINT_MS = 120;
/** What comes so shortly before the focus is lost belongs to the same change. */
const SAME_CHANGE_MS = 200;
/** So long the page may still draw what the focus returns to. */
const SETTLE_MS = 350;
/** Longer than this nobody waits for an answer of the server before going on elsewhere. */
const LOADING_TIMEOUT_MS = 5_000;

/**
 * Returns the focus when what had it is gone: a dialog closed, a row removed, a form sent, a button disabled
 * while it works. Left alone, a browser lets the focus fall to the page's beginning, and whoever works by
 * keyboard or ear begins anew (WCAG 2.4.3). It goes back to where it came from, or to the nearest sensible
 * place: the same thing drawn anew, what came in its stead, the next row, the heading.
 */
class FocusRestoration {
  private readonly changes = new PageChanges();
  private place: FocusPosition | null = null;
  private lostAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whoever points sees where she is: the page does not move under her, and no keyboard comes up. */
  private byPointer = false;

  start(): void {
    document.addEventListener('focusin', ({ target }) => this.onFocusIn(target), true);
    // Safari gives a pressed button no focus; it is where one was all the same.
    document.addEventListener('click', ({ target }) => this.onClick(target), true);
    document.addEventListener('pointerdown', ({ target }) => this.onPointerDown(target), true);
    document.addEventListener(
      'keydown',
      () => {
        this.byPointer = false;
      },
      true,
    );
    const observer = new MutationObserver((records) => {
      this.changes.record(records);
      this.checkFocus();
      // A button that was disabled keeps the focus until the page is drawn next.
      if (
        records.some(
          ({ type, target }) => type === 'attributes' && target.contains(this.place?.element ?? null),
        )
      )
        setTimeout(() => this.checkFocus(), REPAINT_MS);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert', 'hidden', 'style'],
    });
  }

  private onFocusIn(target: EventTarget | null): void {
    if (!(target instanceof Element) || target === document.body) return;
    clearTimeout(this.timer);
    this.lostAt = null;
    this.place = capturePosition(target, this.place);
  }

  private onClick(target: EventTarget | null): void {
    const button =
      target instanceof Element ? target.closest('button, a[href], summary, [role="menuitem"]') : null;
    if (button && document.activeElement === document.body) this.place = capturePosition(button, this.place);
  }

  /** A press beside everything takes the focus away on purpose. */
  private onPointerDown(target: EventTarget | null): void {
    this.byPointer = true;
    const onNothing =
      target instanceof Element &&
      !target.closest(
        'a, button, input, select, textarea, summary, label, [tabindex], [contenteditable], [role]',
      );
    if (onNothing) this.place = null;
  }

  /** Called at every change of the page: costs nothing while something has the focus. */
  private checkFocus(): void {
    if (!this.place || !isFocusLost()) return;
    if (this.lostAt === null) {
      this.lostAt = performance.now();
      this.scheduleRestore(0);
    }
  }

  private scheduleRestore(inMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.restore(), inMs);
  }

  private restore(): void {
    const { place, lostAt } = this;
    if (!place || lostAt === null || !isFocusLost() || isNavigating()) return;
    const waited = performance.now() - lostAt;
    const found = this.find(place, lostAt, waited);
    if (found) focusElement(found, this.byPointer);
    else if (waited < LOADING_TIMEOUT_MS) this.scheduleRestore(60);
  }

  private find(place: FocusPosition, lostAt: number, waited: number): HTMLElement | null {
    const dialog = openDialog();
    const same = findSameElement(place);
    if (same && (!dialog || dialog.contains(same))) return same;
    // Busy with what was asked of it, it comes back; so does a page that is on its way.
    if (place.element.isConnected && place.element.matches('[data-loading]') && waited < LOADING_TIMEOUT_MS)
      return null;
    if (
      waited < SETTLE_MS ||
      (waited < LOADING_TIMEOUT_MS && document.querySelector('main [aria-busy="true"]'))
    )
      return null;
    const near = findFallbackElement(place, {
      changes: this.changes,
      since: lostAt - SAME_CHANGE_MS,
      fields: !this.byPointer,
    });
    return dialog && !dialog.contains(near) ? firstTabbable(dialog) : near;
  }
}

function isFocusLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement === document.documentElement
  );
}

export function startFocusRestoration(): void {
  new FocusRestoration().start();
}
