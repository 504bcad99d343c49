import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../../testing/render.tsx';
import { CheckInCode } from './CheckInCode.tsx';
import { CheckInContent } from './CheckInPage.tsx';
import { checkInCodeQuery } from './queries.ts';

const idle = { isSuccess: false, isError: false, isPending: false, error: null };

test('the wall has the code as a picture and in words', async () => {
  const shown = { code: '01234567', validUntil: new Date().toISOString() };
  const { container } = renderInApp(<CheckInCode meetingId="m" />, {
    seed: [[checkInCodeQuery('m').queryKey, shown]],
  });
  expect(screen.getByRole('img', { name: 'QR code: address of the check-in page' })).toBeTruthy();
  expect(
    screen.getByText(/^Or open .*\/meetings\/m\/check-in and enter the code 0123\s4567\.$/),
  ).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

test('whoever comes with the code is checked in and told so', async () => {
  const mutate = jest.fn();
  const { container, unmount } = renderInApp(
    <CheckInContent meetingId="m" code="01234567" checkIn={{ ...idle, isPending: true, mutate }} />,
  );
  expect(screen.getByRole('status').textContent).toContain('Checking you in');
  expect(mutate.mock.calls).toEqual([['01234567']]);
  expect(await axeViolations(container)).toEqual([]);
  unmount();
  renderInApp(
    <CheckInContent meetingId="m" code="01234567" checkIn={{ ...idle, isSuccess: true, mutate }} />,
  );
  expect(screen.getByRole('status').textContent).toContain('You are checked in');
  expect(screen.getByRole('link', { name: 'Follow the session' })).toBeTruthy();
});

test('whoever comes with an old code, or none, enters the one that is shown now', async () => {
  const mutate = jest.fn();
  const { container } = renderInApp(
    <CheckInContent meetingId="m" code={undefined} checkIn={{ ...idle, mutate }} />,
  );
  expect(mutate).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/Code in the meeting room/), { target: { value: '8765 4321' } });
  fireEvent.submit(container.querySelector('form')!);
  expect(mutate.mock.calls).toEqual([['8765 4321']]);
  expect(await axeViolations(container)).toEqual([]);
});
