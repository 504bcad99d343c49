import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { MeetingKind } from '@nbn/contracts';
import { weekdaysFrom } from '@nbn/calendar';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeViolations, renderInApp, sampleSession } from '../testing/render.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { type SlotFacts, slotFactsQuery } from './polls/queries.ts';
import { dayAhead } from './suggested-day.ts';

const ZONE = 'Europe/Copenhagen';
const days = weekdaysFrom(dayAhead(ZONE, 14), 20);
const periods = days.map((day) => `${day}T12:00/${day}T13:00`);
const inside = { startWall: '', endWall: '', hours: 'inside' } as const;
/** The first of the days is a public holiday in Denmark, the second in Latvia. */
const facts: SlotFacts[] = periods.map((slot, place) => ({
  slot,
  countries: [
    { country: 'DK', ...inside, holiday: place === 0 ? 'Christmas Day' : null },
    { country: 'LV', ...inside, holiday: place === 1 ? 'Proclamation Day' : null },
  ],
}));

function show(role: 'team' | 'secretariat') {
  const { member } = sampleSession;
  renderInApp(<NewMeetingDialog opened onClose={() => undefined} />, {
    session: {
      ...sampleSession,
      member: { ...member, role, ...(role === 'secretariat' ? { seat: null } : {}) },
    },
    seed: [[slotFactsQuery(ZONE, periods).queryKey, facts]],
  });
  return within(screen.getByRole('dialog', { name: 'New meeting' }));
}
/** As on a connection on which the public holidays do not come. */
function Unanswered({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { queryKey } = slotFactsQuery(ZONE, periods);
  useState(
    () => void queryClient.fetchQuery({ queryKey, queryFn: () => new Promise<never>(() => undefined) }),
  );
  return children;
}
const valueOf = (field: HTMLElement): string => (field as HTMLInputElement).value;
const timesIn = (dialog: ReturnType<typeof show>) =>
  ['Starts', 'Ends'].map((name) => valueOf(dialog.getByLabelText(new RegExp(`^${name}`))));

describe('a new meeting begins', () => {
  it('on a working day in two weeks that is no holiday in any country, at ten, for an hour and a half', async () => {
    const dialog = show('secretariat');
    expect(timesIn(dialog)).toEqual([`${days[2]}T10:00`, `${days[2]}T11:30`]);
    expect(valueOf(dialog.getByLabelText('Time zone'))).toBe(ZONE);
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
  });

  it('soon, on the first weekday, where the public holidays are long in coming', async () => {
    renderInApp(
      <Unanswered>
        <NewMeetingDialog opened onClose={() => undefined} />
      </Unanswered>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    const dialog = within(await screen.findByRole('dialog', { name: 'New meeting' }));
    expect(timesIn(dialog)[0]).toBe(`${days[0]}T10:00`);
  });

  it('of one country, on a day that is no holiday there', () => {
    expect(timesIn(show('team'))[0]).toBe(`${days[1]}T10:00`);
  });

  it('keeps what somebody has typed, whatever is chosen afterwards', () => {
    const dialog = show('secretariat');
    fireEvent.change(dialog.getByLabelText(/^Starts/), { target: { value: '2030-05-06T09:00' } });
    expect(timesIn(dialog)).toEqual(['2030-05-06T09:00', '2030-05-06T10:30']);
    fireEvent.change(dialog.getByLabelText('Kind'), { target: { value: 'national' } });
    expect(timesIn(dialog)[0]).toBe('2030-05-06T09:00');
  });

  it('where its date is to be found: the first date is there, with a week to answer', () => {
    const dialog = show('secretariat');
    fireEvent.click(dialog.getByRole('radio', { name: 'Let invitees choose from several dates' }));
    const first = within(dialog.getByRole('group', { name: 'Date 1' }));
    expect(valueOf(first.getByLabelText(/^Starts/))).toBe(`${days[2]}T10:00`);
    expect(valueOf(dialog.getByLabelText(/^Deadline for answers/))).toBe(
      `${weekdaysFrom(dayAhead(ZONE, 7), 1)[0]}T16:00`,
    );
  });
});

describe('what a new meeting is of', () => {
  it('is chosen by the secretariat, with the country of a national one', async () => {
    const dialog = show('secretariat');
    const kind = dialog.getByLabelText('Kind');
    const kinds = within(kind).getAllByRole<HTMLOptionElement>('option');
    expect(kinds.map(({ value }) => value as MeetingKind)).toEqual(['regional', 'national', 'working-group']);
    expect(dialog.queryByLabelText('Country')).toBeNull();
    fireEvent.change(kind, { target: { value: 'national' } });
    await waitFor(() =>
      expect(within(dialog.getByLabelText('Country')).getAllByRole('option')).toHaveLength(8),
    );
    expect(dialog.getByText('Only the national team and invitees can read it')).toBeTruthy();
  });

  it('is nothing that a team chooses: its meetings are its own country’s', () => {
    const dialog = show('team');
    expect(dialog.queryByLabelText('Kind')).toBeNull();
    expect(dialog.getByText('Only the national team and invitees can read it')).toBeTruthy();
  });

  it('leaves what is rarer under more options, with what holds now', () => {
    const dialog = show('secretariat');
    const fold = dialog.getByText('More options', { exact: false }).closest('details')!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')!.textContent).toContain('kept out of emails and calendars');
    fireEvent.click(within(fold).getByRole('checkbox', { name: /Keep title and place/, hidden: true }));
    expect(fold.querySelector('summary')!.textContent).toContain('appear in emails and calendars');
  });
});
