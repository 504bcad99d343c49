import { jest } from '@jest/globals';
import type { AttendanceAnswer } from '@nbn/contracts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { ChangeSeriesDialog } from './ChangeSeriesDialog.tsx';
import type { SeriesMutations, SeriesView } from './queries.ts';
import { SeriesAnswer } from './SeriesAnswer.tsx';
import { EndSeriesDialog, ExtendSeriesDialog } from './SeriesLengthDialogs.tsx';

const DAYS = ['2040-02-01', '2040-03-07', '2040-04-04'] as const;
const dates = (answers: readonly (AttendanceAnswer | null)[] = []): SeriesView['meetings'] =>
  DAYS.map((day, place) => ({
    id: day,
    state: 'scheduled',
    startsAt: `${day}T09:00:00Z`,
    endsAt: `${day}T11:00:00Z`,
    startWall: `${day}T10:00`,
    endWall: `${day}T12:00`,
    moved: false,
    over: false,
    answer: answers[place] ?? null,
    answerable: true,
    coming: 0,
  }));
const series = (change: Partial<SeriesView> = {}): SeriesView => ({
  id: 's',
  kind: 'regional',
  country: null,
  state: 'scheduled',
  title: 'Working group on shelters',
  place: 'Riga',
  joinUrl: null,
  cancelReason: null,
  timeZone: 'Europe/Copenhagen',
  rule: 'FREQ=MONTHLY;BYDAY=1WE;COUNT=3',
  ruleStart: '2040-02-01T10:00',
  revision: 4,
  invited: 2,
  meetings: dates(),
  can: { invite: true, change: true, schedule: false, cancel: true },
  ...change,
});

function mutationsWith(mutate: jest.Mock): SeriesMutations {
  const act = { mutate, isPending: false, error: null };
  return { change: act, extend: act, end: act, answer: act } as unknown as SeriesMutations;
}
const nothing = () => undefined;
function showDialog(dialog: ReactElement) {
  renderInApp(dialog);
  return within(screen.getByRole('dialog'));
}

describe('dates are added to a series', () => {
  it('by its own rule, named before they are, with who is told', async () => {
    const mutate = jest.fn();
    const dialog = showDialog(
      <ExtendSeriesDialog series={series()} mutations={mutationsWith(mutate)} onClose={nothing} />,
    );
    const times = dialog.getByLabelText(/^Number of dates to add/);
    expect((times as HTMLInputElement).value).toBe('3');
    fireEvent.change(times, { target: { value: '2' } });
    expect(dialog.getByText(/^New dates: .*2 May 2040 · .*6 June 2040\.$/)).toBeTruthy();
    expect(dialog.getByText(/^2 people are invited to the new dates/)).toBeTruthy();
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Add the dates' }));
    await waitFor(() => expect(mutate.mock.calls[0]![0]).toEqual({ revision: 4, times: 2 }));
  });

  it('of a draft without a word to anybody', () => {
    const dialog = showDialog(
      <ExtendSeriesDialog
        series={series({ state: 'draft' })}
        mutations={mutationsWith(jest.fn())}
        onClose={nothing}
      />,
    );
    expect(dialog.getByText('This series is a draft: no one receives an email.')).toBeTruthy();
  });
});

describe('a series is ended', () => {
  it('after the last date but one at first, and names those that are called off', async () => {
    const mutate = jest.fn();
    const dialog = showDialog(
      <EndSeriesDialog series={series()} mutations={mutationsWith(mutate)} onClose={nothing} />,
    );
    const last = dialog.getByLabelText<HTMLSelectElement>('Last date');
    // After the last date there is nothing to call off.
    expect(within(last).getAllByRole('option')).toHaveLength(2);
    expect(last.value).toBe('2040-03-07');
    expect(dialog.getByText(/^These dates will be cancelled: .*4 April 2040\.$/)).toBeTruthy();
    fireEvent.change(last, { target: { value: '2040-02-01' } });
    expect(dialog.getByText(/cancelled: .*7 March 2040 · .*4 April 2040\.$/)).toBeTruthy();
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'End the series' }));
    await waitFor(() => expect(mutate.mock.calls[0]![0]).toEqual({ revision: 4, after: '2040-02-01' }));
  });
});

describe('a date and all that follow are changed', () => {
  it('with what is other than before alone', async () => {
    const mutate = jest.fn();
    const dialog = showDialog(
      <ChangeSeriesDialog series={series()} mutations={mutationsWith(mutate)} onClose={nothing} />,
    );
    fireEvent.change(dialog.getByLabelText('From this date on'), { target: { value: '2040-03-07' } });
    fireEvent.change(dialog.getByLabelText(/^Place/), { target: { value: 'Vilnius' } });
    expect((dialog.getByLabelText(/^Starts at/) as HTMLInputElement).value).toBe('10:00');
    fireEvent.change(dialog.getByLabelText(/^Ends at/), { target: { value: '13:00' } });
    expect(dialog.getByText(/^2 people each receive one email with all upcoming dates/)).toBeTruthy();
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Change the series' }));
    await waitFor(() =>
      expect(mutate.mock.calls[0]![0]).toEqual({
        revision: 4,
        from: '2040-03-07',
        place: 'Vilnius',
        minutes: 180,
      }),
    );
  });
});

describe('one answer for all dates', () => {
  const show = (answers: readonly (AttendanceAnswer | null)[]) =>
    renderInApp(
      <SeriesAnswer series={series({ meetings: dates(answers) })} mutations={mutationsWith(jest.fn())} />,
    );

  it.each([
    [['yes', 'yes', null], 'Will you attend?', /^Reply once for all upcoming meetings/],
    [['yes', 'yes', 'yes'], 'Your reply', /^You replied that you will attend on all upcoming dates\./],
    [['no', 'no', 'no'], 'Your reply', /^You replied that you will not attend on any upcoming date\./],
    [['yes', 'no', 'yes'], 'Your reply', /^You have replied for every upcoming date\./],
  ] as const)('where the answers are %s', (answers, title, words) => {
    show(answers);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });
});
