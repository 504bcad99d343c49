import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../api/client.ts';
import { renderInApp } from '../../testing/render.tsx';
import { Form, TextField } from '../Form.tsx';

// In a file of its own: once the rules have come, nothing waits for them any more.
test('a form that is sent before the rules have come is sent once when they are there, or held back', async () => {
  jest
    .spyOn(api, 'GET')
    .mockImplementation(() => Promise.resolve({ data: { mailboxes: [], telephones: [] } }) as never);
  const sent = jest.fn((values: FormData) => values.get('reference'));
  renderInApp(
    <>
      <Form draftKey={null} verb="Pay" problem={null} onSubmit={sent}>
        <TextField name="reference" label="Reference" />
      </Form>
      <Form draftKey={null} verb="Write" problem={null} onSubmit={sent}>
        <TextField name="minutes" label="Minutes" />
      </Form>
    </>,
  );
  const [reference, minutes] = ['Reference', 'Minutes'].map((label) =>
    screen.getByLabelText<HTMLInputElement>(label),
  );
  fireEvent.input(reference!, { target: { value: 'Transfer 2040' } });
  fireEvent.input(minutes!, { target: { value: 'The client 131052-308T came.' } });
  for (const field of [reference!, reference!, minutes!]) fireEvent.submit(field);
  expect(sent).not.toHaveBeenCalled();

  await waitFor(() => expect(sent).toHaveReturnedWith('Transfer 2040'));
  await waitFor(() => expect(minutes!.getAttribute('aria-invalid')).toBe('true'));
  expect(sent).toHaveBeenCalledTimes(1);
});
