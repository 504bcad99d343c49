import { firstReachable, isUsable, nameOf, reachableIn } from './focusable.ts';
import type { FocusPlace } from './focus-place.ts';
import type { PageChanges } from './page-changes.ts';

/** A part of the page with a heading of its own. */
const PARTS = 'section, form, [role="dialog"], main';
const ROWS = 'li, tr, article';
const FIELD = 'input, select, textarea, [contenteditable="true"]';

/** The dialog on top; while it is open, the focus stays in it. */
export function openDialog(): Element | null {
  const dialogs = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')];
  return (
    dialogs.findLast((dialog) => typeof dialog.checkVisibility !== 'function' || dialog.checkVisibility()) ??
    null
  );
}

/**
 * The same thing again: the element itself, or one of the same name where it stood, or what its layer was
 * opened from.
 */
export function samePlace(place: FocusPlace): HTMLElement | null {
  if (isUsable(place.element)) return place.element;
  const around = place.ancestors.find((ancestor) => ancestor.isConnected && ancestor !== document.body);
  const twin = around && reachableIn(around).find((element) => nameOf(element) === place.name);
  return twin ?? (place.opener && samePlace(place.opener));
}

/** How the focus was lost. */
interface Loss {
  readonly changes: PageChanges;
  /** What came at about the same time came in its stead. */
  readonly since: number;
  /** Whether it may go on in a field. */
  readonly fields: boolean;
}

/** The nearest sensible place once the thing is gone: what came in its stead, the next row, the heading. */
export function nearestPlace(place: FocusPlace, loss: Loss): HTMLElement | null {
  const base = baseOf(place);
  if (base.element.isConnected) return inItsGroup(base, loss.fields) ?? headingOf(base);
  return inItsStead(base, loss) ?? beside(base, loss.changes) ?? headingOf(base);
}

/** Where the first of the layers that are gone was opened. */
function baseOf(place: FocusPlace): FocusPlace {
  return place.opener && !place.layer?.isConnected ? baseOf(place.opener) : place;
}

/**
 * It stands there but takes nothing now, as a button that was pressed for the last time: the nearest thing
 * around it that does.
 */
function inItsGroup({ ancestors }: FocusPlace, fields: boolean): HTMLElement | null {
  for (const group of ancestors) {
    const [first, ...rest] = reachableIn(group);
    if (first) return (fields && [first, ...rest].find((element) => element.matches(FIELD))) || first;
    if (group.matches(PARTS)) return null;
  }
  return null;
}

function partAround({ ancestors }: FocusPlace): Element | null {
  const around = ancestors.find((ancestor) => ancestor.isConnected && ancestor !== document.body);
  return around?.closest(PARTS) ?? document.querySelector('main');
}

/** A field that opened, or a row that was added, in the same part of the page. */
function inItsStead(place: FocusPlace, { changes, since, fields }: Loss): HTMLElement | null {
  const part = partAround(place);
  const arrived = part ? changes.arrivedIn(part, since) : [];
  const field = arrived.flatMap(reachableIn).find((element) => element.matches(FIELD));
  if (field && fields) return field;
  const row = arrived
    .map((element) => (element.matches(ROWS) ? element : element.querySelector(ROWS)))
    .find((element) => element !== null);
  if (row instanceof HTMLElement) return firstReachable(row) ?? row;
  return arrived.map(firstReachable).find((element) => element !== null) ?? null;
}

/**
 * The row after the one that is gone, else the one before it; in a row that stands, what comes next in it.
 */
function beside(place: FocusPlace, changes: PageChanges): HTMLElement | null {
  const gone = [place.element, ...place.ancestors].filter((element) => !element.isConnected);
  for (const element of gone.toReversed()) {
    for (const neighbour of changes.neighboursOf(element)) {
      const found = sameKindIn(neighbour, place.element) ?? firstReachable(neighbour);
      if (found) return found;
    }
  }
  const row = place.ancestors.find((ancestor) => ancestor.isConnected)?.closest(`${ROWS}, form, fieldset`);
  return row ? firstReachable(row) : null;
}

/** The same button of another row: whoever removes several goes on with the next. */
function sameKindIn(part: Element, { tagName, className }: Element): HTMLElement | null {
  return (
    reachableIn(part).find((element) => element.tagName === tagName && element.className === className) ??
    null
  );
}

function headingOf(place: FocusPlace): HTMLElement | null {
  const part = partAround(place);
  return part?.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1');
}
