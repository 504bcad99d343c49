import {
  lastSentKindAfter,
  MEETING_EMAIL_REASONS,
  meetingEmailReason,
  type LastSentState,
  type MeetingEmailReason,
  type CurrentState,
} from './meeting-email-reason.policy.ts';

const [TEN, ELEVEN, NOON] = ['10', '11', '12'].map((hour) => new Date(`2027-04-07T${hour}:00:00Z`)) as [
  Date,
  Date,
  Date,
];
const nothing: LastSentState = {
  lastSent: null,
  lastSentNumber: null,
  lastSentStartsAt: null,
  lastSentEndsAt: null,
};
const request = (lastSentNumber = 0): LastSentState => ({
  lastSent: 'request',
  lastSentNumber,
  lastSentStartsAt: TEN,
  lastSentEndsAt: ELEVEN,
});
const poll = (lastSentNumber = 1): LastSentState => ({ ...request(lastSentNumber), lastSent: 'poll' });
const now = (change: Partial<CurrentState> = {}): CurrentState => ({
  state: 'scheduled',
  invited: true,
  sequence: 0,
  edition: 1,
  startsAt: TEN,
  endsAt: ELEVEN,
  ...change,
});
const moved = { startsAt: ELEVEN, endsAt: NOON };

describe('what is left to tell an invitee', () => {
  it.each<[string, LastSentState, CurrentState, MeetingEmailReason | null]>([
    ['nothing of a draft', nothing, now({ state: 'draft' }), null],
    ['an invitation to whoever knows nothing', nothing, now(), 'invited'],
    [
      'one invitation with the last state, to whoever was invited and moved',
      nothing,
      now({ sequence: 2, ...moved }),
      'invited',
    ],
    [
      'nothing to whoever was invited and withdrawn before an email went',
      nothing,
      now({ invited: false }),
      null,
    ],
    ['nothing to whoever was withdrawn and invited again', request(), now(), null],
    [
      'nothing of a meeting that was scheduled and called off before an email went',
      nothing,
      now({ state: 'cancelled', sequence: 1 }),
      null,
    ],
    ['the new time, once for two moves', request(), now({ sequence: 2, ...moved }), 'moved'],
    ['the new time although the place changed as well', request(), now({ sequence: 3, ...moved }), 'moved'],
    ['the new end where only that is another', request(), now({ sequence: 1, endsAt: NOON }), 'moved'],
    ['nothing once the last change was told', request(2), now({ sequence: 2, ...moved }), null],
    [
      'a change while the meeting is in session',
      request(),
      now({ state: 'in-session', sequence: 1 }),
      'changed',
    ],
    ['a change when the time is as before', request(), now({ sequence: 1 }), 'changed'],
    ['the withdrawal to whoever was told', request(), now({ invited: false, sequence: 4 }), 'withdrawn'],
    [
      'the cancellation alone, although it was moved before',
      request(),
      now({ state: 'cancelled', sequence: 2, ...moved }),
      'cancelled',
    ],
    ['an invitation again after a withdrawal', { ...request(), lastSent: 'cancel' }, now(), 'invited'],
    ['nothing of what has been held', request(), now({ state: 'held', sequence: 9 }), null],
    ['the slots', nothing, now({ state: 'polling' }), 'poll-opened'],
    ['nothing when the slots are as told', poll(), now({ state: 'polling' }), null],
    ['other slots', poll(), now({ state: 'polling', edition: 3 }), 'poll-changed'],
    ['the date that came of the slots', poll(), now(), 'date-set'],
    ['that one is no longer asked', poll(), now({ state: 'polling', invited: false }), 'poll-withdrawn'],
    [
      'nothing more of slots to whoever was withdrawn and never asked',
      nothing,
      now({ state: 'polling', invited: false }),
      null,
    ],
    ['that one is no longer asked, once the date is set', poll(), now({ invited: false }), 'poll-withdrawn'],
    ['that no date came of it', poll(), now({ state: 'cancelled' }), 'poll-cancelled'],
  ])('is %s', (_, known, present, reason) => {
    expect(meetingEmailReason(known, present)).toBe(reason);
  });
});

it('is remembered as what the reader now has: a poll, an entry in the calendar, or one that was taken out', () => {
  const remembered = (kind: string) =>
    MEETING_EMAIL_REASONS.filter((reason) => lastSentKindAfter(reason) === kind);
  expect(remembered('poll')).toEqual(['poll-opened', 'poll-changed']);
  expect(remembered('request')).toEqual(['date-set', 'invited', 'moved', 'changed']);
  expect(remembered('cancel')).toEqual(['poll-withdrawn', 'poll-cancelled', 'cancelled', 'withdrawn']);
});
