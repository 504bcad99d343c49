import { agendaNumbers, timeAgenda } from '@nbn/calendar';
import type { MovePlace } from '@nbn/contracts';
import type { components } from '../api/schema.d.ts';

type AgendaView = components['schemas']['AgendaView'];

interface ItemMove {
  readonly itemId: string;
  readonly place: MovePlace;
  readonly of: string;
}

/** The one move that makes the new order of the old one: which item went, and beside which other. */
export function moveBetween(before: readonly string[], after: readonly string[]): ItemMove {
  const from = before.findIndex((id, place) => after[place] !== id);
  const to = before.findLastIndex((id, place) => after[place] !== id);
  // The first and the last place that differ are where the item was and where it is: it went down, or it went
  // up.
  const down = before[from] === after[to];
  const itemId = down ? before[from] : before[to];
  const of = down ? before[to] : before[from];
  if (itemId === undefined || of === undefined) throw new Error('the two orders are the same');
  return { itemId, place: down ? 'after' : 'before', of };
}

/** The items as they are timed. */
export function toTimingInput(items: AgendaView['items']) {
  return items.map(({ id, kind, minutes, fixedAt }) => ({
    id,
    minutes,
    heading: kind === 'section',
    fixedAt: fixedAt === null ? null : new Date(fixedAt),
  }));
}

/**
 * The agenda in another order, its numbers and times recalculated; after something closed there are none to roll, until
 * one that is fixed.
 */
export function reorderAgenda(agenda: AgendaView, order: readonly string[]): AgendaView {
  const inOrder = order.flatMap((id) => agenda.items.filter((item) => item.id === id));
  const numbers = agendaNumbers(inOrder.map(({ kind, closed }) => ({ kind, closed: closed !== null })));
  const items = inOrder.map((item, place) => ({ ...item, number: numbers[place]! }));
  const timed = timeAgenda(
    new Date(agenda.startsAt),
    new Date(agenda.bookedEndsAt),
    toTimingInput(items),
    agenda.gapMinutes,
  );
  let isKnown = true;
  return {
    ...agenda,
    items: items.map((item, place) => {
      const { start, end, idleMinutes, conflict } = timed.items[place]!;
      const isAfterClosed = item.closedBefore || !isKnown;
      isKnown = !isAfterClosed || item.fixedAt !== null;
      if (!isKnown) return { ...item, startsAt: null, endsAt: null, idleMinutes: 0, conflict: null };
      const times = { startsAt: start.toISOString(), endsAt: end.toISOString() };
      return isAfterClosed
        ? { ...item, ...times, idleMinutes: 0, conflict: null }
        : { ...item, ...times, idleMinutes, conflict };
    }),
  };
}
