import { fireEvent, screen, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import type { PollView, SlotView } from './queries.ts';
import { SlotRanking } from './SlotRanking.tsx';
import { SlotAnswers } from './SlotAnswers.tsx';
import { SlotFactsLine } from './SlotFactsLine.tsx';
import { SlotTime } from './SlotTime.tsx';

const slot = (id: string, rank: number, change: Partial<NonNullable<SlotView['reach']>> = {}): SlotView => ({
  id,
  rank,
  startsAt: '2027-03-30T08:00:00.000Z',
  endsAt: '2027-03-30T10:00:00.000Z',
  startWall: '2027-03-30T10:00',
  endWall: '2027-03-30T12:00',
  mine: null,
  facts: [],
  reach: {
    countries: ['EE', 'IS'],
    missingCountries: [],
    seats: 2,
    seatsAsked: 24,
    ifNeedBe: 0,
    guests: 0,
    missingSeatTypes: [],
    refusedBy: [],
    quorum: { met: true, countries: 2, countriesNeeded: 0, seatTypesNeeded: [], missingSeatTypes: [] },
    ...change,
  },
});
const poll = (slots: SlotView[]): PollView => ({
  meetingId: 'm',
  timeZone: 'Europe/Copenhagen',
  answerBy: '2027-03-20T11:00:00.000Z',
  open: true,
  settledSlotId: null,
  settledReason: null,
  slots,
  asked: 24,
  answered: 5,
  voters: null,
  can: { answer: true, change: true, confirm: true },
});

describe('a slot', () => {
  it('stands on the reader’s clock with zone and offset, the host’s beneath', () => {
    renderInApp(
      <SlotTime
        from="2027-03-30T08:00:00.000Z"
        to="2027-03-30T10:00:00.000Z"
        hostZone="Europe/Copenhagen"
        zone="Atlantic/Reykjavik"
      />,
    );
    expect(screen.getByText(/Tuesday,? 30 March 2027, 08:00–10:00/)).toBeTruthy();
    expect(
      screen.getByText('Reykjavik, UTC · 10:00–12:00 Copenhagen, UTC+2, host’s local time'),
    ).toBeTruthy();
  });

  it('does not say the host’s clock where it is the reader’s', () => {
    renderInApp(
      <SlotTime from="2027-03-30T08:00:00.000Z" to="2027-03-30T10:00:00.000Z" hostZone="Europe/Oslo" />,
    );
    expect(screen.getByText('Copenhagen, UTC+2')).toBeTruthy();
  });

  it('takes one of three answers, each saved as it is given', async () => {
    const onAnswer = jest.fn();
    const { container } = renderInApp(
      <SlotAnswers
        slots={[{ ...slot('a', 1), mine: 'no' }]}
        hostZone="Europe/Copenhagen"
        pending={undefined}
        onAnswer={onAnswer}
      />,
    );
    const group = screen.getByRole('group', { name: /Your answer for Tue/ });
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => [button.textContent, button.getAttribute('aria-pressed')]),
    ).toEqual([
      ['Yes', 'false'],
      ['If need be', 'false'],
      ['No', 'true'],
    ]);
    fireEvent.click(within(group).getByRole('button', { name: 'If need be' }));
    expect(onAnswer).toHaveBeenCalledWith({ slotId: 'a', answer: 'if-need-be' }, expect.any(Function));
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('the ranking', () => {
  it('names what is missing and who refused, by country and seat', async () => {
    const missing = slot('b', 2, {
      missingCountries: ['DK', 'LV'],
      missingSeatTypes: ['ngo'],
      refusedBy: [{ country: 'DK', seat: 'ngo' }],
      quorum: {
        met: false,
        countries: 2,
        countriesNeeded: 5,
        seatTypesNeeded: ['government', 'ngo'],
        missingSeatTypes: ['ngo'],
      },
    });
    const { container } = renderInApp(
      <SlotRanking poll={poll([missing, slot('a', 1)])} onConfirm={() => undefined} />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first!).getByText('Someone from every country asked can attend.')).toBeTruthy();
    expect(within(second!).getByText('No one from Denmark and Latvia.')).toBeTruthy();
    expect(within(second!).getByText('No NGO seat has said that it can attend.')).toBeTruthy();
    expect(within(second!).getByText('Required, and said no: Denmark (NGO).')).toBeTruthy();
    expect(
      within(second!).getByText(
        'Below the quorum. Required: 5 countries, a government seat and an NGO seat.',
      ),
    ).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says of a date where it is a public holiday or outside office hours', () => {
    const clock = { startWall: '2027-06-24T17:30', endWall: '2027-06-24T19:00' };
    const facts: SlotView['facts'] = [
      { country: 'LV', hours: 'inside', holiday: 'Midsummer Day', ...clock },
      { country: 'FI', hours: 'late', holiday: null, ...clock },
    ];
    renderInApp(
      <SlotRanking poll={poll([slot('a', 1), { ...slot('b', 2), facts }])} onConfirm={() => undefined} />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first!).queryByText(/office hours|Public holiday/)).toBeNull();
    expect(
      within(second!).getByText(
        'Public holiday: Latvia (Midsummer Day). Outside office hours: Finland 17:30–19:00.',
      ),
    ).toBeTruthy();
  });

  it('ranks nothing and misses nobody before the first answer', () => {
    renderInApp(
      <SlotRanking
        poll={{
          ...poll([
            slot('a', 1, { countries: [], missingCountries: ['DK'], seats: 0, missingSeatTypes: ['ngo'] }),
          ]),
          answered: 0,
        }}
        onConfirm={() => undefined}
      />,
    );
    expect(screen.getByText('No one has answered yet. 24 people were asked.')).toBeTruthy();
    expect(within(screen.getByRole('listitem')).queryByText(/Place|Nobody from|No NGO seat/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Set this date' })).toBeTruthy();
  });
});

describe('what a date is like in the countries', () => {
  it('is holidays first, then who would sit outside office hours', () => {
    const at = (
      country: 'LV' | 'IS' | 'DK',
      hours: 'inside' | 'early',
      holiday: string | null,
      from: string,
    ) => ({ country, hours, holiday, startWall: `2027-06-23T${from}`, endWall: '2027-06-23T12:00' });
    renderInApp(
      <SlotFactsLine
        countries={[
          at('LV', 'inside', 'Midsummer Eve', '09:00'),
          at('IS', 'early', null, '06:00'),
          at('DK', 'inside', null, '08:00'),
        ]}
      />,
    );
    expect(
      screen.getByText('Public holiday: Latvia (Midsummer Eve). Outside office hours: Iceland 06:00–12:00.'),
    ).toBeTruthy();
  });
});
