import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { sampleSession, renderInApp } from '../testing/render.tsx';
import { EntryConflict } from './EntryConflict.tsx';
import { EntrySection } from './EntrySection.tsx';
import { MinutesDialogs } from './MinutesDialogs.tsx';
import { QuorumSentence } from './PresentSection.tsx';
import type { MinutesEntry, MinutesView } from './queries.ts';

const entry: MinutesEntry = {
  itemId: 'i',
  number: '3',
  kind: 'decision',
  title: 'Contact points',
  closed: false,
  text: 'Said.',
  revision: 1,
  updatedBy: 'Secretariat',
  updatedAt: '2027-04-07T12:00:00Z',
  decisions: [
    {
      id: 'd',
      reference: '2027-02/04',
      kind: 'position',
      text: 'One contact point a country.',
      basis: 'consensus',
      indicative: true,
      withdrawn: false,
      followUpOn: null,
    },
  ],
  actions: [
    {
      id: 'a',
      decisionId: 'd',
      text: 'Send the list.',
      country: 'EE',
      seat: 'ngo',
      member: null,
      dueOn: '2027-05-31',
      state: 'open',
    },
  ],
};
const minutes: MinutesView = {
  meetingId: 'm',
  title: 'Regional meeting',
  kind: 'regional',
  country: null,
  place: null,
  timeZone: 'Europe/Riga',
  startsAt: '2027-04-07T08:00:00Z',
  endsAt: '2027-04-07T14:00:00Z',
  meetingState: 'held',
  begun: true,
  state: 'draft',
  round: 0,
  circulatedAt: null,
  approveAt: null,
  approvedAt: null,
  present: [],
  remarks: [],
  transitions: [],
  addenda: [],
  entries: [entry],
  quorum: { met: true, countries: 8, countriesNeeded: 5, missingSeatTypes: [], below: 'indicative' },
  can: { write: false, circulate: false, remark: true, settle: false, addend: false, follow: false },
};

test('an entry says what was decided under which number, and who does what by when', () => {
  renderInApp(<EntrySection minutes={minutes} entry={entry} onOpenDialog={() => undefined} />);
  const section = within(screen.getByRole('region', { name: '3 Contact points' }));
  expect(
    within(section.getByRole('list', { name: 'Decisions on Contact points' })).getByText('Indicative'),
  ).toBeTruthy();
  expect(section.getByRole('link', { name: '2027-02/04' }).getAttribute('href')).toBe(
    '/meetings/decisions/d',
  );
  expect(section.getByText(/by Monday,? 31 May 2027/)).toBeTruthy();
  expect(section.queryByRole('button', { name: 'Write the minutes of Contact points' })).toBeNull();
});

test('of two who wrote at once neither is lost: both are joined, and each can be chosen', () => {
  const chosen: string[] = [];
  renderInApp(
    <EntryConflict
      base="A safe place for all."
      mine="A warm place for all."
      newer={{ text: 'A safe place for everybody.', revision: 2, by: 'Estonia' }}
      onGoOn={(text) => chosen.push(text)}
    />,
    { session: sampleSession },
  );
  for (const name of ['Continue with the merged text', 'Continue with my version', 'Use their version'])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(chosen).toEqual([
    'A warm place for everybody.',
    'A warm place for all.',
    'A safe place for everybody.',
  ]);
});

test('presence is counted in the right number, and set against a number that is needed alone', () => {
  const sentence = (change: Partial<MinutesView['quorum']>) =>
    renderInApp(<QuorumSentence quorum={{ ...minutes.quorum, ...change }} />).container.textContent;
  expect(sentence({})).toBe('The quorum is met. 8 countries are recorded as present. 5 are required.');
  const without = sentence({ met: false, countries: 1, countriesNeeded: 0, missingSeatTypes: ['ngo'] });
  expect(without).toMatch(
    /^The quorum is not met\. 1 country is recorded as present\. No NGO seat is present\./,
  );
});

test('before minutes are circulated, the items under which nothing stands are named, and no others', () => {
  const empty = { ...entry, text: ' ', decisions: [], actions: [] };
  const withdrawn = { ...entry.decisions[0]!, withdrawn: true };
  const entries: MinutesEntry[] = [
    entry,
    { ...empty, itemId: 'e', title: 'Empty one' },
    { ...empty, itemId: 'w', title: 'Words alone', text: 'Said.' },
    { ...empty, itemId: 'd', title: 'A decision alone', decisions: entry.decisions },
    { ...empty, itemId: 'a', title: 'An action alone', actions: entry.actions },
    { ...empty, itemId: 't', title: 'Withdrawn', decisions: [withdrawn] },
    { ...empty, itemId: 's', title: 'A heading', kind: 'section' },
  ];
  const shown = renderInApp(
    <MinutesDialogs
      minutes={{ ...minutes, entries }}
      dialog={{ act: 'circulate' }}
      onClose={() => undefined}
    />,
  );
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('Nothing is written under 2 items')).toBeTruthy();
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Empty one',
    'Withdrawn',
  ]);
  shown.unmount();
  renderInApp(<MinutesDialogs minutes={minutes} dialog={{ act: 'circulate' }} onClose={() => undefined} />);
  expect(within(screen.getByRole('dialog')).queryByText(/Nothing is written/)).toBeNull();
});
