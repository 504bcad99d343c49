import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp, sampleSession } from '../testing/render.tsx';
import { PUSH_MARK } from './push-mark.ts';
import { PushSection } from './PushSection.tsx';
import { pushDevicesKey } from './queries.ts';

const DEVICES = [
  { id: '1', deviceId: 'here', device: 'Firefox on Windows', since: '2026-11-30T08:00:00.000Z' },
  { id: '2', deviceId: 'elsewhere', device: null, since: '2026-11-02T08:00:00.000Z' },
];
const show = (answer: { serverKey: string | null; items: typeof DEVICES }) =>
  renderInApp(<PushSection />, { seed: [[pushDevicesKey, answer]] });

/** What a browser has and jsdom lacks. */
function givePush(permission: NotificationPermission): void {
  Object.assign(window, { isSecureContext: true, PushManager: class {}, Notification: { permission } });
  Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true });
}

afterEach(() => {
  localStorage.clear();
  for (const name of ['PushManager', 'Notification']) Reflect.deleteProperty(window, name);
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('notifications on devices', () => {
  it('are not offered where the server has no key', () => {
    const { container } = show({ serverKey: null, items: [] });
    expect(container.textContent).toBe('');
  });

  it('are switched on by a click, in a browser that can', async () => {
    givePush('default');
    const { container } = show({ serverKey: 'key', items: [] });
    expect(screen.getByRole('button', { name: 'Notify me on this device' })).toBeTruthy();
    expect(screen.getByText(/no names and no titles/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('are switched off device by device, this one marked', async () => {
    givePush('granted');
    localStorage.setItem(PUSH_MARK, `${sampleSession.member.id}.here`);
    const { container } = show({ serverKey: 'key', items: DEVICES });
    const [here, elsewhere] = within(
      screen.getByRole('list', { name: 'Devices on which you are notified' }),
    ).getAllByRole('listitem');
    expect(here!.textContent).toMatch(/Firefox on Windows.*This device.*switched on/);
    expect(elsewhere!.textContent).toMatch(/^Unknown device(?!.*This device)/);
    expect(
      within(elsewhere!).getByRole('button', { name: /^Switch off notifications on Unknown device/ }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Notify me on this device' })).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('say what to do where the browser was told not to show them', () => {
    givePush('denied');
    show({ serverKey: 'key', items: [] });
    expect(screen.getByText(/This browser blocks notifications/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('say that a browser cannot show them', () => {
    show({ serverKey: 'key', items: DEVICES });
    expect(screen.getByText('This browser cannot show notifications from Norbanet.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
