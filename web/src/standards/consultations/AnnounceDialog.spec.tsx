import { weekdaysFrom } from '@nbn/calendar';
import { fireEvent, screen, within } from '@testing-library/react';
import { slotFactsQuery, type SlotFacts } from '../../meetings/polls/queries.ts';
import { dayAhead } from '../../meetings/suggested-day.ts';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { textOf } from '../../testing/text-of.ts';
import type { Standard } from '../queries.ts';
import { AnnounceDialog } from './AnnounceDialog.tsx';

const ZONE = 'Europe/Copenhagen';
const days = weekdaysFrom(dayAhead(ZONE, 28), 20);
const periods = days.map((day) => `${day}T12:00/${day}T13:00`);
/** The first of the days is a public holiday in Latvia. */
const facts: SlotFacts[] = periods.map((slot, place) => ({
  slot,
  countries: [
    { country: 'LV', startWall: '', endWall: '', hours: 'inside', holiday: place === 0 ? 'Easter' : null },
  ],
}));

test('a consultation is open for four weeks, until a working day at four, and asks all countries', async () => {
  const standard = { id: 's', state: 'national-review' } as unknown as Standard;
  renderInApp(<AnnounceDialog standard={standard} onClose={() => undefined} />, {
    seed: [[slotFactsQuery(ZONE, periods).queryKey, facts]],
  });
  const dialog = within(screen.getByRole('dialog', { name: 'Open a consultation' }));
  const closes = dialog.getByLabelText<HTMLInputElement>(/^Closes/);
  expect(closes.value).toBe(`${days[1]}T16:00`);
  expect(dialog.getByText('At least two weeks after the opening. Local time in Copenhagen.')).toBeTruthy();
  expect(dialog.getByText(/email one week before the end, and another one day before/)).toBeTruthy();
  const countries = within(dialog.getByRole('group', { name: 'Countries' }));
  expect(countries.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(
    8,
  );

  const fold = dialog.getByText('More options').closest('details')!;
  expect(fold.open).toBe(false);
  expect(fold.querySelector('summary')!.textContent).toContain('Opens immediately');
  fireEvent.change(within(fold).getByLabelText(/^Opens/), { target: { value: '2030-05-06T09:00' } });
  expect(textOf(fold.querySelector('summary'))).toContain('Opens: Monday, 6 May 2030');
  fireEvent.change(within(fold).getByLabelText('Time zone'), { target: { value: 'Europe/Riga' } });
  expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
});
