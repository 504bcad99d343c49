import { act, fireEvent, screen } from '@testing-library/react';
import { BALLOT_METHODS } from '@nbn/contracts';
import { renderInApp } from '../../testing/render.tsx';
import { unsavedChanges } from '../../unsaved/unsaved-changes.ts';
import { BallotForm } from './BallotForm.tsx';
import type { BallotFormConfig } from './ballot-form-config.ts';
import { initialBallotDraft } from './ballot-draft.ts';

// What a browser has and jsdom lacks.
Element.prototype.scrollIntoView ??= () => undefined;

afterEach(() => act(() => unsavedChanges.clear()));

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** A config that sends nothing, but for what a test sets. */
const configWith = (
  start: Parameters<typeof initialBallotDraft>[2],
  change: Partial<BallotFormConfig> = {},
): BallotFormConfig => ({
  draftKey: 'a test',
  methods: BALLOT_METHODS,
  initialDraft: initialBallotDraft(new Date('2027-03-01T08:00:00Z'), 'Europe/Riga', start),
  timing: 'dates',
  notice: true,
  mutation: { isPending: false, error: null },
  onAnnounce: () => undefined,
  onCancel: () => undefined,
  ...change,
});

it('offers three common methods first, with when to use which, and the others under their own heading', () => {
  renderInApp(<BallotForm config={configWith({ electorate: 'one-seat-one-vote' })} />);
  const [common, more] = [...screen.getByLabelText('Voting method').querySelectorAll('optgroup')];
  expect(common!.label).toBe('Common methods');
  expect([...common!.querySelectorAll('option')].map(({ value }) => value)).toEqual([
    'proposal',
    'approval',
    'schulze',
  ]);
  expect(more!.label).toBe('More methods');
  expect(more!.querySelectorAll('option')).toHaveLength(BALLOT_METHODS.length - 3);
  expect(screen.getByRole('list', { name: 'Which method to use' }).textContent).toContain(
    'Yes or no to a text – for one text or proposal that is adopted or rejected',
  );
});

it('puts a question in a meeting: any method, open for some minutes, announced only after a look at it', async () => {
  const asked: unknown[] = [];
  renderInApp(
    <BallotForm
      config={configWith(
        { electorate: 'one-seat-one-vote', opens: 'now' },
        { timing: 'minutes', notice: false, onAnnounce: (what) => asked.push(what) },
      )}
    />,
  );
  expect(screen.queryByLabelText(/Voting closes/)).toBeNull();
  fill(/^Question/, 'Which clause first?');
  fill('Voting method', 'approval');
  fill('Option 1', 'The first');
  fill('Option 2', 'The last');
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(asked).toEqual([]);
  await screen.findByText('Voting opens now for the seats that are checked in.');
  fireEvent.click(screen.getByRole('button', { name: 'Open the ballot' }));
  expect(asked).toMatchObject([
    {
      conditions: {
        question: 'Which clause first?',
        method: 'approval',
        electorate: 'one-seat-one-vote',
        places: 1,
      },
      options: [{ label: 'The first' }, { label: 'The last' }],
      minutes: 10,
    },
  ]);
});

it('keeps a rule that the electorate cannot be counted by from being chosen', () => {
  renderInApp(<BallotForm config={configWith({ electorate: 'chambers' })} />);
  fill('Voting method', 'stv');
  expect(
    [...screen.getByLabelText<HTMLSelectElement>('Whose votes count').options].map(({ value }) => value),
  ).toEqual(['one-seat-one-vote']);
});

it('takes what is typed right after Enter into the next option, and after a removal into the one before', () => {
  renderInApp(<BallotForm config={configWith({ electorate: 'one-seat-one-vote' })} />);
  fill('Voting method', 'schulze');
  for (const at of [1, 2, 3]) {
    fireEvent.keyDown(screen.getByLabelText(`Option ${at}`), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText(`Option ${at + 1}`));
  }
  fireEvent.click(screen.getByRole('button', { name: 'Remove option 4' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Option 3'));
});
