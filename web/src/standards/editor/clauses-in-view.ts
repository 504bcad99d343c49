/** One clause as it is laid out: where it begins, from the top of the text. */
export interface ClauseInView {
  readonly clauseId: string;
  readonly top: number;
}

/** How far beyond the window clauses count as in view. */
const MARGIN_PX = 300;

/**
 * The clauses of a text that are in the window or near it, without looking at the others: of two thousand,
 * only some are measured.
 */
export function clausesInView(text: HTMLElement, height = window.innerHeight): ClauseInView[] {
  const all = text.children;
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.getBoundingClientRect().bottom < -MARGIN_PX) low = middle + 1;
    else high = middle;
  }
  const from = text.getBoundingClientRect().top;
  const seen: ClauseInView[] = [];
  for (let at = low; at < all.length; at += 1) {
    const element = all[at] as HTMLElement;
    const { top } = element.getBoundingClientRect();
    if (top > height + MARGIN_PX) break;
    const clauseId = element.dataset['clauseText'];
    if (clauseId) seen.push({ clauseId, top: Math.round(top - from) });
  }
  return seen;
}
