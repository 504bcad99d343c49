import { beforeEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { axeFindings, show } from '../testing/render.tsx';
import { ApiProblem } from '../api/problem.ts';
import type { ClauseWording } from './acts.ts';
import { draftSearch } from './draft-search.ts';
import { type Draft, DraftProvider, mayWriteIn } from './draft.ts';
import { clause, standard, thread } from './samples.ts';
import type { Clause } from './queries.ts';
import { groupByClause } from './threads/threads-by-clause.ts';

const editClause = jest.fn<(standardId: string, clauseId: string, revision: number, wording: ClauseWording) => Promise<Clause>>();
const unused = () => Promise.reject(new Error('not in this test'));
jest.unstable_mockModule('./acts.ts', () => ({ editClause, openThread: unused, replyTo: unused, turnThread: unused, markSeen: unused }));
const { ClauseEditor } = await import('./ClauseEditor.tsx');
const { Composer } = await import('./threads/Composer.tsx');
const { ThreadCard } = await import('./threads/ThreadCard.tsx');
beforeEach(() => { editClause.mockReset(); });

const draft = (change: Partial<Draft> = {}): Draft => ({
  standardId: 'standard', room: 'standard:standard', threadsRoom: 'standard-threads:standard', abilities: standard().abilities, wide: true, doing: () => undefined, openThread: () => undefined, move: () => undefined, ...change,
});
const within = (part: ReactElement, change: Partial<Draft> = {}) => show(<main><DraftProvider value={draft(change)}>{part}</DraftProvider></main>);
test('a comment that could not be sent stays, and goes out again under the same key', async () => {
  const keys: string[] = [];
  let fails = true;
  within(<Composer label="Your reply" place="thread-a" send={(_, key) => { keys.push(key); return fails ? Promise.reject(new Error('away')) : Promise.resolve(); }} />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Your reply');
  fireEvent.change(field, { target: { value: 'As long as she needs it.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByText('Not sent yet. Your words stay here.');
  expect(field.value).toBe('As long as she needs it.');
  fails = false;
  fireEvent.click(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(field.value).toBe(''));
  expect(keys[0]).toBe(keys[1]);
});

test('words that were not sent are there again when the field comes back', () => {
  const first = within(<Composer label="Your reply" place="thread-b" send={() => Promise.resolve()} />);
  fireEvent.change(screen.getByLabelText('Your reply'), { target: { value: 'Half a' } });
  first.unmount();
  within(<Composer label="Your reply" place="thread-b" send={() => Promise.resolve()} />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe('Half a');
});

test('a closed thread shows its words, how it began and that it is unread, and opens by its button', async () => {
  const opened = jest.fn();
  const { container } = within(<ul><ThreadCard thread={thread()} open={false} /></ul>, { openThread: opened });
  const button = screen.getByRole('button', { expanded: false });
  expect(button.textContent).toBe('“safe shelter”Estonia, NGO seat For how long?1 commentunread');
  fireEvent.click(button);
  expect(opened).toHaveBeenCalledWith(thread());
  expect(await axeFindings(container)).toEqual([]);
});

test('an orphan says that its words are gone', () => {
  within(<ul><ThreadCard thread={thread({ anchor: { state: 'orphan', start: 0, end: 0, quote: 'safe shelter' } })} open={false} /></ul>);
  expect(screen.getByRole('button').textContent).toContain('The words are gone: “safe shelter”');
});

test('a clause is said to be saved only when the server has it', async () => {
  const closed = jest.fn();
  editClause.mockResolvedValue(clause({ revision: 2, text: 'New words.' }));
  within(<ClauseEditor clause={clause({ id: 'one' })} name="Clause 1" onClosed={closed} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('Words of Clause 1'), { target: { value: 'New words.' } });
  expect(screen.getByText('1 change not saved yet')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(closed).not.toHaveBeenCalled();
  await waitFor(() => expect(closed).toHaveBeenCalledWith(true));
  expect(editClause).toHaveBeenCalledWith('standard', 'one', 1, { kind: 'clause', level: 1, text: 'New words.' });
});

test('a conflict keeps my words, shows the newer ones, and saves on top of them when I say so', async () => {
  const newer = { text: 'Their words.', revision: 2, by: 'Latvia, NGO seat', at: '2026-03-12T15:00:00Z' };
  editClause.mockRejectedValueOnce(new ApiProblem({ status: 409, code: 'clause-changed-meanwhile', title: '', detail: '' }, { current: newer })).mockResolvedValue(clause({ revision: 3 }));
  const { container } = within(<ClauseEditor clause={clause({ id: 'two' })} name="Clause 1" onClosed={() => undefined} />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Words of Clause 1');
  fireEvent.change(field, { target: { value: 'My words.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Latvia, NGO seat changed this clause while you were writing');
  expect([field.value, container.querySelector('ins')?.textContent]).toEqual(['My words.', 'Their words']);
  expect(await axeFindings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Keep writing on top of the newer text' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(editClause.mock.calls.map(([, , revision, { text }]) => [revision, text])).toEqual([[1, 'My words.'], [2, 'My words.']]));
});

test.each([
  ['all', 'LV', true], ['own-country', 'DK', true], ['own-country', 'LV', false], ['none', 'DK', false],
] as const)('with reach %s, a thread of %s may be answered: %s', (reach, country, may) => {
  expect(mayWriteIn({ ...standard().abilities, comment: reach }, { country })).toBe(may);
});

test('the address chooses which threads are shown, and nothing else gets through', () => {
  expect(draftSearch({ threads: 'resolved', thread: 'x', other: 1 })).toEqual({ threads: 'resolved', thread: 'x' });
  expect(draftSearch({ threads: 'everything' })).toEqual({});
});

test('threads stand in the order of their words; the open one is there whatever is shown', () => {
  const late = thread({ id: 'late', anchor: { state: 'placed', start: 30, end: 34, quote: 'x' } });
  const early = thread({ id: 'early', anchor: { state: 'placed', start: 2, end: 4, quote: 'y' } });
  const done = thread({ id: 'done', state: 'resolved' });
  expect(groupByClause([late, early, done], 'open', null).get('shelter')?.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(groupByClause([late, early, done], 'open', 'done').get('shelter')?.map(({ id }) => id)).toEqual(['early', 'done', 'late']);
});
