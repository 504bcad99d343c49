import type { AgendaView } from '../queries.ts';
import type { MeetingSession } from './queries.ts';

/**
 * The title of the item after the one that is dealt with, as far as the reader may know it; null after the
 * last. Undefined where an item stands between that is closed to the reader.
 */
export function nextItemTitle(
  { items, closedAtEnd }: Pick<AgendaView, 'items' | 'closedAtEnd'>,
  current: MeetingSession['current'],
): string | null | undefined {
  if (current && current.itemId === null) return undefined;
  const place = current ? items.findIndex(({ id }) => id === current.itemId) : -1;
  const following = items.slice(place + 1);
  const next = following.find(({ kind }) => kind !== 'section');
  if (!next) return closedAtEnd ? undefined : null;
  const isHidden = following.slice(0, following.indexOf(next) + 1).some(({ closedBefore }) => closedBefore);
  return isHidden ? undefined : next.title;
}
