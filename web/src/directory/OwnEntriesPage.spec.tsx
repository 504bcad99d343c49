import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { OwnEntriesPage } from './OwnEntriesPage.tsx';
import { type Entry, type MissingEntry, ownEntriesQuery } from './queries.ts';

const missing = (subject: MissingEntry['subject']): MissingEntry => ({
  subject,
  organisation: 'A Danish agency',
  organisationId: 'o',
  kind: 'police',
  seat: subject === 'seat' ? 'government' : null,
});
const entry: Entry = {
  id: 'e',
  subject: 'organisation',
  organisation: { id: 'o', name: 'A Danish agency', kind: 'police' },
  country: 'DK',
  seat: null,
  person: null,
  fields: [{ field: 'fields', access: 'open', value: null, choices: ['shelter', 'residence'] }],
  confirmedAt: '2026-03-01T00:00:00Z',
  stale: false,
} as unknown as Entry;

test('what is missing is called by its name: the organisation, the person, the seat', async () => {
  const { container } = renderInApp(
    <main>
      <OwnEntriesPage />
    </main>,
    {
      seed: [
        [
          ownEntriesQuery.queryKey,
          { items: [entry], missing: [missing('organisation'), missing('member'), missing('seat')] },
        ],
      ],
    },
  );
  const rows = within(screen.getByRole('list', { name: 'Not in the directory yet' })).getAllByRole(
    'listitem',
  );
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'A Danish agencyOrganisationCreate an entry',
    'Denmark, government seatMemberA Danish agencyCreate an entry',
    'Government seatA Danish agencyCreate an entry',
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('topics stand apart from each other, as their names have conjunctions of their own', () => {
  renderInApp(<OwnEntriesPage />, {
    seed: [[ownEntriesQuery.queryKey, { items: [entry], missing: [] }]],
  });
  screen.getByText('Shelter and services; Residence and reflection period');
});
