import { expect, jest, test } from '@jest/globals';
import { referenceTo } from '@nbn/contracts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { draftSearch } from './draft-search.ts';
import { type DraftContextValue, DraftProvider, mayReplyIn } from './draft-context.ts';
import { anna, clause, standard, thread } from './fixtures.ts';
import { filterThreads, groupByClause } from './threads/threads-by-clause.ts';

const unused = () => Promise.reject(new Error('not in this test'));
jest.unstable_mockModule('./thread-requests.ts', () => ({
  openThread: unused,
  replyTo: unused,
  changeThreadState: unused,
  markSeen: unused,
}));
const { CommentComposer } = await import('./threads/CommentComposer.tsx');
const { ThreadCard } = await import('./threads/ThreadCard.tsx');
const { ThreadDescriptions } = await import('./threads/ThreadDescriptions.tsx');
const { ThreadSheet } = await import('./threads/ThreadSheet.tsx');
const { ThreadFilterBar } = await import('./threads/ThreadFilterBar.tsx');
const { FormattedWords } = await import('./FormattedWords.tsx');
const { placesOf, ReferencePlacesProvider } = await import('./references/reference-places.ts');

const GONE = referenceTo('01a2279b-1241-73e6-a946-0ae869cf664a');
const draft = (change: Partial<DraftContextValue> = {}): DraftContextValue => ({
  standardId: 'standard',
  threadsRoom: 'standard-threads:standard',
  abilities: standard().abilities,
  audience: 'teams',
  isWide: true,
  updateUi: () => undefined,
  openThread: () => undefined,
  whenCommitted: () => Promise.resolve(),
  registerWhenCommitted: () => undefined,
  ...change,
});
const within = (part: ReactElement, change: Partial<DraftContextValue> = {}) =>
  renderInApp(
    <main>
      <DraftProvider value={draft(change)}>{part}</DraftProvider>
    </main>,
  );
test('a comment that could not be sent stays, and goes out again under the same key', async () => {
  const keys: string[] = [];
  let fails = true;
  within(
    <CommentComposer
      label="Your reply"
      place="thread-a"
      readers={[]}
      send={({ key }) => {
        keys.push(key);
        return fails ? Promise.reject(new Error('away')) : Promise.resolve();
      }}
    />,
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>('Your reply');
  fireEvent.change(field, { target: { value: 'As long as she needs it.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByText('Not sent yet. Your text stays here.');
  expect(field.value).toBe('As long as she needs it.');
  fails = false;
  fireEvent.click(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(field.value).toBe(''));
  expect(keys[0]).toBe(keys[1]);
});

test('words that were not sent are there again when the field comes back', () => {
  const first = within(
    <CommentComposer label="Your reply" place="thread-b" readers={[]} send={() => Promise.resolve()} />,
  );
  fireEvent.change(screen.getByLabelText('Your reply'), { target: { value: 'Half a' } });
  first.unmount();
  within(<CommentComposer label="Your reply" place="thread-b" readers={[]} send={() => Promise.resolve()} />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe('Half a');
});

test('a closed thread shows its words, how it began and that it is unread, and opens by its button', async () => {
  const opened = jest.fn();
  const { container } = within(
    <ul>
      <ThreadCard thread={thread()} open={false} />
    </ul>,
    { openThread: opened },
  );
  const button = screen.getByRole('button', { expanded: false });
  expect(button.textContent).toBe('“safe shelter”Estonia, NGO seat For how long?1 commentunread');
  fireEvent.click(button);
  expect(opened).toHaveBeenCalledWith(thread());
  expect(await axeViolations(container)).toEqual([]);
});

test('an orphan says that its words are gone', () => {
  within(
    <ul>
      <ThreadCard
        thread={thread({ anchor: { state: 'orphan', start: 0, end: 0, quote: 'safe shelter' } })}
        open={false}
      />
    </ul>,
  );
  expect(screen.getByRole('button').textContent).toContain('The text is no longer there: “safe shelter”');
});

test('marked words are described by who began their thread and no more than its first words', () => {
  const long = `For how long? ${'And where? '.repeat(40)}`;
  const { container } = within(
    <ThreadDescriptions
      threads={[thread(), thread({ id: 'long', first: { ...thread().first, text: long } })]}
    />,
  );
  const { container: fromFiles } = within(
    <ThreadDescriptions
      threads={['Anna Berg', null].map((author, at) =>
        thread({ id: `file-${at}`, first: { ...thread().first, source: { author, at: null } } }),
      )}
    />,
  );
  expect([...fromFiles.querySelectorAll('li')].map(({ textContent }) => textContent!.split(':')[0])).toEqual([
    'Anna Berg (in a file)',
    'Someone (in a file)',
  ]);
  const [short, cut] = [...container.querySelectorAll('li')].map(({ textContent }) => textContent!);
  expect(short).toBe('Estonia, NGO seat: For how long? (1 comment)');
  expect(cut).toBe(`Estonia, NGO seat: ${long.slice(0, 200)}… (1 comment)`);
});

test.each([
  ['all', 'LV', true],
  ['own-country', 'DK', true],
  ['own-country', 'LV', false],
  ['none', 'DK', false],
] as const)('with reach %s, a thread of %s may be answered: %s', (reach, country, may) => {
  expect(mayReplyIn({ ...standard().abilities, comment: reach }, { country, audience: 'network' })).toBe(may);
});

// jsdom lays nothing out: there is nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

test('@ offers those who read the thread, and takes the name by the keyboard', async () => {
  const sent: string[][] = [];
  const people = [anna, { ...anna, memberId: '0199-ieva', name: 'Latvia, NGO seat', country: 'LV' as const }];
  const { container } = within(
    <CommentComposer
      label="Your reply"
      place="thread-c"
      readers={people}
      send={({ mentions }) => {
        sent.push(mentions);
        return Promise.resolve();
      }}
    />,
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>('Your reply');
  field.focus();
  fireEvent.change(field, { target: { value: 'Ask @', selectionStart: 5, selectionEnd: 5 } });
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'Estonia, NGO seat An Estonian shelter',
    'Latvia, NGO seat An Estonian shelter',
  ]);
  expect(await axeViolations(container)).toEqual([]);
  fireEvent.change(field, { target: { value: 'Ask @lat', selectionStart: 8, selectionEnd: 8 } });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
  await waitFor(() => expect(field.value).toBe('Ask @Latvia, NGO seat '));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toEqual([['0199-ieva']]));
});

test('the sheet of comments on a phone is a dialog with its name, and no second banner', async () => {
  within(
    <ThreadSheet
      clause={{ ...clause(), number: { label: '1', reference: '1', level: 1 } }}
      threads={[thread()]}
      open={null}
      compose={null}
      onClose={() => undefined}
    />,
  );
  const sheet = await screen.findByRole('dialog', { name: 'Comments on Clause 1' });
  expect(sheet.querySelector('header')?.getAttribute('role')).toBe('presentation');
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

test('a thread that is for few says so', () => {
  within(
    <ul>
      <ThreadCard
        thread={thread({ audience: 'named', readers: [anna, { ...anna, memberId: 'b' }] })}
        open={false}
      />
    </ul>,
  );
  expect(screen.getByRole('button').textContent).toContain('2 readers');
});

test('the address chooses which threads are shown, and nothing else gets through', () => {
  expect(draftSearch({ threads: 'resolved', thread: 'x', other: 1 })).toEqual({
    threads: 'resolved',
    thread: 'x',
  });
  expect(draftSearch({ threads: 'everything', whose: 'XX' })).toEqual({});
  expect(draftSearch({ whose: 'EE', clause: 'c' })).toEqual({ whose: 'EE', clause: 'c' });
});

test('threads stand in the order of their words; the open one is there whatever is shown', () => {
  const late = thread({ id: 'late', anchor: { state: 'placed', start: 30, end: 34, quote: 'x' } });
  const early = thread({ id: 'early', anchor: { state: 'placed', start: 2, end: 4, quote: 'y' } });
  const done = thread({ id: 'done', state: 'resolved' });
  expect(
    groupByClause([late, early, done], 'open', null)
      .get('shelter')
      ?.map(({ id }) => id),
  ).toEqual(['early', 'late']);
  expect(
    groupByClause([late, early, done], 'open', 'done')
      .get('shelter')
      ?.map(({ id }) => id),
  ).toEqual(['early', 'done', 'late']);
});

test('threads are chosen by who began them, by country and by clause; the open one is there whatever is chosen', () => {
  const mine = thread({ id: 'mine' });
  const latvian = thread({
    id: 'latvian',
    country: 'LV',
    clauseId: 'other',
    first: { ...thread().first, by: { ...anna, memberId: 'another' } },
  });
  const ids = (search: Parameters<typeof filterThreads>[1]) =>
    filterThreads([mine, latvian], search, anna.memberId).map(({ id }) => id);
  expect([
    ids({}),
    ids({ whose: 'mine' }),
    ids({ whose: 'LV' }),
    ids({ clause: 'other' }),
    ids({ whose: 'LV', thread: 'mine' }),
  ]).toEqual([['mine', 'latvian'], ['mine'], ['latvian'], ['latvian'], ['mine', 'latvian']]);
});

test('whoever may not comment is not sent to a button that is not there', () => {
  const bar = (comment: DraftContextValue['abilities']['comment']) => {
    const { container, unmount } = within(
      <ThreadFilterBar threads={[]} clauses={[]} search={{}} onSearch={() => undefined} />,
      { abilities: { ...standard().abilities, comment } },
    );
    const words = container.textContent;
    unmount();
    return words;
  };
  expect(bar('none')).toContain('No comments yet.');
  expect(bar('none')).not.toMatch(/button|Select/);
  expect(bar('all')).toContain('Select some text, or use the button beside a clause.');
});

test('a reference to a clause that was removed says so aloud, and adds no words to the text', async () => {
  const { container } = within(
    <ReferencePlacesProvider value={placesOf([])}>
      <p>
        <FormattedWords text="As 4 says." formats={[{ kind: 'link', from: 3, to: 4, href: GONE }]} />
      </p>
    </ReferencePlacesProvider>,
  );
  const reference = await screen.findByRole('link', { name: '4' });
  expect(reference.getAttribute('aria-description')).toBe('A clause that was removed');
  expect(reference.getAttribute('aria-disabled')).toBe('true');
  expect(container.querySelector('p')!.textContent).toBe('As 4 says.');
  expect(await axeViolations(container)).toEqual([]);
});
