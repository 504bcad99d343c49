import type { CalendarReply } from '@nbn/calendar';
import { evaluateSender, evaluateTiming, type ReplyContext } from './reply.policy.ts';

const reply = (change: Partial<CalendarReply> = {}): CalendarReply =>
  ({
    kind: 'reply',
    sequence: 2,
    stamp: new Date('2027-03-01T12:00:00Z'),
    ...change,
  }) as CalendarReply;
const context: ReplyContext = {
  authenticated: true,
  sender: 'member@example.org',
  memberAddress: 'Member@Example.org',
};

describe('whose answer by email counts', () => {
  it('one from the member’s own address that our server vouches for', () => {
    expect(evaluateSender(reply(), context)).toBeNull();
  });

  it.each<[string, CalendarReply, Partial<ReplyContext>, string, string]>([
    ['nobody who is invited', reply(), { memberAddress: null }, 'unmatched', 'nobody-invited'],
    ['a proposal of another time', reply({ kind: 'counter' }), {}, 'held', 'proposes-another-time'],
    ['another sender', reply(), { sender: 'other@example.org' }, 'held', 'sent-by-another'],
    ['no sender', reply(), { sender: null }, 'held', 'sent-by-another'],
    ['a sender whom nobody vouches for', reply(), { authenticated: false }, 'held', 'not-authenticated'],
  ])('not that of %s', (_, given, change, outcome, reason) => {
    expect(evaluateSender(given, { ...context, ...change })).toEqual({ outcome, reason });
  });
});

describe('how an answer stands to the meeting as it is now', () => {
  const lastStamp = new Date('2027-03-01T12:00:00Z');
  const later = new Date('2027-03-01T12:00:01Z');

  it('counts for the time that the meeting has now, and is old for the one before', () => {
    expect(
      [1, 2, 3].map((sequence) => evaluateTiming(reply({ sequence }), { timeSequence: 2, lastStamp: null })),
    ).toEqual(['old', 'taken', 'taken']);
  });

  it('gives way to an answer that was written later, not to one of the same moment', () => {
    expect(evaluateTiming(reply(), { timeSequence: 2, lastStamp: later })).toBe('superseded');
    expect(evaluateTiming(reply(), { timeSequence: 2, lastStamp })).toBe('taken');
    expect(evaluateTiming(reply({ stamp: later }), { timeSequence: 2, lastStamp })).toBe('taken');
  });
});
