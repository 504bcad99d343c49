import { firstTabbable, isFocusable, elementSignature, tabbableIn } from './focusable.ts';
import type { FocusPosition } from './focus-position.ts';
import type { PageChanges } from './page-changes.ts';

/** A part of the page with a heading of its own. */
const REGION_SELECTOR = 'section, form, [role="dialog"], main';
const ROW_SELECTOR = 'li, tr, article';
const FIELD_SELECTOR = 'input, select, textarea, [contenteditable="true"]';

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
export function findSameElement(place: FocusPosition): HTMLElement | null {
  if (isFocusable(place.element)) return place.element;
  const around = place.ancestors.find((ancestor) => ancestor.isConnected && ancestor !== document.body);
  const twin = around && tabbableIn(around).find((element) => elementSignature(element) === place.name);
  return twin ?? (place.opener && findSameElement(place.opener));
}

/** How the focus was lost. */
interface FocusLoss {
  readonly changes: PageChanges;
  /** What came at about the same time came in its stead. */
  readonly since: number;
  /** Whether it may go on in a field. */
  readonly fields: boolean;
}

/** The nearest sensible place once the thing is gone: what came in its stead, the next row, the heading. */
export function findFallbackElement(place: FocusPosition, loss: FocusLoss): HTMLElement | null {
  const base = openerPosition(place);
  if (base.element.isConnected) return firstInGroup(base, loss.fields) ?? headingOf(base);
  const besideOpener = base === place ? null : nextInGroup(base, loss.fields);
  return besideOpener ?? findReplacement(base, loss) ?? findNeighbour(base, loss.changes) ?? headingOf(base);
}

/** Where the first of the layers that are gone was opened. */
function openerPosition(place: FocusPosition): FocusPosition {
  return place.opener && !place.layer?.isConnected ? openerPosition(place.opener) : place;
}

/**
 * It stands there but takes nothing now, as a button that was pressed for the last time: the nearest thing
 * around it that does.
 */
function firstInGroup({ ancestors }: FocusPosition, fields: boolean): HTMLElement | null {
  for (const group of ancestors) {
    const [first, ...rest] = tabbableIn(group);
    if (first)
      return (fields && [first, ...rest].find((element) => element.matches(FIELD_SELECTOR))) || first;
    if (group.matches(REGION_SELECTOR)) return null;
  }
  return null;
}

/**
 * The button that opened a layer went while the layer was open, and those beside it stand: one of them. What else
 * the page drew meanwhile has nothing to do with the act.
 */
function nextInGroup({ ancestors: [group] }: FocusPosition, fields: boolean): HTMLElement | null {
  if (!group?.isConnected) return null;
  return tabbableIn(group).find((element) => fields || !element.matches(FIELD_SELECTOR)) ?? null;
}

function enclosingRegion({ ancestors }: FocusPosition): Element | null {
  const around = ancestors.find((ancestor) => ancestor.isConnected && ancestor !== document.body);
  return around?.closest(REGION_SELECTOR) ?? document.querySelector('main');
}

/** A field that opened, or a row that was added, in the same part of the page. */
function findReplacement(place: FocusPosition, { changes, since, fields }: FocusLoss): HTMLElement | null {
  const part = enclosingRegion(place);
  const arrived = part ? changes.addedIn(part, since) : [];
  const field = arrived.flatMap(tabbableIn).find((element) => element.matches(FIELD_SELECTOR));
  if (field && fields) return field;
  const row = arrived
    .map((element) => (element.matches(ROW_SELECTOR) ? element : element.querySelector(ROW_SELECTOR)))
    .find((element) => element !== null);
  if (row instanceof HTMLElement) return firstTabbable(row) ?? row;
  return arrived.map(firstTabbable).find((element) => element !== null) ?? null;
}

/**
 * The row after the one that is gone, else the one before it; in a row that stands, what comes next in it.
 */
function findNeighbour(place: FocusPosition, changes: PageChanges): HTMLElement | null {
  const gone = [place.element, ...place.ancestors].filter((element) => !element.isConnected);
  for (const element of gone.toReversed()) {
    for (const neighbour of changes.neighboursOf(element)) {
      const found = similarElementIn(neighbour, place.element) ?? firstTabbable(neighbour);
      if (found) return found;
    }
  }
  const row = place.ancestors
    .find((ancestor) => ancestor.isConnected)
    ?.closest(`${ROW_SELECTOR}, form, fieldset`);
  return row ? firstTabbable(row) : null;
}

/** The same button of another row: whoever removes several goes on with the next. */
function similarElementIn(part: Element, { tagName, className }: Element): HTMLElement | null {
  return (
    tabbableIn(part).find((element) => element.tagName === tagName && element.className === className) ?? null
  );
}

function headingOf(place: FocusPosition): HTMLElement | null {
  const part = enclosingRegion(place);
  return part?.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1');
}
