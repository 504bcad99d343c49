import fc from 'fast-check';
import { reschedule, timeAgenda } from './agenda-timing.ts';

const start = new Date('2027-04-07T08:00:00Z');
const at = (time: string) => new Date(`2027-04-07T${time}:00Z`);
const times = (agenda: ReturnType<typeof timeAgenda>) =>
  agenda.items.map((item) => item.start.toISOString().slice(11, 16));

describe('the times of an agenda', () => {
  it('roll from the durations', () => {
    const agenda = timeAgenda(start, at('10:00'), [
      { id: 'a', minutes: 15 },
      { id: 'b', minutes: 30 },
      { id: 'break', minutes: 10 },
      { id: 'c', minutes: 60 },
    ]);
    expect(times(agenda)).toEqual(['08:00', '08:15', '08:45', '08:55']);
    expect(agenda.end).toEqual(at('09:55'));
    expect(agenda.overrunMinutes).toBe(0);
  });

  it('say how far the agenda goes past the booked end', () => {
    const agenda = timeAgenda(start, at('09:00'), [
      { id: 'a', minutes: 45 },
      { id: 'b', minutes: 40 },
    ]);
    expect(agenda.overrunMinutes).toBe(25);
  });

  it('keep a fixed time and leave the gap before it open', () => {
    const agenda = timeAgenda(start, at('12:00'), [
      { id: 'a', minutes: 30 },
      { id: 'guest', minutes: 20, fixedAt: at('09:15') },
      { id: 'b', minutes: 10 },
    ]);
    expect(times(agenda)).toEqual(['08:00', '09:15', '09:35']);
    expect(agenda.items.map(({ idleMinutes }) => idleMinutes)).toEqual([0, 45, 0]);
    expect(agenda.items.every(({ conflict }) => conflict === null)).toBe(true);
  });

  it('name a fixed item that the items before it run into, and move nothing', () => {
    const agenda = timeAgenda(start, at('12:00'), [
      { id: 'a', minutes: 90 },
      { id: 'guest', minutes: 20, fixedAt: at('09:15') },
      { id: 'b', minutes: 10 },
    ]);
    expect(times(agenda)).toEqual(['08:00', '09:15', '09:35']);
    expect(agenda.items[1]!.conflict).toEqual({ kind: 'runs-into', minutes: 15 });
  });

  it('name a fixed item that lies before the meeting begins', () => {
    const agenda = timeAgenda(start, at('12:00'), [{ id: 'early', minutes: 20, fixedAt: at('07:45') }]);
    expect(agenda.items[0]!.conflict).toEqual({ kind: 'before-start', minutes: 15 });
  });

  it('leave a gap between two items where one is wanted, but none before the first and none for a heading', () => {
    const agenda = timeAgenda(
      start,
      at('12:00'),
      [
        { id: 'part', minutes: 0, heading: true },
        { id: 'a', minutes: 15 },
        { id: 'next part', minutes: 0, heading: true },
        { id: 'b', minutes: 30 },
        { id: 'c', minutes: 10, fixedAt: at('08:52') },
      ],
      5,
    );
    expect(times(agenda)).toEqual(['08:00', '08:00', '08:20', '08:20', '08:52']);
    expect(agenda.items.at(-1)!.conflict).toBeNull();
    expect(agenda.end).toEqual(at('09:02'));
  });

  it('an empty agenda ends when it starts', () => {
    expect(timeAgenda(start, at('09:00'), [])).toEqual({ items: [], end: start, overrunMinutes: 0 });
  });

  const items = fc.array(fc.record({ id: fc.uuid(), minutes: fc.integer({ min: 0, max: 240 }) }), {
    maxLength: 30,
  });

  it('without fixed times leave no gap, and the whole lasts as long as its parts', () => {
    fc.assert(
      fc.property(items, (list) => {
        const agenda = timeAgenda(start, at('09:00'), list);
        agenda.items.forEach((item, i) =>
          expect(item.start).toEqual(i === 0 ? start : agenda.items[i - 1]!.end),
        );
        expect(agenda.end.getTime() - start.getTime()).toBe(
          60_000 * list.reduce((sum, { minutes }) => sum + minutes, 0),
        );
      }),
    );
  });
});

describe('rescheduling', () => {
  const list = [
    { id: 'a', minutes: 15 },
    { id: 'b', minutes: 70 },
    { id: 'break', minutes: 10 },
    { id: 'guest', minutes: 60, fixedAt: at('09:15') },
    { id: 'call', minutes: 10, fixedAt: at('10:20') },
    { id: 'late', minutes: 5, fixedAt: at('11:30') },
  ];

  it('moves the fixed times that do not fit to the first that do, with the gap before them, and no others', () => {
    expect(reschedule(start, list, 5)).toEqual([
      { id: 'guest', from: at('09:15'), to: at('09:50') },
      { id: 'call', from: at('10:20'), to: at('10:55') },
    ]);
    expect(reschedule(start, list).map(({ to }) => to)).toEqual([at('09:35'), at('10:35')]);
  });

  it('of an agenda without conflicts moves nothing', () => {
    expect(
      reschedule(
        start,
        [
          { id: 'a', minutes: 15 },
          { id: 'guest', minutes: 60, fixedAt: at('09:15') },
        ],
        5,
      ),
    ).toEqual([]);
  });

  it('leaves no conflict, and a second time moves nothing', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        minutes: fc.integer({ min: 1, max: 90 }),
        fixedAt: fc.option(
          fc.integer({ min: -60, max: 600 }).map((m) => new Date(start.getTime() + m * 60_000)),
        ),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 30 }), (given, gap) => {
        const moved = new Map(reschedule(start, given, gap).map(({ id, to }) => [id, to]));
        const after = given.map((item) => ({ ...item, fixedAt: moved.get(item.id) ?? item.fixedAt }));
        expect(timeAgenda(start, start, after, gap).items.every(({ conflict }) => conflict === null)).toBe(
          true,
        );
        expect(reschedule(start, after, gap)).toEqual([]);
      }),
    );
  });
});
