import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import type { MeetingLine } from '../queries.ts';
import { MonthOfMeetings } from './MeetingMonthPage.tsx';
import { type MeetingMonth, meetingMonthQuery } from './queries.ts';

const meeting = (more: Partial<MeetingLine>): MeetingLine => ({
  id: '1',
  kind: 'regional',
  country: null,
  state: 'scheduled',
  title: 'Safe return',
  place: null,
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-04-07T08:00:00Z',
  endsAt: '2027-04-07T14:00:00Z',
  over: false,
  invited: true,
  answer: 'yes',
  waitsForMe: false,
  seriesId: null,
  ...more,
});
const show = (content: Partial<MeetingMonth>) => {
  const month = { month: '2027-04', meetings: [], ballots: [], consultations: [], holidays: [], ...content };
  return renderInApp(
    <main>
      <MonthOfMeetings month="2027-04" />
    </main>,
    { seed: [[meetingMonthQuery('2027-04').queryKey, month]] },
  );
};
const cellOf = (day: string): HTMLElement =>
  document.querySelector<HTMLElement>(`time[datetime="${day}"]`)!.closest('td')!;

test('a month is a table of weeks with meetings, what closes, and holidays in words', async () => {
  const { container } = show({
    meetings: [
      meeting({}),
      meeting({
        id: '2',
        title: 'In Riga',
        timeZone: 'Europe/Riga',
        startsAt: '2027-04-08T08:00:00Z',
        endsAt: '2027-04-09T10:00:00Z',
      }),
      meeting({ id: '3', title: 'Called off', state: 'cancelled' }),
    ],
    ballots: [{ id: 'b', question: 'Shall it be so?', closesAt: '2027-04-12T10:00:00Z' }],
    consultations: [{ id: 'r', standardId: 's', title: 'Safe shelter', closesAt: '2027-04-13T13:00:00Z' }],
    holidays: [
      { day: '2027-04-22', countries: ['IS'] },
      { day: '2027-04-25', countries: ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'] },
    ],
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('April 2027');
  const table = screen.getByRole('table', { name: 'April 2027' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Monday', 'Tuesday']);
  expect(within(table).getAllByRole('row')).toHaveLength(6);
  expect(cellOf('2027-04-07').textContent).toContain('Safe return10:00–16:00 CEST');
  expect(cellOf('2027-04-07').textContent).toContain('Cancelled');
  expect(cellOf('2027-04-08').textContent).toContain('In Rigafrom 10:00 CEST (from 11:00 EEST)');
  expect(cellOf('2027-04-09').textContent).toContain('until 12:00 CEST (until 13:00 EEST)');
  expect(cellOf('2027-04-12').textContent).toContain('Voting closes at 12:00 CEST');
  const consultation = within(cellOf('2027-04-13'));
  expect(cellOf('2027-04-13').textContent).toContain('Consultation closes at 15:00 CEST');
  expect(consultation.getByRole('link', { name: 'Safe shelter' }).getAttribute('href')).toBe(
    '/standards/s/consultation?round=r',
  );
  expect(cellOf('2027-04-13').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(cellOf('2027-04-22').textContent).toContain('Public holiday in Iceland');
  expect(cellOf('2027-04-25').textContent).toContain('Public holiday in all countries');
  expect(await axeViolations(container)).toEqual([]);
});

test('other months are one link away, and an empty month says so', () => {
  show({});
  expect(screen.getByText('No meetings this month.')).toBeTruthy();
  const months = within(screen.getByRole('navigation', { name: 'Other months' }));
  expect(months.getByRole('link', { name: 'Next: May 2027' }).getAttribute('href')).toBe(
    '/meetings/months/2027-05',
  );
  expect(months.getByRole('link', { name: 'Previous: March 2027' })).toBeTruthy();
  const views = within(screen.getByRole('navigation', { name: 'View' }));
  expect(views.getByRole('link', { name: 'Month' }).getAttribute('aria-current')).toBe('page');
});
