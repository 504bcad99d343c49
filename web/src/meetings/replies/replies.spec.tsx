import { screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import type { ReplyLine } from './queries.ts';
import { ReplyItem } from './ReplyItem.tsx';

const refused: ReplyLine = {
  id: '018f',
  readAt: '2027-03-01T12:15:00Z',
  outcome: 'refused',
  reason: 'no-such-meeting',
  sender: 'lv-ngo@example.org',
  attendee: 'lv-ngo@example.org',
  answer: 'declined',
  remark: null,
  meetingId: null,
  title: null,
  startsAt: null,
  endsAt: null,
  timeZone: null,
  series: false,
  memberId: null,
  memberName: null,
};

describe('an answer by mail that could not be taken', () => {
  it('says what it said and why it does not count, where its mail is, and can be set aside alone', async () => {
    const { container } = renderInApp(
      <ul>
        <ReplyItem reply={refused} />
      </ul>,
    );
    expect(screen.getByText('lv-ngo@example.org will not attend')).toBeTruthy();
    expect(screen.getByText(/a date that the series does not have/)).toBeTruthy();
    expect(
      screen.getByText(/The email came from lv-ngo@example\.org and was read Monday, 1 March 2027/),
    ).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Dismiss']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('that says nothing at all is named as that', () => {
    renderInApp(
      <ul>
        <ReplyItem reply={{ ...refused, reason: 'unreadable', answer: null, sender: null, attendee: null }} />
      </ul>,
    );
    expect(screen.getByText('A reply that could not be accepted')).toBeTruthy();
    expect(screen.getByText('Its calendar file cannot be read.')).toBeTruthy();
    expect(screen.getByText(/from an unknown address/)).toBeTruthy();
  });
});
