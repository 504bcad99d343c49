import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { ItemClock } from './ItemClock.tsx';
import { ProjectorContent } from './ProjectorPage.tsx';
import type { Projector } from './projector-queries.ts';

const now = new Date().toISOString();
const projector: Projector = {
  meetingId: 'm',
  title: 'Spring meeting',
  state: 'in-session',
  showsCode: false,
  now,
  aheadMs: 0,
  current: { title: 'Safe return', kind: 'decision', beganAt: now, seconds: 0, minutes: 30 },
  next: { title: null },
  speaking: { country: 'LV', seat: 'ngo' },
  waiting: 2,
  decisions: [{ reference: '2027/3', text: 'Adopted as amended.', indicative: false }],
};

test('the wall shows the item, who has the floor by seat, what was decided and that a closed item comes next', async () => {
  const { container } = renderInApp(<ProjectorContent projector={projector} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Safe return' })).toBeTruthy();
  expect(screen.getByText(/Has the floor: .*Latvia.*2 waiting to speak/)).toBeTruthy();
  const decisions = screen.getByRole('list', { name: 'Decisions on this item' });
  expect(within(decisions).getByText('Adopted as amended.')).toBeTruthy();
  expect(screen.getByText('Next: Closed item')).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

test('the wall says only that an item is closed', () => {
  const closed = { title: null, kind: null, beganAt: null, seconds: null, minutes: null };
  renderInApp(
    <ProjectorContent
      projector={{ ...projector, current: closed, speaking: null, waiting: 0, decisions: [] }}
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Closed item' })).toBeTruthy();
  expect(screen.queryByRole('timer')).toBeNull();
});

test('the clock of an item says what is left, and how far it is over time', () => {
  const clock = (seconds: number) => {
    const began = new Date().toISOString();
    return <ItemClock beganAt={began} now={began} seconds={seconds} minutes={5} aheadMs={0} />;
  };
  const { unmount } = renderInApp(clock(60));
  expect(screen.getByRole('timer').textContent).toMatch(/^(4:00|3:5\d) left$/);
  unmount();
  renderInApp(clock(420));
  expect(screen.getByRole('timer').textContent).toMatch(/^2:0\d over time$/);
});
