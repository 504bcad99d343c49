import { COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { AnswersByDate } from './AnswersByDate.tsx';
import { AnswersMatrix } from './AnswersMatrix.tsx';
import type { PollView, VoterView } from './queries.ts';

const slot = (id: string, day: number): PollView['slots'][number] => ({
  id,
  rank: null,
  startsAt: `2027-03-${day}T08:00:00.000Z`,
  endsAt: `2027-03-${day}T10:00:00.000Z`,
  startWall: `2027-03-${day}T09:00`,
  endWall: `2027-03-${day}T11:00`,
  mine: null,
  reach: null,
  facts: null,
});
const poll: PollView = {
  meetingId: 'm',
  timeZone: 'Europe/Copenhagen',
  answerBy: '2027-03-01T11:00:00.000Z',
  open: true,
  settledSlotId: null,
  settledReason: null,
  slots: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => slot(id, place + 15)),
  asked: 26,
  answered: 2,
  voters: null,
  can: { answer: false, change: false, confirm: false },
};
const seats = COUNTRY_CODES.flatMap((country) =>
  SEAT_TYPES.map((seat): VoterView => ({
    memberId: `${country} ${seat}`,
    name: `Holder ${country} ${seat}`,
    organisation: 'Ministry',
    country,
    seat,
    required: true,
    answers: [],
  })),
);
const guest = (memberId: string, required: boolean): VoterView => ({
  memberId,
  name: memberId,
  organisation: 'University of Tartu',
  country: null,
  seat: null,
  required,
  answers: [],
});
const voters: VoterView[] = [
  {
    ...seats[0]!,
    answers: [
      { slotId: 'a', answer: 'yes' },
      { slotId: 'b', answer: 'no' },
    ],
  },
  { ...seats[1]!, answers: [{ slotId: 'a', answer: 'if-need-be' }] },
  ...seats.slice(2),
  guest('Jane Guest', false),
  guest('John Guest', true),
];

describe('everyone’s answers', () => {
  it('are a line for each of 26 people, a column for each date and the totals beneath', async () => {
    const { container } = renderInApp(<AnswersMatrix poll={poll} voters={voters} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show the answers' }));
    const table = screen.getByRole('table', { name: 'Answers by seat and date' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(1 + 26 + 4);
    const cells = (place: number) =>
      within(rows[place]!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(1)).toEqual(['Yes', 'No', 'no answer', 'no answer', 'no answer', 'no answer']);
    expect(within(rows[1]!).getByRole('rowheader').textContent).toContain(seats[0]!.name);
    expect(within(rows[25]!).getByRole('rowheader').textContent).toMatch(/optional$/);
    const totals = Object.fromEntries(
      rows.slice(27).map((row, place) => [within(row).getByRole('rowheader').textContent, cells(27 + place)]),
    );
    expect(totals).toEqual({
      Yes: ['1', '0', '0', '0', '0', '0'],
      'If need be': ['1', '0', '0', '0', '0', '0'],
      No: ['0', '1', '0', '0', '0', '0'],
      'no answer': ['24', '25', '26', '26', '26', '26'],
    });
    expect(await axeViolations(container)).toEqual([]);
  });

  it('are told apart by icon and word, not by colour alone', () => {
    const { container } = renderInApp(
      <AnswersMatrix poll={{ ...poll, slots: poll.slots.slice(0, 2) }} voters={voters} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show the answers' }));
    const marks = [...container.querySelectorAll('tbody [data-answer]')];
    expect(marks).toHaveLength(26 * 2);
    for (const mark of marks) {
      expect(mark.querySelector('svg')).toBeTruthy();
      expect(mark.textContent).not.toBe('');
    }
  });

  it('are a date at a time on a phone, with how many said what and who', async () => {
    const { container } = renderInApp(<AnswersByDate poll={poll} voters={voters} />);
    const [first] = screen.getAllByRole('group');
    expect(within(first!).getByText(/15 Mar/).textContent).toContain('Yes 1If need be 1no answer 24');
    const needed = within(first!).getByRole('region', { name: 'If need be' });
    expect(within(needed).getByRole('listitem').textContent).toContain(seats[1]!.name);
    expect(await axeViolations(container)).toEqual([]);
  });
});
