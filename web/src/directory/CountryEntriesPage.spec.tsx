import { screen } from '@testing-library/react';
import { axeViolations, renderInApp, sampleSession } from '../testing/render.tsx';
import { CountryEntriesPage } from './CountryEntriesPage.tsx';
import { countryEntriesQuery } from './queries.ts';

const show = (country: 'DK' | null) =>
  renderInApp(
    <main>
      <CountryEntriesPage />
    </main>,
    {
      session: {
        ...sampleSession,
        member: { ...sampleSession.member, country, role: country ? 'team' : 'secretariat' },
      },
      seed: [[countryEntriesQuery.queryKey, { items: [], missing: [] }]],
    },
  );

test('a national team reads whose country it is, and that nothing waits', () => {
  show('DK');
  screen.getByRole('heading', { name: 'Directory of Denmark: organisations without members' });
  screen.getByText('No such organisations');
});

test('a member of no country reads that the teams maintain these entries, and where all stand', async () => {
  const { container } = show(null);
  screen.getByRole('heading', { name: 'Organisations without members' });
  screen.getByText('Maintained by the national teams');
  expect(screen.queryByText(/your country/i)).toBeNull();
  expect(screen.getByRole('link', { name: 'Open the directory' }).getAttribute('href')).toBe(
    '/network/directory',
  );
  expect(await axeViolations(container)).toEqual([]);
});
