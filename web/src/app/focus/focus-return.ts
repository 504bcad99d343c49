import { isArriving } from '../arrival.ts';
import { firstReachable, giveFocus } from './focusable.ts';
import { type FocusPlace, placeOf } from './focus-place.ts';
import { nearestPlace, openDialog, samePlace } from './next-place.ts';
import { PageChanges } from './page-changes.ts';

const DRAWN_MS = 120;
/** What comes so shortly before the focus is lost belongs to the same change. */
const TOGETHER_MS = 200;
/** So long the page may still draw what the focus returns to. */
const SETTLING_MS = 350;
/** Longer than this nobody waits for an answer of the server before going on elsewhere. */
const LOADING_MS = 5_000;

/**
 * Returns the focus when what had it is gone: a dialog closed, a row removed, a form sent, a button disabled
 * while it works. Left alone, a browser lets the focus fall to the page's beginning, and whoever works by
 * keyboard or ear begins anew (WCAG 2.4.3). It goes back to where it came from, or to the nearest sensible
 * place: the same thing drawn anew, what came in its stead, the next row, the heading.
 */
class FocusReturn {
  private readonly changes = new PageChanges();
  private place: FocusPlace | null = null;
  private lostAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whoever points sees where she is: the page does not move under her, and no keyboard comes up. */
  private byPointer = false;

  start(): void {
    document.addEventListener('focusin', ({ target }) => this.took(target), true);
    // Safari gives a pressed button no focus; it is where one was all the same.
    document.addEventListener('click', ({ target }) => this.pressed(target), true);
    document.addEventListener('pointerdown', ({ target }) => this.leftByPointer(target), true);
    document.addEventListener(
      'keydown',
      () => {
        this.byPointer = false;
      },
      true,
    );
    const observer = new MutationObserver((records) => {
      this.changes.note(records);
      this.look();
      // A button that was disabled keeps the focus until the page is drawn next.
      if (
        records.some(
          ({ type, target }) => type === 'attributes' && target.contains(this.place?.element ?? null),
        )
      )
        setTimeout(() => this.look(), DRAWN_MS);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert', 'hidden', 'style'],
    });
  }

  private took(target: EventTarget | null): void {
    if (!(target instanceof Element) || target === document.body) return;
    clearTimeout(this.timer);
    this.lostAt = null;
    this.place = placeOf(target, this.place);
  }

  private pressed(target: EventTarget | null): void {
    const button =
      target instanceof Element ? target.closest('button, a[href], summary, [role="menuitem"]') : null;
    if (button && document.activeElement === document.body) this.place = placeOf(button, this.place);
  }

  /** A press beside everything takes the focus away on purpose. */
  private leftByPointer(target: EventTarget | null): void {
    this.byPointer = true;
    const onNothing =
      target instanceof Element &&
      !target.closest(
        'a, button, input, select, textarea, summary, label, [tabindex], [contenteditable], [role]',
      );
    if (onNothing) this.place = null;
  }

  /** Called at every change of the page: costs nothing while something has the focus. */
  private look(): void {
    if (!this.place || !isNowhere()) return;
    if (this.lostAt === null) {
      this.lostAt = performance.now();
      this.lookAgain(0);
    }
  }

  private lookAgain(inMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.restore(), inMs);
  }

  private restore(): void {
    const { place, lostAt } = this;
    if (!place || lostAt === null || !isNowhere() || isArriving()) return;
    const waited = performance.now() - lostAt;
    const found = this.find(place, lostAt, waited);
    if (found) giveFocus(found, this.byPointer);
    else if (waited < LOADING_MS) this.lookAgain(60);
  }

  private find(place: FocusPlace, lostAt: number, waited: number): HTMLElement | null {
    const dialog = openDialog();
    const same = samePlace(place);
    if (same && (!dialog || dialog.contains(same))) return same;
    // Busy with what was asked of it, it comes back; so does a page that is on its way.
    if (place.element.isConnected && place.element.matches('[data-loading]') && waited < LOADING_MS)
      return null;
    if (waited < SETTLING_MS || (waited < LOADING_MS && document.querySelector('main [aria-busy="true"]')))
      return null;
    const near = nearestPlace(place, {
      changes: this.changes,
      since: lostAt - TOGETHER_MS,
      fields: !this.byPointer,
    });
    return dialog && !dialog.contains(near) ? firstReachable(dialog) : near;
  }
}

function isNowhere(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement === document.documentElement
  );
}

export function startFocusReturn(): void {
  new FocusReturn().start();
}
