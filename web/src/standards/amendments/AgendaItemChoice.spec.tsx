import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../api/client.ts';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { AgendaItemChoice } from './AgendaItemChoice.tsx';

const meeting = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  startsAt: '2029-05-07T07:00:00Z',
  state: 'scheduled',
  over: false,
  ...more,
});
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/meetings': {
    items: [meeting('m1', 'Riga'), meeting('m2', 'Vilnius'), meeting('m3', 'Oslo', { state: 'cancelled' })],
    next: null,
  },
  '/api/meetings/{meetingId}/agenda': {
    items: [
      { id: 'i0', kind: 'section', title: 'Morning' },
      { id: 'i1', kind: 'vote', title: 'Twelve hours' },
      { id: 'i2', kind: 'break', title: 'Coffee' },
    ],
  },
};

test('an agenda item of a coming meeting is chosen, where the question was raised first', async () => {
  jest
    .spyOn(api, 'GET')
    .mockImplementation(((path: string) => Promise.resolve({ data: ANSWERS[path] })) as never);
  const chosen = jest.fn();
  const { container } = renderInApp(
    <AgendaItemChoice
      raisedAt={{ itemId: 'i9', title: 'The first night', meetingId: 'm2', meetingTitle: 'Vilnius' }}
      onChange={chosen}
    />,
  );
  const meetings = await screen.findByLabelText<HTMLSelectElement>('Agenda item');
  expect([...meetings.options].map(({ value }) => value)).toEqual(['', 'm2', 'm1']);
  fireEvent.change(meetings, { target: { value: 'm1' } });
  const items = await screen.findByLabelText<HTMLSelectElement>('Item of Riga');
  await waitFor(() => expect([...items.options].map(({ value }) => value)).toEqual(['', 'i1']));
  fireEvent.change(items, { target: { value: 'i1' } });
  expect(chosen).toHaveBeenLastCalledWith('i1');
  expect(await axeViolations(container)).toEqual([]);
  fireEvent.change(meetings, { target: { value: '' } });
  expect(chosen).toHaveBeenLastCalledWith(null);
});
