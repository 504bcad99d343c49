import { afterEach, expect, test } from '@jest/globals';
import { useMutation } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { UnsavedNotice } from '../app/UnsavedNotice.tsx';
import { renderInApp } from '../testing/render.tsx';
import { Form, LongTextField, TextField } from '../ui/Form.tsx';
import { unsavedChanges } from './unsaved-changes.ts';
import { type SavedFields, useSharedDraft } from './use-shared-draft.ts';

afterEach(() => act(() => unsavedChanges.clear()));

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const writes = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
  fireEvent.input(field(name));
};

function Proposal({
  draftKey = 'new proposal',
  send = () => Promise.resolve(),
}: {
  draftKey?: string | null;
  send?: () => Promise<unknown>;
}) {
  const sending = useMutation({ mutationFn: send });
  return (
    <Form
      draftKey={draftKey}
      verb="Propose"
      problem={sending.error}
      busy={sending.isPending}
      onCancel={() => undefined}
      onSubmit={() => sending.mutate()}
    >
      <TextField name="title" label="Title" />
      <LongTextField name="reason" label="Why" defaultValue="As before." />
      <select name="kind" aria-label="Kind" defaultValue="open">
        <option value="open">Open</option>
        <option value="closed">Closed</option>
      </select>
      <input type="checkbox" name="country" value="DK" aria-label="Denmark" />
      <input type="checkbox" name="country" value="EE" aria-label="Estonia" />
    </Form>
  );
}

test('what was written in a form comes back with its choices when the form does, and is asked about before the page is left', () => {
  const first = renderInApp(<Proposal />);
  expect(asks()).toBe(false);
  writes('Title', 'A night line');
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'closed' } });
  fireEvent.click(screen.getByLabelText('Estonia'));
  fireEvent.input(field('Title'));
  first.unmount();
  expect(asks()).toBe(true);
  renderInApp(<Proposal />);
  expect([
    field('Title').value,
    field('Why').value,
    field('Kind').value,
    field('Denmark').checked,
    field('Estonia').checked,
  ]).toEqual(['A night line', 'As before.', 'closed', false, true]);
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect([field('Title').value, field('Kind').value, field('Estonia').checked, asks()]).toEqual([
    '',
    'open',
    false,
    false,
  ]);
});

test('a form of another place, or of none, gets nothing of it', () => {
  const first = renderInApp(<Proposal />);
  writes('Title', 'A night line');
  first.unmount();
  const other = renderInApp(<Proposal draftKey="another proposal" />);
  expect(field('Title').value).toBe('');
  other.unmount();
  act(() => unsavedChanges.clear());
  const unkept = renderInApp(<Proposal draftKey={null} />);
  writes('Title', 'Not kept');
  unkept.unmount();
  expect(asks()).toBe(false);
});

test('a form that was left while it was being sent is empty once that has succeeded, and keeps all when it was refused', async () => {
  let succeed = (): void => undefined;
  const first = renderInApp(
    <Proposal
      send={() =>
        new Promise<void>((resolve) => {
          succeed = resolve;
        })
      }
    />,
  );
  writes('Title', 'A night line');
  fireEvent.submit(field('Title').form!);
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Cancel' }).disabled).toBe(true),
  );
  first.unmount();
  expect(asks()).toBe(true);
  await act(async () => {
    succeed();
    await Promise.resolve();
  });
  await waitFor(() => expect(asks()).toBe(false));
  const second = renderInApp(<Proposal send={() => Promise.reject(new Error('refused'))} />);
  writes('Title', 'A day line');
  fireEvent.submit(field('Title').form!);
  await screen.findByRole('alert');
  second.unmount();
  renderInApp(<Proposal />);
  expect(field('Title').value).toBe('A day line');
});

test('what Cancel threw away is gone, and what another member wrote is forgotten', () => {
  unsavedChanges.setOwner('one');
  const first = renderInApp(<Proposal />);
  writes('Title', 'A night line');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(asks()).toBe(false);
  writes('Title', 'Once more');
  first.unmount();
  unsavedChanges.setOwner('one');
  expect(asks()).toBe(true);
  unsavedChanges.setOwner('two');
  expect(asks()).toBe(false);
});

test('words whose field is not on the screen are told of, with the way to discard them', () => {
  renderInApp(<UnsavedNotice />);
  expect(screen.queryByText('Unsaved changes')).toBeNull();
  const form = renderInApp(<Proposal />);
  writes('Title', 'A night line');
  expect(screen.queryByText('Unsaved changes')).toBeNull();
  form.unmount();
  expect(screen.getByText('Unsaved changes')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Discard: Title/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByText('Unsaved changes')).toBeNull();
  expect(asks()).toBe(false);
});

type Fields = { readonly text: string };
let answer: (now: SavedFields<Fields>) => void = () => undefined;

/** A field that two may save; `read` is what the page reads by itself. */
function Shared({ read, refused }: { read: SavedFields<Fields>; refused: SavedFields<Fields> | null }) {
  const words = useSharedDraft<Fields>('shared', 'Words', read, refused);
  const save = useMutation({
    mutationFn: () =>
      new Promise<SavedFields<Fields>>((resolve) => {
        answer = resolve;
      }),
  });
  return (
    <>
      <textarea
        aria-label="Words"
        value={words.fields.text}
        onChange={(event) => words.write({ text: event.currentTarget.value })}
      />
      <output aria-label="State">
        {`${words.isChanged ? 'changed' : 'saved'} over ${words.base.revision}`}
        {words.newer ? `, newer: ${words.newer.fields.text}` : ''}
      </output>
      <button
        type="button"
        onClick={() =>
          words.send<SavedFields<Fields>>(
            () => save.mutate(),
            (now) => now,
          )
        }
      >
        Save
      </button>
      {words.newer && (
        <button type="button" onClick={() => words.rebaseOnto(words.newer!, words.newer!.fields)}>
          Take these words
        </button>
      )}
    </>
  );
}

const as = (text: string, revision: number): SavedFields<Fields> => ({ fields: { text }, revision });
const state = (): string | null => screen.getByLabelText('State').textContent;

function Page() {
  const [read, setRead] = useState(as('', 1));
  const [refused, setRefused] = useState<SavedFields<Fields> | null>(null);
  Object.assign(globalThis, {
    reads: (text: string, revision: number) => act(() => setRead(as(text, revision))),
    refuses: (now: SavedFields<Fields> | null) => act(() => setRefused(now)),
  });
  return <Shared read={read} refused={refused} />;
}
const refuses = (now: SavedFields<Fields> | null): void =>
  (globalThis as unknown as { refuses: (now: SavedFields<Fields> | null) => void }).refuses(now);
const reads = (text: string, revision: number): void =>
  (globalThis as unknown as { reads: (text: string, revision: number) => void }).reads(text, revision);

test.each(['the answer', 'the page'])(
  'saved words stay and are saved, also when %s comes first',
  async (which) => {
    renderInApp(<Page />);
    fireEvent.change(field('Words'), { target: { value: 'Mine.' } });
    expect(state()).toBe('changed over 1');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(answer).toBeTruthy());
    if (which === 'the page') reads('Mine.', 2);
    await act(async () => {
      answer(as('Mine.', 2));
      await Promise.resolve();
    });
    if (which === 'the answer') reads('Mine.', 2);
    await waitFor(() => expect([field('Words').value, state()]).toEqual(['Mine.', 'saved over 2']));
  },
);

test('what is written while it is being saved stays, and nobody is said to have written meanwhile', async () => {
  renderInApp(<Page />);
  fireEvent.change(field('Words'), { target: { value: 'Mine.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  fireEvent.change(field('Words'), { target: { value: 'Mine. More.' } });
  reads('Mine.', 2);
  expect(state()).toBe('changed over 2');
  await act(async () => {
    answer(as('Mine.', 2));
    await Promise.resolve();
  });
  await waitFor(() => expect([field('Words').value, state()]).toEqual(['Mine. More.', 'changed over 2']));
});

test('what others save shows in a field where nothing is written, and stands beside one’s own words otherwise', () => {
  renderInApp(<Page />);
  reads('Theirs.', 2);
  expect([field('Words').value, state()]).toEqual(['Theirs.', 'saved over 2']);
  fireEvent.change(field('Words'), { target: { value: 'Mine.' } });
  reads('Theirs again.', 3);
  expect([field('Words').value, state()]).toEqual(['Mine.', 'changed over 2, newer: Theirs again.']);
  // The same words from somebody else leave nothing to be saved.
  reads('Mine.', 4);
  expect([field('Words').value, state()]).toEqual(['Mine.', 'saved over 4']);
});

test('words that were taken from a refusal stay until the page has read them, too', () => {
  renderInApp(<Page />);
  fireEvent.change(field('Words'), { target: { value: 'Mine.' } });
  refuses(as('Theirs.', 2));
  expect(state()).toBe('changed over 1, newer: Theirs.');
  fireEvent.click(screen.getByRole('button', { name: 'Take these words' }));
  refuses(null);
  expect([field('Words').value, state()]).toEqual(['Theirs.', 'saved over 2']);
  fireEvent.change(field('Words'), { target: { value: 'Theirs. Mine.' } });
  expect(state()).toBe('changed over 2');
  reads('Theirs.', 2);
  expect([field('Words').value, state()]).toEqual(['Theirs. Mine.', 'changed over 2']);
});
