import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { renderInApp } from '../../testing/render.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Form, TextField } from '../Form.tsx';

/** A dialog that stays on the page until it has faded, once it is left. */
function LeaveDialog({ onConfirm }: { onConfirm: () => void }) {
  const [opened, setOpened] = useState(true);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={() => setOpened(false)}
      onConfirm={onConfirm}
      title="Remove the item"
      consequence="It is gone for all."
      verb="Remove it"
      busy={false}
      problem={null}
    >
      <TextField name="reason" label="Reason" />
    </ConfirmDialog>
  );
}

// In a file of its own: once the rules have come, nothing waits for them any more.
test('a form that is sent before the rules have come is sent once when they are there, held back, or not sent where it was cancelled', async () => {
  jest
    .spyOn(api, 'GET')
    .mockImplementation(() => Promise.resolve({ data: { mailboxes: [], telephones: [] } }) as never);
  const sent = jest.fn((values: FormData) => values.get('reference'));
  const confirmed = jest.fn();
  renderInApp(
    <>
      <Form draftKey={null} verb="Pay" problem={null} onSubmit={sent}>
        <TextField name="reference" label="Reference" />
      </Form>
      <Form draftKey={null} verb="Write" problem={null} onSubmit={sent}>
        <TextField name="minutes" label="Minutes" />
      </Form>
      <Form draftKey={null} verb="Invite" problem={null} onSubmit={sent} onCancel={() => undefined}>
        <TextField name="room" label="Room" />
      </Form>
      <MantineProvider env="default" withCssVariables={false} withGlobalClasses={false}>
        <LeaveDialog onConfirm={confirmed} />
      </MantineProvider>
    </>,
  );
  const [reference, minutes, room, reason] = ['Reference', 'Minutes', 'Room', 'Reason'].map((label) =>
    screen.getByLabelText<HTMLInputElement>(label),
  );
  fireEvent.input(reference!, { target: { value: 'Transfer 2040' } });
  fireEvent.input(minutes!, { target: { value: 'The client 131052-308T came.' } });
  fireEvent.input(room!, { target: { value: 'Room 12' } });
  fireEvent.input(reason!, { target: { value: 'Item 4' } });
  for (const field of [reference!, reference!, minutes!, room!]) fireEvent.submit(field);
  fireEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  for (const leave of screen.getAllByRole('button', { name: 'Cancel', hidden: true })) fireEvent.click(leave);
  expect(sent).not.toHaveBeenCalled();

  await waitFor(() => expect(sent).toHaveReturnedWith('Transfer 2040'));
  await waitFor(() => expect(minutes!.getAttribute('aria-invalid')).toBe('true'));
  expect(sent).toHaveBeenCalledTimes(1);
  expect(confirmed).not.toHaveBeenCalled();
});
