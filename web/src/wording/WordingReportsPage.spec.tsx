import { screen, within } from '@testing-library/react';
import type { WordingReportList } from '@nbn/contracts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { type WordingReport, wordingReportsQuery } from './queries.ts';
import { WordingReports } from './WordingReportsPage.tsx';

const anna = { memberId: 'm', name: 'Anna Berg', organisation: 'An agency', country: 'DK' } as const;
const report = (more: Partial<WordingReport> = {}): WordingReport => ({
  id: '1',
  language: 'da',
  page: '/meetings/:id/minutes',
  words: 'Godkend referatets',
  suggestion: 'Godkend referatet',
  keys: ['minutes:approve', 'minutes:approveNamed'],
  state: 'open',
  reportedBy: anna,
  reportedAt: '2026-03-01T10:00:00Z',
  settledBy: null,
  settledAt: null,
  ...more,
});
const showList = (list: WordingReportList, ...items: WordingReport[]) =>
  renderInApp(
    <main>
      <WordingReports list={list} />
    </main>,
    {
      seed: [[wordingReportsQuery(list).queryKey, { pages: [{ items, next: null }], pageParams: [null] }]],
    },
  );

test('a report says which words are wrong in which language and where, what to say, by whom and when', async () => {
  const { container } = showList('open', report(), report({ id: '2', suggestion: null, keys: [] }));
  const rows = within(screen.getByRole('list', { name: 'Open reports' })).getAllByRole('listitem');
  for (const words of [
    'Godkend referatets',
    'Danish',
    'page /meetings/:id/minutes',
    'keys: minutes:approve, minutes:approveNamed',
    'reported by Anna Berg, ',
    'Suggested instead: Godkend referatet',
  ])
    expect(rows[0]!.textContent).toContain(words);
  expect(rows[1]!.textContent).toContain('no text with these words was found');
  expect(rows[1]!.textContent).not.toContain('Suggested');
  expect(screen.getAllByText('Godkend referatets')[0]!.getAttribute('lang')).toBe('da');
  expect(await axeViolations(container)).toEqual([]);
});

test('what waits can be marked as corrected or left as it is; what was settled says how and by whom', () => {
  const { unmount } = showList('open', report());
  for (const name of ['Corrected: Godkend referatets', 'Leave as it is: Godkend referatets'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
  unmount();
  const settled = { settledBy: { ...anna, name: 'Mari Tamm' }, settledAt: '2026-03-02T10:00:00Z' };
  showList(
    'settled',
    report({ state: 'kept', ...settled }),
    report({ id: '2', state: 'corrected', ...settled }),
  );
  const [kept, corrected] = screen.getAllByRole('listitem');
  expect(kept!.textContent).toContain('Left as it is');
  expect(kept!.textContent).toContain('settled by Mari Tamm, ');
  expect(corrected!.textContent).toContain('Corrected');
  expect(screen.queryByRole('button', { name: /Godkend/ })).toBeNull();
});

test('an empty list says what comes there', () => {
  const { unmount } = showList('open');
  expect(screen.getByText('No open reports')).toBeTruthy();
  unmount();
  showList('settled');
  expect(screen.getByText('No settled reports')).toBeTruthy();
});
