import { expect, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { applyEvent, type DraftEvent, withClause, withThreadEvent } from './draft-events.ts';
import { type Comment, commentsKey, type Standard, standardKey, type Thread, threadsKey } from './queries.ts';
import { anna, clause, comment, standard, thread } from './fixtures.ts';

const at = '2026-03-12T15:00:00Z';
const event = (type: DraftEvent['type'], payload: unknown): DraftEvent =>
  ({ number: 4, type, payload, at }) as DraftEvent;
const second = comment({ id: 'comment-2', ordinal: 2, text: 'As long as she needs it.' });
const { seen: _, ...told } = thread();

test.each<[string, DraftEvent, Partial<Thread>[]]>([
  [
    'an answer makes its thread unread',
    event('comment-added', { comment: second }),
    [{ comments: 2, seen: 0 }],
  ],
  [
    'a resolved thread says by whom',
    event('thread-state-changed', { threadId: 'thread', state: 'resolved', by: anna, at }),
    [{ state: 'resolved', stateBy: anna, stateAt: at }],
  ],
  [
    'an older turn changes nothing',
    event('thread-state-changed', {
      threadId: 'thread',
      state: 'resolved',
      by: anna,
      at: '2026-03-12T09:00:00Z',
    }),
    [{ state: 'open' }],
  ],
  [
    'words that are gone make an orphan',
    event('anchors-moved', {
      anchors: [{ threadId: 'thread', anchor: { state: 'orphan', start: 0, end: 0, quote: 'safe shelter' } }],
    }),
    [{ anchor: { state: 'orphan', start: 0, end: 0, quote: 'safe shelter' } }],
  ],
  [
    'a thread that is known is not opened twice',
    event('thread-opened', { thread: told }),
    [{ id: 'thread' }],
  ],
  [
    'a new thread comes to the others',
    event('thread-opened', { thread: { ...told, id: 'other' } }),
    [{ id: 'thread' }, { id: 'other', seen: 0 }],
  ],
])('%s, and twice is as once', (__, happened, expected) => {
  const once = withThreadEvent([thread()], happened, 'me');
  expect(once).toMatchObject(expected);
  expect(withThreadEvent(once, happened, 'me')).toEqual(once);
});

test('what I wrote myself is not unread', () => {
  expect(
    withThreadEvent([thread()], event('comment-added', { comment: second }), anna.memberId),
  ).toMatchObject([{ comments: 2, seen: 2 }]);
});

test.each<[string, Partial<Parameters<typeof clause>[0]>, string[], string[]]>([
  ['an edit', { revision: 2, text: 'Newer.' }, ['Newer.'], []],
  ['an older edit', { revision: 0, text: 'Older.' }, ['Every victim is offered a safe shelter.'], []],
  ['a removal', { revision: 2, removed: true, text: 'Gone.' }, [], ['Gone.']],
  [
    'a new clause',
    { id: 'health', text: 'Health.' },
    ['Every victim is offered a safe shelter.', 'Health.'],
    [],
  ],
])('%s reaches the text', (__, change, text, removed) => {
  const after = withClause(standard(), clause(change));
  expect([after.clauses.map((one) => one.text), after.removed.map((one) => one.text)]).toEqual([
    text,
    removed,
  ]);
});

test('a comment is written into everything that shows it, once', () => {
  const queries = new QueryClient();
  queries.setQueryData<Standard>(standardKey('standard'), standard());
  queries.setQueryData<Thread[]>(threadsKey('standard'), [thread()]);
  queries.setQueryData<Comment[]>(commentsKey('standard', 'thread'), [comment()]);
  for (let twice = 0; twice < 2; twice += 1)
    applyEvent(queries, 'standard', event('comment-added', { comment: second }), 'me');
  expect(
    queries.getQueryData<Comment[]>(commentsKey('standard', 'thread'))?.map(({ ordinal }) => ordinal),
  ).toEqual([1, 2]);
  expect(queries.getQueryData<Thread[]>(threadsKey('standard'))?.[0]?.comments).toBe(2);
  applyEvent(
    queries,
    'standard',
    event('standard-changed', { title: 'Renamed', state: 'drafting', audience: 'networks' }),
    'me',
  );
  expect(queries.getQueryData<Standard>(standardKey('standard'))).toMatchObject({
    title: 'Renamed',
    audience: 'networks',
  });
});
