import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { DeliveriesPage } from './DeliveriesPage.tsx';
import { deliveryFaultKind } from './delivery-fault.ts';
import { type UnsettledDelivery, unsettledDeliveriesKey } from './queries.ts';

const delivery = (
  more: Partial<UnsettledDelivery>,
  to: Partial<UnsettledDelivery['to']> = {},
): UnsettledDelivery => ({
  id: '1',
  subject: 'The meeting has moved',
  state: 'failed',
  fault: 'EENVELOPE-550',
  attempts: 1,
  plannedAt: '2026-03-01T10:00:00Z',
  ...more,
  to: {
    memberId: 'm',
    name: 'Anna',
    organisation: 'An agency',
    country: 'EE',
    seat: 'ngo',
    office: null,
    address: 'anna@example.org',
    newAddress: null,
    left: false,
    ...to,
  },
});
const showPage = (...items: UnsettledDelivery[]) =>
  renderInApp(
    <main>
      <DeliveriesPage />
    </main>,
    { seed: [[unsettledDeliveriesKey, { pages: [{ items, next: null }], pageParams: [null] }]] },
  );

test('a letter that did not arrive says what it was, to which seat, when, and what the server said', async () => {
  const { container } = showPage(
    delivery({}),
    delivery(
      { id: '2', state: 'uncertain', fault: 'ETIMEDOUT', attempts: 3 },
      { seat: null, name: null, memberId: null, organisation: null, country: null },
    ),
  );
  const [first, second] = within(screen.getByRole('list', { name: 'Undelivered emails' })).getAllByRole(
    'listitem',
  );
  for (const words of [
    'The meeting has moved',
    'to Anna',
    'NGO seat',
    'Estonia',
    'anna@example.org',
    'does not accept email for this address',
    'Not delivered',
  ])
    expect(first!.textContent).toContain(words);
  for (const words of [
    'to anna@example.org',
    'connection to the email server lost',
    'tried 3 times',
    'Uncertain',
  ])
    expect(second!.textContent).toContain(words);
  expect(await axeViolations(container)).toEqual([]);
});

test.each([
  ['EENVELOPE-550', 'address'],
  ['EENVELOPE-451', 'refused'],
  ['EMESSAGE-554', 'refused'],
  ['sender-lost', 'broken'],
  ['ETIMEDOUT', 'line'],
  ['ESOCKET', 'line'],
  [null, 'unknown'],
])('the code %s is said as: %s', (code, kind) => {
  expect(deliveryFaultKind(code)).toBe(kind);
});

test('sending an uncertain one again says first that it may arrive twice, and where it goes now', () => {
  showPage(delivery({ state: 'uncertain' }, { newAddress: 'new@example.org' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send again to Anna: The meeting has moved' }));
  expect(screen.getByRole('dialog').textContent).toContain(
    'One email is sent to new@example.org: “The meeting has moved”. The first one may have arrived: in that case Anna receives it twice.',
  );
});

test('to one who has left nothing is sent again, and an empty list says when a letter comes here', () => {
  const { unmount } = showPage(delivery({}, { left: true }));
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Dismiss']);
  unmount();
  showPage();
  expect(screen.getByText('Every email has arrived or is on its way')).toBeTruthy();
});
