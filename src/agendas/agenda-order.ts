import type { MovePlace } from '@nbn/contracts';

/** One wish to move: this item right before or right after that one. */
export interface OrderMove {
  readonly item: string;
  readonly place: MovePlace;
  readonly of: string;
}

/**
 * The order after a move; null when one of the two is not in it. A move says its place by a neighbour, not by
 * a number, so that two made at once of the same order both keep their meaning, one after the other.
 */
export function moveInOrder(
  order: readonly string[],
  { item, place, of }: OrderMove,
): readonly string[] | null {
  if (!order.includes(item) || !order.includes(of)) return null;
  if (item === of) return order;
  const rest = order.filter((id) => id !== item);
  const at = rest.indexOf(of) + (place === 'after' ? 1 : 0);
  return [...rest.slice(0, at), item, ...rest.slice(at)];
}
