import { fireEvent, screen, within } from '@testing-library/react';
import { GRANTS, type ImportFault } from '@nbn/contracts';
import { ApiProblem } from '../api/problem.ts';
import { axeViolations, sampleSession, renderInApp } from '../testing/render.tsx';
import { AppointDialog } from './AppointDialog.tsx';
import { ContactForm } from './ContactDialog.tsx';
import { EndTermDialog } from './EndTermDialog.tsx';
import { membersFilterOf } from './filters.ts';
import { importFormatOf, importFaultsOf } from './import-faults.ts';
import { ImportFaults } from './ImportSection.tsx';
import { MemberDialogs } from './MemberDialogs.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import {
  candidatesQuery,
  type Contact,
  type Holder,
  type Member,
  type Seat,
  type TeamWithHistory,
} from './queries.ts';
import { TeamContent } from './TeamPage.tsx';
import { TeamsList } from './TeamsList.tsx';

const as = (role: keyof typeof GRANTS) => ({
  session: { ...sampleSession, member: { ...sampleSession.member, role, permissions: [...GRANTS[role]] } },
});
const holder = (
  name: string | null,
  sector: Holder['organisation']['sector'],
  memberId = 'somebody',
): Holder => ({
  appointmentId: `a-${memberId}`,
  memberId,
  name,
  organisation: { id: 'o', name: 'An agency', sector, kind: 'other' },
  since: '2026-01-10T12:00:00Z',
  until: null,
});
const seat = (type: Seat['type'], who: Holder | null, more: Partial<Seat> = {}): Seat => ({
  id: type,
  type,
  holder: who,
  vacantSince: null,
  wrongSector: false,
  ...more,
});
const team: TeamWithHistory = {
  country: 'DK',
  timeZone: 'Europe/Copenhagen',
  languages: ['da'],
  projectFunds: false,
  seats: [
    seat('government', holder('Anna', 'public', sampleSession.member.id)),
    seat('ngo', holder('Berta', 'public'), { wrongSector: true }),
    seat('resource', null, { vacantSince: '2026-03-02T12:00:00Z' }),
  ],
  published: { country: 'DK', countryName: 'Denmark', seats: [], entries: [], helplines: [] },
  otherTerms: [{ ...holder('Clara', 'public', 'clara'), seat: 'resource', until: '2026-03-02T12:00:00Z' }],
};

describe('the national teams', () => {
  it('stand by country, with vacant seats and wrong sectors said in words', async () => {
    const { container } = renderInApp(<TeamsList teams={[team]} />);
    const row = within(screen.getByRole('list', { name: 'National teams by country' }));
    expect(row.getByRole('link', { name: 'Denmark' })).toBeTruthy();
    expect(
      row.getByText('Held by someone from the sector “public sector”; this seat is for “civil society”'),
    ).toBeTruthy();
    expect(row.getByText(/^Vacant since 2 Mar 2026/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('show the organisation alone to whom the person is not known', () => {
    renderInApp(<TeamsList teams={[{ ...team, seats: [seat('government', holder(null, 'public'))] }]} />);
    expect(screen.getByRole('definition').textContent).toBe('An agency');
  });
});

describe('a country’s page', () => {
  it('offers a holder the details of her own seat and no other act', async () => {
    const { container } = renderInApp(
      <TeamContent team={team} asOf={Date.parse('2026-06-01T00:00:00Z')} />,
      as('team'),
    );
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Public details: Government seat',
    ]);
    expect(within(screen.getByRole('list', { name: 'Former holders' })).getByText('Clara')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('lets the secretariat fill what is vacant and end what is held', () => {
    renderInApp(<TeamContent team={team} asOf={Date.parse('2026-06-01T00:00:00Z')} />, as('secretariat'));
    expect(screen.getByRole('button', { name: 'Appoint: Resource person’s seat' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'End the term: NGO seat' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End the term: Resource person’s seat' })).toBeNull();
  });

  it('says what happens to whom before a term ends, at once or from a day on', () => {
    renderInApp(
      <EndTermDialog country="DK" seat="ngo" holder={team.seats[1]!.holder!} onClose={() => undefined} />,
      as('secretariat'),
    );
    expect(screen.getByText(/^Berta leaves the NGO seat of Denmark immediately/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/First day after the term/), { target: { value: '2027-02-01' } });
    expect(
      screen.getByText(/^Berta holds the NGO seat of Denmark until the start of Monday,? 1 February 2027\./),
    ).toBeTruthy();
    expect(
      screen.getByText(
        /Berta then gets an email for each upcoming meeting or series .* the next holder gets an email with the invitation/,
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/No one gets an email/)).toBeNull();
  });

  it('tells the days of a term by the country’s own calendar, wherever its reader is', () => {
    const [since, until] = ['2026-12-31T22:00:00Z', '2027-01-31T22:00:00Z'];
    const ended: TeamWithHistory = {
      ...team,
      country: 'EE',
      timeZone: 'Europe/Tallinn',
      seats: [
        seat('government', { ...holder('Anna', 'public'), since, until }),
        seat('ngo', null, { vacantSince: since }),
      ],
      otherTerms: [{ ...holder('Clara', 'public', 'clara'), seat: 'resource', since, until }],
    };
    const { unmount } = renderInApp(<TeamContent team={ended} asOf={Date.parse('2027-03-01T00:00:00Z')} />);
    for (const words of ['since 1 Jan 2027', 'until 1 Feb 2027', '1 Jan 2027 to 1 Feb 2027'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/^Vacant since 1 Jan 2027/)).toBeTruthy();
    unmount();
    renderInApp(<TeamsList teams={[ended]} />);
    expect(screen.getByText(/^Vacant since 1 Jan 2027/)).toBeTruthy();
  });

  it('says who gets a mail when a seat gets its holder', () => {
    const anna = { id: 'anna', name: 'Anna', organisation: { name: 'An agency' } };
    const seed = [[candidatesQuery('DK', '').queryKey, [anna]]] as const;
    renderInApp(<AppointDialog country="DK" seat="ngo" onClose={() => undefined} />, {
      ...as('secretariat'),
      seed,
    });
    fireEvent.change(screen.getByLabelText(/Member/), { target: { value: 'anna' } });
    expect(
      screen.getByText(
        /then gets an email for each upcoming meeting or series\. No one else gets an email\./,
      ),
    ).toBeTruthy();
  });
});

describe('letting a member go', () => {
  const letGo = (office: Member['office']) => {
    const member = { id: 'm', name: 'Anna', email: 'anna@example.org', office } as Member;
    const { unmount } = renderInApp(
      <MemberDialogs member={member} act="letGo" onClose={() => undefined} />,
      as('secretariat'),
    );
    const words = screen.getByRole('dialog').textContent;
    unmount();
    return words;
  };

  it('says that nobody gets a mail only where nobody does', () => {
    expect(letGo(null)).toContain('No one gets an email.');
    expect(letGo('auditor')).toContain(
      'The secretariat and the auditors each get an email saying that the office has ended.',
    );
    expect(letGo('secretariat')).toContain(
      'if fewer than two members remain in the secretariat, every seat gets one too.',
    );
    for (const office of ['auditor', 'secretariat'] as const)
      expect(letGo(office)).not.toContain('No one gets an email');
  });
});

describe('the public details of a seat', () => {
  const contact: Contact = {
    appointmentId: 'a',
    country: 'DK',
    seat: 'ngo',
    email: 'ngo@example.org',
    phone: null,
    publishName: false,
    publishOrganisation: false,
    publishEmail: true,
    publishPhone: false,
  };
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

  it('are chosen one by one by the holder, who reads what will be shown', async () => {
    const { container } = renderInApp(
      <ContactForm contact={contact} holder={team.seats[0]!.holder!} onClose={() => undefined} />,
      as('team'),
    );
    expect(screen.getByText('The public page will show: ngo@example.org.')).toBeTruthy();
    fireEvent.click(box('Name'));
    expect(screen.getByText('The public page will show: Anna and ngo@example.org.')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('can be taken away by the secretariat, never put there', () => {
    renderInApp(
      <ContactForm contact={contact} holder={team.seats[1]!.holder!} onClose={() => undefined} />,
      as('secretariat'),
    );
    expect(box('Name').disabled).toBe(true);
    expect(box('Email address').disabled).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Public email address/ }).readOnly).toBe(
      true,
    );
  });
});

describe('a file of the Network', () => {
  const faults: ImportFault[] = [
    { line: 12, field: 'email', code: 'not-an-address', found: 'anna at example' },
    { line: 3, field: '', code: 'twice', found: '' },
  ];
  const refusal = new ApiProblem(
    { status: 422, code: 'import-refused', title: 'Rejected', detail: '' },
    { faults },
  );

  it('that is refused shows every fault at its line, the first line first, and that nothing was changed', async () => {
    const { container } = renderInApp(<ImportFaults faults={importFaultsOf(refusal)!} />);
    expect(screen.getByRole('alert').textContent).toContain(
      'The file was not imported: it has 2 errorsNothing was changed.',
    );
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Line 3', 'Line 12']);
    expect(screen.getByRole('row', { name: /Line 12/ }).textContent).toContain(
      'This is not an email address.anna at example',
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is known as JSON or CSV by its name, and nothing else is taken', () => {
    expect(['network.JSON', 'a.b.csv', 'network.xlsx', 'csv'].map(importFormatOf)).toEqual([
      'json',
      'csv',
      null,
      null,
    ]);
    expect(
      importFaultsOf(new ApiProblem({ status: 409, code: 'seat-taken', title: '', detail: '' })),
    ).toBeNull();
  });
});

describe('the parts of the room', () => {
  it('are those that the reader has', () => {
    const parts = (role: keyof typeof GRANTS) => {
      const { unmount } = renderInApp(<NetworkTabs here="teams" />, as(role));
      const names = screen.getAllByRole('link').map((link) => link.textContent);
      unmount();
      return names;
    };
    expect(parts('team')).toEqual([
      'National teams',
      'Directory',
      'Members',
      'Organisations',
      'Nominations',
      'Work plans',
      'Recommendations',
      'Reports',
      'Record',
    ]);
    expect(parts('network')).toEqual([
      'National teams',
      'Directory',
      'Members',
      'Organisations',
      'Work plans',
      'Recommendations',
      'Reports',
    ]);
    expect(parts('auditor')).toEqual([
      'National teams',
      'Directory',
      'Organisations',
      'Nominations',
      'Work plans',
      'Recommendations',
      'Reports',
      'Record',
    ]);
    expect(parts('secretariat')).toEqual([
      'National teams',
      'Overview',
      'Directory',
      'Members',
      'Organisations',
      'Nominations',
      'Work plans',
      'Recommendations',
      'Reports',
      'Areas',
      'Record',
      'Import and export',
      'Undelivered emails',
      'Wrong words',
      'Server',
    ]);
  });

  it('keep of an address what is a filter, and leave the rest', () => {
    expect(membersFilterOf({ country: 'EE', state: 'gone', q: 2027, other: 'x' })).toEqual({
      country: 'EE',
      q: '2027',
    });
    expect(membersFilterOf({ country: 'XX', state: 'invited', q: ' ' })).toEqual({ state: 'invited' });
  });
});
