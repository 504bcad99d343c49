import { afterEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { ApiProblem } from '../api/problem.ts';
import { setOnline } from '../live/connection.ts';
import { renderInApp } from '../testing/render.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { SaveState } from './SaveState.tsx';

afterEach(() => act(() => setOnline(true)));

test.each([
  [{ saving: true, unsaved: 1 }, 'Saving…'],
  [{ saving: false, unsaved: 0 }, 'Saved'],
  [{ saving: false, unsaved: 1 }, '1 change not saved yet'],
  [{ saving: false, unsaved: 1, refused: true }, 'Not saved'],
])('saving is told as it is: %j', (state, words) => {
  renderInApp(<SaveState {...state} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});

test('while offline the unsaved changes are counted, with the hour since when', () => {
  renderInApp(<SaveState saving unsaved={3} />);
  act(() => setOnline(false));
  expect(screen.getByRole('status').textContent).toMatch(
    /^3 changes not saved yet, offline since \d\d:\d\d$/,
  );
});

test('a refusal is told by what the server says about its code', () => {
  renderInApp(
    <ProblemNotice
      problem={
        new ApiProblem({
          status: 409,
          code: 'ballot-closed',
          title: 'The ballot has closed.',
          detail: 'Your earlier vote counts.',
        })
      }
    />,
  );
  expect(screen.getByRole('alert').textContent).toBe('The ballot has closed.Your earlier vote counts.');
});

test('an unexpected failure gives a number to tell the secretariat', () => {
  renderInApp(
    <ProblemNotice
      problem={new ApiProblem({ status: 502, code: 'unknown', title: '', detail: '', requestId: 'req-7' })}
    />,
  );
  expect(screen.getByRole('alert').textContent).toContain('give the secretariat this number: req-7');
});

test('nothing happens before the verb is pressed, and Cancel has the first focus', () => {
  const confirm = jest.fn();
  const close = jest.fn();
  renderInApp(
    <ConfirmDialog
      opened
      title="Cancel the meeting?"
      consequence="24 people receive an email."
      verb="Cancel the meeting"
      isDestructive
      onClose={close}
      onConfirm={confirm}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect([confirm.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
  expect(confirm).toHaveBeenCalledTimes(1);
});

test('a file over the limit is left out and named', () => {
  const onChange = jest.fn();
  const { container } = renderInApp(<FilePicker files={[]} onChange={onChange} maxBytes={3} multiple />);
  const small = new File(['abc'], 'small.txt');
  fireEvent.change(container.querySelector('input[type=file]')!, {
    target: { files: [small, new File(['abcd'], 'large.txt')] },
  });
  expect(onChange).toHaveBeenCalledWith([small]);
  expect(screen.getByRole('alert').textContent).toContain('large.txt is larger than 3 bytes');
});
