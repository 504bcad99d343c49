/** A name stands at its caret for so long after the caret moved; then the caret alone does. */
const SHOWN_MS = 2_500;
/** So much of a line is no letter's: there, names and words may meet. */
const GAP_PX = 2;
/** How far a name stays from what is at its side. */
const EDGE_PX = 8;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
/** Where a name stands: above its line, below it, or beside the text at the height of its line. */
export interface LabelPlace {
  readonly side: 'above' | 'below' | 'beside';
  /** How far from the caret it begins. */
  readonly shift: number;
}

/** Shows the names at carets that moved, where they cover no words, and takes them away after a moment. */
export class CaretLabels {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly places = new Map<string, string>();
  private readonly moved = new Set<string>();
  private frame = 0;

  constructor(private readonly text: HTMLElement) {}

  /** The carets that there are now: an id of each, and what says where it is. */
  update(carets: Iterable<{ readonly id: string; readonly place: string }>): void {
    const present = new Set<string>();
    for (const { id, place } of carets) {
      present.add(id);
      if (this.places.get(id) === place) continue;
      this.places.set(id, place);
      this.moved.add(id);
    }
    for (const id of this.places.keys()) if (!present.has(id)) this.places.delete(id);
    if (this.moved.size > 0) this.frame ||= requestAnimationFrame(() => this.showMoved());
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private showMoved(): void {
    this.frame = 0;
    for (const id of this.moved) {
      const label = this.labelOf(id);
      // One whose place in the text is not known yet is shown when it is.
      if (!label) continue;
      this.moved.delete(id);
      this.show(id, label);
    }
  }

  private show(id: string, label: HTMLElement): void {
    const { side, shift } = placeOf(label, this.text);
    label.dataset['side'] = side;
    label.style.setProperty('--shift', `${Math.round(shift)}px`);
    label.dataset['fresh'] = '';
    clearTimeout(this.timers.get(id));
    this.timers.set(
      id,
      setTimeout(() => {
        this.timers.delete(id);
        delete this.labelOf(id)?.dataset['fresh'];
      }, SHOWN_MS),
    );
  }

  private labelOf(id: string): HTMLElement | null {
    return this.text.querySelector<HTMLElement>(`[data-caret="${CSS.escape(id)}"] > [data-name]`);
  }
}

/** Where a name covers no words, as the text is laid out now. */
function placeOf(label: HTMLElement, text: HTMLElement): LabelPlace {
  const clause = label.closest('[data-clause-text]');
  const caret = label.parentElement!.getBoundingClientRect();
  const words = [clause?.previousElementSibling, clause, clause?.nextElementSibling].flatMap((each) =>
    each ? wordBoxes(each) : [],
  );
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return chooseLabelPlace(caret, { width: label.offsetWidth, height: label.offsetHeight }, words, {
    top: Math.max(Number.parseFloat(scrollPaddingTop) || 0, text.getBoundingClientRect().top),
    right: document.documentElement.clientWidth - EDGE_PX,
  });
}

/** The lines of words of a clause; what is drawn among them, such as carets, is none. */
function wordBoxes(clause: Element): Box[] {
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/**
 * Above the line of the caret if no words stand there, else below it, else beside the text; where there is no room
 * anywhere, above, and on the first line below.
 * @param words the lines of words around.
 * @param edges where there is no room any more above and at the right.
 */
export function chooseLabelPlace(
  { left, top, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
  words: readonly Box[],
  edges: Pick<Box, 'top' | 'right'>,
): LabelPlace {
  const shift = Math.min(0, edges.right - left - width);
  const isFree = (from: number): boolean => {
    const box = { left: left + shift, right: left + shift + width, top: from, bottom: from + height };
    return !words.some((each) => overlaps(box, each));
  };
  const hasRoomAbove = top - height >= edges.top;
  if (hasRoomAbove && isFree(top - height)) return { side: 'above', shift };
  if (isFree(bottom)) return { side: 'below', shift };
  const end = Math.max(left, ...words.map(({ right }) => right)) + EDGE_PX;
  if (end + width <= edges.right) return { side: 'beside', shift: end - left };
  return { side: hasRoomAbove ? 'above' : 'below', shift };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right - GAP_PX &&
  other.left < one.right - GAP_PX &&
  one.top < other.bottom - GAP_PX &&
  other.top < one.bottom - GAP_PX;
