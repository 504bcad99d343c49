import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { FollowUpSection } from './FollowUpSection.tsx';
import type { Decision, FollowUp } from './queries.ts';

const row = (country: FollowUp['country']) =>
  ({ country, seat: 'government', holder: 'A holder', state: 'not-started' }) as FollowUp;

test('countries come by their names, not by their codes', async () => {
  const decision = {
    followUpOn: '2026-03-01',
    followUps: [row('DK'), row('EE'), row('IS'), row('FI'), row('LV'), row('LT'), row('SE'), row('NO')],
    can: {},
  } as Decision;
  const { container } = renderInApp(<FollowUpSection decision={decision} onOpenDialog={() => undefined} />);
  const rows = within(screen.getByRole('list', { name: 'Implementation by country' })).getAllByRole(
    'listitem',
  );
  const countries = rows.map((each) => each.querySelector('strong')!.textContent);
  expect(countries).toEqual(countries.toSorted());
  expect(countries.slice(1, 4)).toEqual(['Estonia', 'Finland', 'Iceland']);
  expect(await axeViolations(container)).toEqual([]);
});
