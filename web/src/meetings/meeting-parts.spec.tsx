import { fireEvent, screen, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import { axeFindings, show } from '../testing/render.tsx';
import type { AttendanceEntry } from './queries.ts';
import { QuorumLine } from './QuorumLine.tsx';
import { TimesFields } from './TimesFields.tsx';
import { WordsFields } from './WordsFields.tsx';
import { WhoComes } from './WhoComes.tsx';

const entry = (country: AttendanceEntry['country'], seat: AttendanceEntry['seat'], answer: AttendanceEntry['answer'], name: string): AttendanceEntry =>
  ({ memberId: name, name, organisation: 'An agency', country, seat, required: true, alternate: false, answer, tentative: false, source: null, remark: null });
const attendance = [entry('LV', 'ngo', 'yes', 'Anna'), entry('LV', 'government', 'no', 'Berta'), entry('EE', 'ngo', null, 'Clara'), entry(null, null, null, 'Observer')];

describe('who comes', () => {
  it('is counted, and stands by country and seat with the others below', async () => {
    const { container } = show(<WhoComes attendance={attendance} />);
    expect(screen.getByText('1 comes, 1 does not, 2 have not answered yet.')).toBeTruthy();
    const latvia = screen.getByRole('rowheader', { name: 'Latvia' }).closest('tr')!;
    expect(within(latvia).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['does not comeBerta', 'comesAnna', 'not invited']);
    expect(within(screen.getByRole('list', { name: 'Others who are invited' })).getByText('Observer')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('counts no answers to a meeting that was called off', () => {
    const quorum = { countriesNeeded: 5, seatTypes: [], below: 'refused' as const, expected: null };
    show(<WhoComes attendance={attendance} quorum={quorum} isOff />);
    expect(screen.getByText('The meeting was called off: what was answered counts no more.')).toBeTruthy();
    expect(screen.queryByText(/have not answered yet|countries/)).toBeNull();
  });

  it('lets a convenor withdraw one invitation, after saying so', () => {
    const onWithdraw = jest.fn();
    show(<WhoComes attendance={attendance} onWithdraw={onWithdraw} />);
    expect(screen.queryByRole('button', { name: /Withdraw the invitation/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw invitations' }));
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the invitation of Clara' }));
    expect(onWithdraw).toHaveBeenCalledWith(attendance[2]);
  });
});

describe('the form of a meeting', () => {
  const seenBy = (field: string) => document.getElementById(screen.getByRole('textbox', { name: new RegExp(`^${field}`) }).getAttribute('aria-describedby')!.split(' ')[0]!)!.textContent;

  it('says beside each field of a national meeting who will read it, and says it anew when it is kept for those invited or is not', async () => {
    const { container } = show(<WordsFields of={{ kind: 'national', country: 'EE' }} />);
    for (const field of ['Title', 'Place', 'Good to know', 'Address to join']) expect(seenBy(field)).toMatch(/Seen by the team of Estonia, the secretariat and those invited\. By nobody else\./);
    fireEvent.click(screen.getByLabelText('Keep it for the team and those invited'));
    for (const field of ['Title', 'Place', 'Good to know']) expect(seenBy(field)).toMatch(/Seen by the team and the network of Estonia, .* Not by other countries\./);
    expect(seenBy('Address to join')).toMatch(/those invited\. By nobody else\./);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says beside each field of a regional meeting that all teams read it, but how to join only those invited', () => {
    show(<WordsFields of={{ kind: 'regional', country: null }} />);
    for (const field of ['Title', 'Place', 'Good to know']) expect(seenBy(field)).toMatch(/Seen by all national teams/);
    expect(seenBy('Address to join')).toMatch(/Seen by the secretariat and those invited\./);
  });
});

describe('the quorum of a meeting', () => {
  const expected = { met: false, countries: 1, countriesNeeded: 5, seatTypesNeeded: ['ngo' as const], missingSeatTypes: ['ngo' as const] };

  it('says what is needed, where the answers stand, and what becomes of a decision below it', () => {
    show(<QuorumLine quorum={{ countriesNeeded: 5, seatTypes: ['ngo'], below: 'refused', expected }} />);
    expect(screen.getByText(/Not reached: 1 country comes\. Needed are 5 countries and an NGO seat\. No NGO seat .* Below it, no decision can be taken\./)).toBeTruthy();
  });

  it('says only the rule to those to whom the answers are not open, and nothing where there is none', () => {
    show(<QuorumLine quorum={{ countriesNeeded: 0, seatTypes: ['ngo'], below: 'indicative', expected: null }} />);
    expect(screen.getByText(/Needed are an NGO seat\./)).toBeTruthy();
    const { container } = show(<QuorumLine quorum={{ countriesNeeded: 0, seatTypes: [], below: 'indicative', expected: null }} />);
    expect(container.textContent).not.toMatch(/Quorum/);
  });
});

describe('the fields of time', () => {
  it('say what the host’s clock is for the reader', () => {
    show(<TimesFields value={{ timeZone: 'Europe/Tallinn', startsAt: '2027-04-07T10:00', endsAt: '2027-04-07T12:00' }} onChange={() => undefined} />);
    expect(screen.getByText(/^For you: Wednesday,? 7 April 2027, 09:00–11:00/)).toBeTruthy();
  });

  it('ask which of two equal times is meant, and name the time that comes instead of a skipped one', () => {
    const onChange = jest.fn();
    show(<TimesFields value={{ timeZone: 'Europe/Copenhagen', startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T05:00' }} onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name: 'The second (UTC+1)' }));
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ startsRepeat: 'second' }));
    show(<TimesFields value={{ timeZone: 'Europe/Copenhagen', startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }} onChange={() => undefined} />);
    expect(screen.getByText(/02:30 does not exist. The time that comes instead is 03:30/)).toBeTruthy();
  });
});
