import { screen } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { MeetingDialogs } from './MeetingDialogs.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

const mutations = { schedule: { isPending: false, error: null } } as unknown as MeetingMutations;
const HOUR = 3_600_000;

function showSchedule(hoursAhead: number, guests = 1) {
  const startsAt = new Date(Date.now() + hoursAhead * HOUR).toISOString();
  const meeting = {
    startsAt,
    attendance: Array.from({ length: guests }, () => ({})),
  } as unknown as MeetingView;
  renderInApp(
    <MeetingDialogs meeting={meeting} mutations={mutations} dialog="schedule" onClose={() => undefined} />,
  );
  return screen.getByRole('dialog').textContent;
}

describe('before invitations go out', () => {
  it.each([
    [200, 'Reminders are sent 7 days, 1 day and 1 hour before the meeting.'],
    [100, 'Reminders are sent 1 day and 1 hour before the meeting.'],
    [5, 'Reminders are sent 1 hour before the meeting.'],
    [0.5, 'The meeting begins too soon for a reminder.'],
  ])('a meeting in %d hours is promised those reminders alone that still lie ahead', (hours, promise) => {
    const words = showSchedule(hours);
    expect(words).toContain(promise);
    expect(words).not.toMatch(promise.startsWith('Reminders') ? /too soon/ : /Reminders are sent/);
  });

  it('nobody is promised a reminder where nobody is invited', () => {
    expect(showSchedule(200, 0)).not.toMatch(/[Rr]eminder/);
  });
});
