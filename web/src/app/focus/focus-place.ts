import { nameOf } from './focusable.ts';

/** Parts that lie over the page and take the focus while they are open. */
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [popover]';

/** Where the focus stood, kept so that it can be found again once the element is gone. */
export interface FocusPlace {
  readonly element: Element;
  readonly name: string;
  /** From the element's parent upwards. */
  readonly ancestors: readonly Element[];
  readonly layer: Element | null;
  /** From where the layer was opened. */
  readonly opener: FocusPlace | null;
}

const openers = new WeakMap<Element, FocusPlace>();

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) found.push(each);
  return found;
}

/** The place of an element that has taken the focus. @param before where the focus came from. */
export function placeOf(element: Element, before: FocusPlace | null): FocusPlace {
  const layer = element.closest(LAYERS);
  if (layer && before && before.layer !== layer && !openers.has(layer)) openers.set(layer, before);
  return {
    element,
    name: nameOf(element),
    ancestors: ancestorsOf(element),
    layer,
    opener: (layer && openers.get(layer)) ?? null,
  };
}
