import { expect, test } from '@jest/globals';
import type { Decision } from './queries.ts';
import { renderInApp } from '../testing/render.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';

const shared = {
  minutesState: 'circulated',
  sharedAbroad: true,
  reviewOn: null,
  reviewed: false,
} as unknown as Decision;

test('a shared decision says that the other countries will read it, and once the minutes are approved, that they do', () => {
  const waiting = renderInApp(<DecisionFacts decision={shared} />);
  expect(waiting.container.textContent).toContain('told of this decision once the minutes are approved');
  waiting.unmount();
  const approved = renderInApp(<DecisionFacts decision={{ ...shared, minutesState: 'approved' }} />);
  expect(approved.container.textContent).toMatch(/The other countries can read this decision\.$/);
  expect(approved.container.textContent).not.toContain('once the minutes are approved');
});
