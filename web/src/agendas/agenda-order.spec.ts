import { moveBetween, reorderAgenda } from './agenda-order.ts';
import type { AgendaView } from './queries.ts';

/** What the server makes of a move; the two must mean the same. */
function apply(order: readonly string[], { itemId, place, of }: ReturnType<typeof moveBetween>): string[] {
  const rest = order.filter((id) => id !== itemId);
  const at = rest.indexOf(of) + (place === 'after' ? 1 : 0);
  return [...rest.slice(0, at), itemId, ...rest.slice(at)];
}

function clocksOf({ items }: AgendaView): string[] {
  const clock = (instant: string | null) => instant?.slice(11, 16) ?? '';
  return items.map(({ id, startsAt, endsAt }) => `${id} ${clock(startsAt)}-${clock(endsAt)}`);
}

describe('a move of an item', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('is told from the order before and after, wherever the item went', () => {
    for (const from of order.keys()) {
      for (const to of order.keys()) {
        if (from === to) continue;
        const rest = order.filter((_, place) => place !== from);
        const after = [...rest.slice(0, to), order[from]!, ...rest.slice(to)];
        expect(apply(order, moveBetween(order, after))).toEqual(after);
      }
    }
    expect(moveBetween(order, ['b', 'c', 'a', 'd'])).toEqual({ itemId: 'a', place: 'after', of: 'c' });
  });

  it('rolls the times of all that follow', () => {
    const item = (id: string, minutes: number) =>
      ({ id, minutes, fixedAt: null }) as AgendaView['items'][number];
    const agenda = {
      startsAt: '2027-04-07T08:00:00Z',
      bookedEndsAt: '2027-04-07T12:00:00Z',
      gapMinutes: 0,
      items: [item('a', 30), item('b', 10)],
    } as AgendaView;
    expect(clocksOf(reorderAgenda(agenda, ['b', 'a']))).toEqual(['b 08:00-08:10', 'a 08:10-08:40']);
  });

  it('numbers the items anew', () => {
    const item = (id: string, kind: string) =>
      ({ id, kind, minutes: 10, fixedAt: null, closed: null }) as AgendaView['items'][number];
    const agenda = {
      startsAt: '2027-04-07T08:00:00Z',
      bookedEndsAt: '2027-04-07T12:00:00Z',
      gapMinutes: 0,
      items: [item('a', 'news'), item('part', 'section'), item('b', 'vote')],
    } as AgendaView;
    const numbers = ({ items }: AgendaView) => items.map(({ id, number }) => `${id} ${number}`);
    expect(numbers(reorderAgenda(agenda, ['part', 'a', 'b']))).toEqual(['part 1', 'a 1.1', 'b 1.2']);
  });

  it('rolls none after something closed, but from a fixed time on', () => {
    const item = (id: string, more: object = {}) =>
      ({ id, minutes: 10, fixedAt: null, closedBefore: false, ...more }) as AgendaView['items'][number];
    const items = [
      item('a'),
      item('b', { closedBefore: true }),
      item('c'),
      item('guest', { fixedAt: '2027-04-07T09:30:00Z' }),
      item('d'),
    ];
    const agenda = {
      startsAt: '2027-04-07T08:00:00Z',
      bookedEndsAt: '2027-04-07T12:00:00Z',
      gapMinutes: 0,
      items,
    } as AgendaView;
    const after = reorderAgenda(agenda, ['c', 'a', 'b', 'guest', 'd']);
    expect(clocksOf(after)).toEqual([
      'c 08:00-08:10',
      'a 08:10-08:20',
      'b -',
      'guest 09:30-09:40',
      'd 09:40-09:50',
    ]);
    expect(after.items.map(({ idleMinutes }) => idleMinutes)).toEqual([0, 0, 0, 0, 0]);
  });
});
