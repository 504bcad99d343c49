import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { CountryRecommendationsContent } from './CountryRecommendationsPage.tsx';
import { instrumentsQuery } from './queries.ts';

test('the totals of a country say how many recommendations are in each state', async () => {
  const { container } = renderInApp(
    <main>
      <CountryRecommendationsContent
        page={{
          country: 'DK',
          whole: true,
          mayWrite: false,
          totals: { open: 3, late: 1, done: 0, dropped: 2 },
          items: [],
          next: null,
        }}
        items={[]}
        search={{}}
        more={null}
      />
    </main>,
    { seed: [[instrumentsQuery.queryKey, { items: [] }]] },
  );
  const totals = within(screen.getByRole('region', { name: 'Progress' }));
  const states = totals.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(states).toEqual(['3 open', '1 late', '0 done', '2 dropped']);
  expect(await axeViolations(container)).toEqual([]);
});
