import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import type { Balance } from '../queries.ts';
import { BalanceChart } from './BalanceChart.tsx';

const balance = (country: Balance['country'], grantedCents: number): Balance => ({
  country,
  grantedCents,
  budgetCents: grantedCents,
  reportedCents: 0,
  certifiedCents: 0,
  deductedCents: 0,
  parkedCents: 0,
  payableCents: 0,
  paidCents: 0,
  remainingCents: grantedCents,
});

test('bars come by the names of the countries, with their words as text of the page', async () => {
  const { container } = renderInApp(
    <BalanceChart balances={[balance('SE', 200), balance('EE', 100), balance('DK', 300)]} currency="EUR" />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Denmark: €0.00 paid, €0.00 certified but not paid, €3.00 of €3.00 still openDenmark€3.00',
    'Estonia: €0.00 paid, €0.00 certified but not paid, €1.00 of €1.00 still openEstonia€1.00',
    'Sweden: €0.00 paid, €0.00 certified but not paid, €2.00 of €2.00 still openSweden€2.00',
  ]);
  expect(container.querySelector('text')).toBeNull();
  // What the columns hold is said where the columns are.
  expect(screen.queryByText(/^The columns from/)).toBeNull();
  expect(await axeViolations(container)).toEqual([]);
  fireEvent.click(screen.getByText('Table'));
  screen.getByText(/^The columns from/);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Denmark',
    'Estonia',
    'Sweden',
  ]);
});
