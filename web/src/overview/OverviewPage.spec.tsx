import { screen, within } from '@testing-library/react';
import { sessionKey } from '../api/query-keys.ts';
import { axeViolations, renderInApp, sampleSession } from '../testing/render.tsx';
import { OverviewBy } from './OverviewPage.tsx';
import { type Duty, overviewQuery } from './queries.ts';

const anna = { memberId: 'a', name: 'Anna Berg', organisation: 'An agency', country: 'DK' } as const;
const duty = (more: Partial<Duty> = {}): Duty => ({
  kind: 'action',
  objectId: '1',
  partId: null,
  title: 'Send the list.',
  reference: null,
  country: 'DK',
  secretariat: false,
  person: anna,
  vacantSeat: null,
  day: '2026-03-01',
  until: null,
  late: false,
  days: 3,
  ...more,
});
const late = duty({ objectId: '2', title: 'Book the hall.', late: true, days: -4 });
const ballot = duty({
  kind: 'ballot',
  objectId: '3',
  title: 'Shall it be so?',
  country: 'EE',
  person: null,
  vacantSeat: 'ngo',
  day: null,
  until: '2026-03-10T12:00:00Z',
  days: 9,
});

const show = (by: 'country' | 'kind', items: readonly Duty[], total = items.length) =>
  renderInApp(
    <main>
      <OverviewBy by={by} />
    </main>,
    {
      seed: [
        [
          sessionKey,
          {
            ...sampleSession,
            member: { ...sampleSession.member, role: 'secretariat', permissions: ['overview:read'] },
          },
        ],
        [overviewQuery.queryKey, { items, total }],
      ],
    },
  );
const cells = (row: HTMLElement): string[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('countries come with who owes what there, how late it is, and how many there are', async () => {
  const { container } = show('country', [late, duty(), ballot]);
  const denmark = screen.getByRole('region', { name: 'Denmark' });
  expect(within(denmark).getByRole('heading', { level: 3 }).textContent).toBe('Anna BergAn agency');
  const [first, second] = within(denmark).getAllByRole('listitem');
  expect(first!.textContent).toContain('Book the hall.Action');
  expect(first!.textContent).toContain('4 days overdue');
  expect(second!.textContent).toContain('in 3 days');
  expect(within(second!).getByRole('link', { name: 'Send the list.' }).getAttribute('href')).toBe(
    '/meetings/actions/1',
  );
  const estonia = screen.getByRole('region', { name: 'Estonia' });
  expect(within(estonia).getByRole('heading', { level: 3 }).textContent).toBe('NGO seat (vacant)');
  const table = screen.getByRole('table', { name: 'Overdue and due, by country' });
  expect(within(table).getAllByRole('row').slice(1).map(cells)).toEqual([
    ['1', '1', '0'],
    ['0', '0', '1'],
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('by kind, each line says who owes it', () => {
  show('kind', [late, duty(), ballot]);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Actions',
    'Votes not cast',
  ]);
  const votes = within(screen.getByRole('list', { name: 'Votes not cast: overdue and due' }));
  expect(votes.getByRole('listitem').textContent).toContain('EstoniaNGO seat (vacant)');
  expect(votes.getByRole('link').getAttribute('href')).toBe('/priorities/ballots/3');
});

test('the secretariat’s own stand under its name, and what is not listed is counted', () => {
  show('country', [duty({ country: null, secretariat: true })], 12);
  expect(screen.getByRole('region', { name: 'Secretariat' })).toBeTruthy();
  expect(screen.getByText('11 more, due later, are not listed here.')).toBeTruthy();
});

test('where nothing is late, the page says what will come here; the grouping can be changed', () => {
  show('country', []);
  expect(screen.getByText('Nothing is overdue')).toBeTruthy();
  const groupings = within(screen.getByRole('navigation', { name: 'Group by' }));
  expect(groupings.getByRole('link', { name: 'Country' }).getAttribute('aria-current')).toBe('page');
  expect(groupings.getByRole('link', { name: 'Kind' }).getAttribute('href')).toBe(
    '/network/overview?by=kind',
  );
});
