export interface Stackable {
  /** Where it wants to be. */
  readonly top: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Tops of cards beside their words, none over another: each as near to its words as it can be, and the chosen
 * one exactly there.
 */
export function stacked(cards: readonly Stackable[], chosen: number): number[] {
  const tops = cards.map(({ top }) => top);
  for (let at = Math.max(0, chosen) + 1; at < cards.length; at += 1)
    tops[at] = Math.max(tops[at]!, tops[at - 1]! + cards[at - 1]!.height + GAP);
  for (let at = chosen - 1; at >= 0; at -= 1)
    tops[at] = Math.min(tops[at]!, tops[at + 1]! - cards[at]!.height - GAP);
  // Those above the chosen one were only pushed up from below: they must not lie over each other either.
  for (let at = 1; at < chosen; at += 1)
    tops[at] = Math.max(
      tops[at]!,
      Math.min(tops[at - 1]! + cards[at - 1]!.height + GAP, tops[chosen]! - cards[at]!.height - GAP),
    );
  return tops;
}
