import { elementSignature } from './focusable.ts';

/** Parts that lie over the page and take the focus while they are open. */
const LAYER_SELECTOR = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [popover]';

/** Where the focus stood, kept so that it can be found again once the element is gone. */
export interface FocusPosition {
  readonly element: Element;
  readonly name: string;
  /** From the element's parent upwards. */
  readonly ancestors: readonly Element[];
  readonly layer: Element | null;
  /** From where the layer was opened. */
  readonly opener: FocusPosition | null;
}

const openers = new WeakMap<Element, FocusPosition>();

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) found.push(each);
  return found;
}

/** The place of an element that has taken the focus. @param before where the focus came from. */
export function capturePosition(element: Element, before: FocusPosition | null): FocusPosition {
  const layer = element.closest(LAYER_SELECTOR);
  if (layer && before && before.layer !== layer && !openers.has(layer)) openers.set(layer, before);
  return {
    element,
    name: elementSignature(element),
    ancestors: ancestorsOf(element),
    layer,
    opener: (layer && openers.get(layer)) ?? null,
  };
}
