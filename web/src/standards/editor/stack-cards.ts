export interface StackCard {
  /** Where it wants to be. */
  readonly top: number;
  readonly height: number;
}

const GAP_PX = 8;

/**
 * Tops of cards beside their words, none over another: each as near to its words as it can be, and the chosen
 * one exactly there.
 */
export function stackCards(cards: readonly StackCard[], alignedIndex: number): number[] {
  const tops = cards.map(({ top }) => top);
  for (let at = Math.max(0, alignedIndex) + 1; at < cards.length; at += 1)
    tops[at] = Math.max(tops[at]!, tops[at - 1]! + cards[at - 1]!.height + GAP_PX);
  for (let at = alignedIndex - 1; at >= 0; at -= 1)
    tops[at] = Math.min(tops[at]!, tops[at + 1]! - cards[at]!.height - GAP_PX);
  // Those above the chosen one were only pushed up from below: they must not lie over each other either.
  for (let at = 1; at < alignedIndex; at += 1)
    tops[at] = Math.max(
      tops[at]!,
      Math.min(
        tops[at - 1]! + cards[at - 1]!.height + GAP_PX,
        tops[alignedIndex]! - cards[at]!.height - GAP_PX,
      ),
    );
  return tops;
}
