import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';

jest.unstable_mockModule('../live/hooks.ts', () => ({ useRoom: () => undefined }));
jest.unstable_mockModule('../notifications/queries.ts', () => ({ useMarkReadOnOpen: () => undefined }));
const { renderInApp } = await import('../testing/render.tsx');
const { PeriodContent } = await import('./PeriodPage.tsx');

type Period = Parameters<typeof PeriodContent>[0]['period'];
const period = {
  id: 'p',
  title: '2027 to 2028',
  firstDay: '2027-01-01',
  lastDay: '2028-12-31',
  state: 'proposing',
  proposals: 0,
  agreed: 0,
  done: 0,
  openPlaces: null,
  priorities: [],
  ballots: [],
  electorate: null,
  may: { propose: false, openBallot: false },
} as unknown as Period;

test('a period without a ballot has no thread, and no empty place where one would stand', () => {
  renderInApp(<PeriodContent period={period} />);
  expect(screen.getByRole('heading', { level: 1, name: '2027 to 2028' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'The thread' })).toBeNull();
});
