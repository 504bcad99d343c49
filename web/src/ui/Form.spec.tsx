import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { ApiProblem, UnreachableError } from '../api/problem.ts';
import { renderInApp } from '../testing/render.tsx';
import { Form, TextField } from './Form.tsx';

const faulty = new ApiProblem({
  status: 400,
  code: 'invalid-input',
  title: 'Some fields need to be corrected.',
  detail: 'Nothing was changed.',
  faults: [
    { field: 'title', code: 'too-long', message: 'A title has at most 200 characters.' },
    { field: 'elsewhere', code: 'time-zone', message: 'A zone is needed.' },
  ],
});

function form(problem: unknown, onSubmit: (values: FormData) => void = () => undefined, busy = false) {
  return (
    <Form draftKey={null} verb="Schedule" problem={problem} onSubmit={onSubmit} busy={busy}>
      <TextField name="place" label="Place" />
      <TextField name="title" label="Title" defaultValue="Tallinn" />
    </Form>
  );
}

test('a fault lands on its field, which takes the focus', () => {
  renderInApp(form(faulty));
  const title = screen.getByLabelText('Title');
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(title);
  expect(screen.getByLabelText('Place').getAttribute('aria-invalid')).not.toBe('true');
});

test('a fault without a field on the page is said all the same', () => {
  renderInApp(form(faulty));
  expect(screen.getByRole('alert').textContent).toContain('A zone is needed.');
});

test('the notice names each field as the page does, and never as the server does', () => {
  renderInApp(form(faulty));
  const faults = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(faults.map(({ textContent }) => textContent)).toEqual([
    'Title: A title has at most 200 characters.',
    'A zone is needed.',
  ]);
});

test('what was typed stays and is said to be kept when the network is away', () => {
  renderInApp(form(new UnreachableError()));
  expect(screen.getByRole('alert').textContent).toContain(
    'Nothing was sent. What you typed is still on this page.',
  );
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Tallinn');
});

test('values go out under their names in the API, and only once while busy', () => {
  const onSubmit = jest.fn((values: FormData) => values.get('title'));
  const { rerender: _, unmount } = renderInApp(form(null, onSubmit));
  fireEvent.submit(screen.getByRole('button', { name: 'Schedule' }));
  expect(onSubmit).toHaveReturnedWith('Tallinn');
  unmount();
  renderInApp(form(null, onSubmit, true));
  fireEvent.submit(screen.getByLabelText('Title'));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
