import { fireEvent, screen, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { agendaQuery } from '../agendas/queries.ts';
import { minutesQuery } from '../minutes/queries.ts';
import { Attendance } from './Attendance.tsx';
import { CancelledNotice } from './CancelledNotice.tsx';
import { MeetingDialogs } from './MeetingDialogs.tsx';
import type { AttendanceEntry, MeetingMutations, MeetingView } from './queries.ts';
import { QuorumLine } from './QuorumLine.tsx';
import { MeetingTimesFields } from './MeetingTimesFields.tsx';
import { MeetingDetailsFields } from './MeetingDetailsFields.tsx';
import { AttendanceList } from './AttendanceList.tsx';

const entry = (
  country: AttendanceEntry['country'],
  seat: AttendanceEntry['seat'],
  answer: AttendanceEntry['answer'],
  name: string,
): AttendanceEntry => ({
  memberId: name,
  name,
  organisation: 'An agency',
  country,
  seat,
  required: true,
  alternate: false,
  answer,
  attendanceMode: null,
  tentative: false,
  source: null,
  remark: null,
});
const attendance = [
  entry('LV', 'ngo', 'yes', 'Anna'),
  entry('LV', 'government', 'no', 'Berta'),
  entry('EE', 'ngo', null, 'Clara'),
  entry(null, null, null, 'Observer'),
];

describe('who comes', () => {
  it('is counted, and stands by country and seat with the others below', async () => {
    const { container } = renderInApp(<AttendanceList attendance={attendance} />);
    expect(screen.getByText('1 will attend, 1 will not attend, 2 have not replied yet.')).toBeTruthy();
    const latvia = screen.getByRole('rowheader', { name: 'Latvia' }).closest('tr')!;
    expect(
      within(latvia)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['will not attendBerta', 'will attendAnna', 'not invited']);
    expect(within(screen.getByRole('list', { name: 'Other invitees' })).getByText('Observer')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('counts how many sit in the room, once somebody said how they attend', () => {
    const anna = { ...attendance[0]!, attendanceMode: 'in-person' as const, source: 'mail' as const };
    const dora = { ...entry('EE', 'government', 'yes', 'Dora'), attendanceMode: 'by-video' as const };
    renderInApp(
      <AttendanceList attendance={[...attendance.slice(1), anna, dora, entry('FI', 'ngo', 'yes', 'Eva')]} />,
    );
    expect(screen.getByText('In person: 1, by video: 1, not stated: 1.')).toBeTruthy();
    expect(screen.getByText('will attend (in person, by email)')).toBeTruthy();
    expect(screen.getByText('will attend (by video)')).toBeTruthy();
  });

  it('asks for invitations only of whoever can send them', () => {
    const { unmount } = renderInApp(<AttendanceList attendance={[]} />);
    expect(screen.getByText('Invitees and their replies will appear here.')).toBeTruthy();
    unmount();
    renderInApp(<AttendanceList attendance={[]} onWithdraw={() => undefined} />);
    expect(screen.getByText('Invite the national teams, or individual members and observers.')).toBeTruthy();
  });

  it('counts no answers to a meeting that was called off', () => {
    const quorum = { countriesNeeded: 5, seatTypes: [], below: 'refused' as const, expected: null };
    renderInApp(<AttendanceList attendance={attendance} quorum={quorum} isCancelled />);
    expect(screen.getByText('The meeting was cancelled: the replies no longer count.')).toBeTruthy();
    expect(screen.queryByText(/have not answered yet|countries/)).toBeNull();
  });

  it('lets a convenor withdraw one invitation, after saying so', () => {
    const onWithdraw = jest.fn();
    renderInApp(<AttendanceList attendance={attendance} onWithdraw={onWithdraw} />);
    expect(screen.queryByRole('button', { name: /Withdraw the invitation/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw invitations' }));
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the invitation to Clara' }));
    expect(onWithdraw).toHaveBeenCalledWith(attendance[2]);
  });
});

describe('a meeting that is over', () => {
  const quorum = { countriesNeeded: 0, seatTypes: [], below: 'indicative' as const, expected: null };
  const held = {
    id: 'm',
    state: 'held',
    endsAt: '2026-04-07T14:00:00Z',
    attendance,
    quorum,
    needCounts: null,
  } as unknown as MeetingView;
  const present = [
    { memberId: 'Berta', name: 'Berta', organisation: 'An agency', country: 'LV', seat: 'government' },
  ];
  const minutes = {
    present,
    quorum: { met: true, countries: 1, countriesNeeded: 0, missingSeatTypes: [], below: 'indicative' },
  };
  const agenda = [agendaQuery('m').queryKey, { can: { readMinutes: true } }] as const;

  it('says who was there, and not what they had answered', () => {
    renderInApp(<Attendance meeting={held} onWithdraw={undefined} />, {
      seed: [agenda, [minutesQuery('m').queryKey, minutes]],
    });
    const section = within(screen.getByRole('region', { name: 'Present' }));
    expect(section.getByText('government seat, Berta')).toBeTruthy();
    expect(screen.queryByText(/comes|does not come|Anna/)).toBeNull();
  });

  it('tells answers as what was answered where nobody is recorded as present', () => {
    renderInApp(<Attendance meeting={held} onWithdraw={undefined} />, {
      seed: [agenda, [minutesQuery('m').queryKey, { ...minutes, present: [] }]],
    });
    expect(screen.getByRole('region', { name: 'Replies of the invitees' })).toBeTruthy();
    expect(screen.getByText('1 said yes, 1 said no, 2 did not reply.')).toBeTruthy();
    const latvia = screen.getByRole('rowheader', { name: 'Latvia' }).closest('tr')!;
    expect(
      within(latvia)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['said noBerta', 'said yesAnna', 'not invited']);
    expect(screen.queryByText(/comes|does not come/)).toBeNull();
  });
});

describe('the form of a meeting', () => {
  const seenBy = (field: string) =>
    document.getElementById(
      screen
        .getByRole('textbox', { name: new RegExp(`^${field}`) })
        .getAttribute('aria-describedby')!
        .split(' ')[0]!,
    )!.textContent;

  it('says beside each field of a national meeting who will read it, and says it anew when it is kept for those invited or is not', async () => {
    const { container } = renderInApp(<MeetingDetailsFields of={{ kind: 'national', country: 'EE' }} />);
    for (const field of ['Title', 'Place', 'Good to know', 'Video link'])
      expect(seenBy(field)).toMatch(
        /Visible to the national team of Estonia, the secretariat and invitees\. Not visible to anyone else\./,
      );
    fireEvent.click(screen.getByLabelText('Restrict the meeting to the national team and invitees'));
    for (const field of ['Title', 'Place', 'Good to know'])
      expect(seenBy(field)).toMatch(
        /Visible to the national team and the national network of Estonia, .* Not visible to other countries\./,
      );
    expect(seenBy('Video link')).toMatch(/invitees\. Not visible to anyone else\./);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says beside each field of a regional meeting that all teams read it, but how to join only those invited', () => {
    renderInApp(<MeetingDetailsFields of={{ kind: 'regional', country: null }} />);
    for (const field of ['Title', 'Place', 'Good to know'])
      expect(seenBy(field)).toMatch(/Visible to all national teams/);
    expect(seenBy('Video link')).toMatch(/Visible to the secretariat and invitees\./);
  });
});

describe('the cancellation of a meeting', () => {
  const dialog = (meeting: Partial<MeetingView>, mutate = jest.fn()) => {
    const mutations = { cancel: { mutate, isPending: false, error: null } } as unknown as MeetingMutations;
    const shown = {
      id: '018f',
      state: 'scheduled',
      templateName: null,
      discreet: false,
      attendance,
      ...meeting,
    } as MeetingView;
    return {
      mutate,
      ...renderInApp(
        <MeetingDialogs meeting={shown} mutations={mutations} dialog="cancel" onClose={() => undefined} />,
      ),
    };
  };
  const reason = () => screen.queryByRole('textbox', { name: 'Reason (optional)' });

  it('may give a reason, and says who will read it', async () => {
    const { mutate, baseElement, unmount } = dialog({});
    expect(
      screen.getByText(/The reason appears in the emails, in calendars and on the meeting’s page/),
    ).toBeTruthy();
    fireEvent.change(reason()!, { target: { value: ' The hall is flooded. ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
    expect(mutate).toHaveBeenCalledWith('The hall is flooded.', expect.anything());
    expect(await axeViolations(baseElement as HTMLElement)).toEqual([]);
    unmount();
    dialog({ id: '0190', discreet: true });
    expect(screen.getByText(/only on the meeting’s page.*not in emails or calendars/)).toBeTruthy();
  });

  it('goes without one, and asks for none where nobody hears of it', () => {
    const { mutate, unmount } = dialog({ id: '0191' });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
    expect(mutate).toHaveBeenCalledWith('', expect.anything());
    unmount();
    dialog({ id: '0192', state: 'draft' });
    expect(reason()).toBeNull();
  });

  it('is told on the page with its reason, where there is one', () => {
    renderInApp(<CancelledNotice title="Off" text="It has been cancelled." reason="The hall is flooded." />);
    expect(screen.getByText('Reason: The hall is flooded.')).toBeTruthy();
    renderInApp(<CancelledNotice title="Off" text="It was called off again." reason={null} />);
    expect(screen.getAllByText(/Reason/)).toHaveLength(1);
  });
});

describe('the quorum of a meeting', () => {
  const expected = {
    met: false,
    countries: 1,
    countriesNeeded: 5,
    seatTypesNeeded: ['ngo' as const],
    missingSeatTypes: ['ngo' as const],
  };

  it('says what is needed, where the answers stand, and what becomes of a decision below it', () => {
    renderInApp(
      <QuorumLine quorum={{ countriesNeeded: 5, seatTypes: ['ngo'], below: 'refused', expected }} />,
    );
    expect(
      screen.getByText(
        /Not reached: 1 country will attend\. Required: 5 countries and an NGO seat\. No NGO seat .* Below the quorum, no decision can be taken\./,
      ),
    ).toBeTruthy();
  });

  it('says only the rule to those to whom the answers are not open, and nothing where there is none', () => {
    renderInApp(
      <QuorumLine quorum={{ countriesNeeded: 0, seatTypes: ['ngo'], below: 'indicative', expected: null }} />,
    );
    expect(screen.getByText(/Required: an NGO seat\./)).toBeTruthy();
    const { container } = renderInApp(
      <QuorumLine quorum={{ countriesNeeded: 0, seatTypes: [], below: 'indicative', expected: null }} />,
    );
    expect(container.textContent).not.toMatch(/Quorum/);
  });
});

describe('the fields of time', () => {
  it('say what the host’s clock is for the reader', () => {
    renderInApp(
      <MeetingTimesFields
        country={null}
        value={{ timeZone: 'Europe/Tallinn', startsAt: '2027-04-07T10:00', endsAt: '2027-04-07T12:00' }}
        onChange={() => undefined}
      />,
    );
    expect(screen.getByText(/^Your local time: Wednesday,? 7 April 2027, 09:00–\u2060?11:00/)).toBeTruthy();
  });

  it('ask which of two equal times is meant, and name the time that comes instead of a skipped one', () => {
    const onChange = jest.fn();
    renderInApp(
      <MeetingTimesFields
        country={null}
        value={{ timeZone: 'Europe/Copenhagen', startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T05:00' }}
        onChange={onChange}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'The second (UTC+1)' }));
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ startsRepeat: 'second' }));
    renderInApp(
      <MeetingTimesFields
        country={null}
        value={{ timeZone: 'Europe/Copenhagen', startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }}
        onChange={() => undefined}
      />,
    );
    expect(screen.getByText(/02:30 does not exist. The time used instead is 03:30/)).toBeTruthy();
  });
});
