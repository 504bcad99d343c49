import type { CDPSession } from 'playwright-core';
import { type Visitor, WHOLE_BROWSER, WIDTHS } from '../support/browser.ts';
import { succeeded } from '../support/meetings.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import type { TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const DEVICE_ID = 'b7a0c1d2-3e4f-4a5b-8c6d-7e8f9a0b1c2d';

const house = setUpNetworkApp(WHOLE_BROWSER);
let latvia: TestMember;

beforeAll(async () => {
  latvia = await house.network.as('LV', 'ngo');
});

/** At a browser that may show messages once it is asked. */
async function arrives(member: TestMember): Promise<Visitor> {
  const visitor = await house.visit(member);
  await visitor.context.grantPermissions(['notifications'], { origin: house.norbanet.url });
  await house.signIn(visitor, member);
  return visitor;
}

interface Shown {
  title: string;
  body: string;
  tag: string;
  lang: string;
}

const shown = ({ page }: Visitor): Promise<Shown[]> =>
  page.evaluate<Shown[]>(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ title, body, tag, lang }) => ({ title, body, tag, lang })))`);
/** Whether a message was shown and noted. What is shown is asked for only then: Chromium drops what it is about to show. */
const noted = async ({ page }: Visitor, name: string): Promise<boolean> =>
  (
    await page.evaluate<string>(`caches.open('norbanet-messages')
      .then((notes) => notes.match('/messages')).then((note) => note?.text() ?? '')`)
  ).includes(name);
const registrations = ({ page }: Visitor): Promise<number> =>
  page.evaluate<number>('navigator.serviceWorker.getRegistrations().then((all) => all.length)');

/** Has the browser take a message as if a push service had brought it. */
async function deliverer({ context, page }: Visitor): Promise<(data: string) => Promise<void>> {
  const session: CDPSession = await context.newCDPSession(page);
  let registrationId: string | undefined;
  session.on('ServiceWorker.workerRegistrationUpdated', (update) => {
    registrationId =
      update.registrations.find(({ isDeleted }) => !isDeleted)?.registrationId ?? registrationId;
  });
  await session.send('ServiceWorker.enable');
  await waitUntil('the service worker is known', () => Promise.resolve(registrationId !== undefined));
  return async (data) => {
    await session.send('ServiceWorker.deliverPushMessage', {
      origin: house.norbanet.url,
      registrationId: registrationId!,
      data,
    });
  };
}

it('registers nothing before the click, and says so where the browser reaches no push service', async () => {
  const visitor = await arrives(latvia);
  await visitor.open('/reminders');
  const button = visitor.page.getByRole('button', { name: 'Notify me on this device' });
  await button.waitFor();
  expect(await registrations(visitor)).toBe(0);
  expect(await visitor.axeViolations()).toEqual([]);
  await button.click();
  await visitor.page.getByText(/^Notifications could not be switched on/).waitFor();
  expect(await registrations(visitor)).toBe(1);
  await visitor.setDisplay({ width: WIDTHS.phone, theme: 'dark' });
  expect(await visitor.axeViolations()).toEqual([]);
  expect(await visitor.overhang()).toBe(0);
});

it('shows one fixed sentence in the reader’s language, however many messages come, and leads to the notifications', async () => {
  succeeded(await latvia.put('/profile', { language: 'is' }));
  const visitor = await arrives(latvia);
  await visitor.open('/reminders');
  await visitor.page.getByRole('button', { name: 'Láta mig vita í þessu tæki' }).click();
  await visitor.page.getByText(/^Ekki tókst að kveikja á tilkynningum/).waitFor();
  const deliver = await deliverer(visitor);
  await deliver('a-name');
  await waitUntil('it is noted', () => noted(visitor, 'a-name'));
  const only = { title: 'Eitthvað nýtt í Norbanet', body: '', tag: 'news', lang: 'is' };
  expect(await shown(visitor)).toEqual([only]);
  await deliver('another-name');
  // Two at once would note each over the other.
  await waitUntil('the second one is noted', () => noted(visitor, 'another-name'));
  await deliver('a third one, with words: Shelters');
  await waitUntil('the last one is noted', () => noted(visitor, 'third'));
  expect(await shown(visitor)).toEqual([only]);

  const [worker] = visitor.context.serviceWorkers();
  await worker!.evaluate(`self.registration.getNotifications().then(([notification]) =>
    self.dispatchEvent(new NotificationEvent('notificationclick', { notification })))`);
  await visitor.page.waitForURL('**/notifications');
  await waitUntil('nothing is shown any more', async () => (await shown(visitor)).length === 0);

  await deliver('a third one, with words: Shelters');
  await deliver('a fourth');
  await waitUntil('the fourth is noted', () => noted(visitor, 'fourth'));
  expect(await shown(visitor)).toEqual([only]);
  succeeded(await latvia.put('/profile', { language: 'en' }));
});

it('forgets at once what was for somebody else, or was switched off from elsewhere, and what is signed out', async () => {
  const visitor = await arrives(latvia);
  const { page } = visitor;
  const mark = (): Promise<string | null> => page.evaluate(`localStorage.getItem('norbanet-push')`);
  const setMark = (memberId: string): Promise<void> =>
    page.evaluate(`localStorage.setItem('norbanet-push', '${memberId}.${DEVICE_ID}')`);
  await visitor.open('/reminders');
  await setMark('somebody-else');
  await visitor.open('/reminders');
  expect(await mark()).toBeNull();

  await setMark(latvia.memberId);
  await visitor.open('/reminders');
  await waitUntil('the server was asked', async () => (await mark()) === null);

  await setMark(latvia.memberId);
  await page.getByRole('button', { name: /^My account/ }).click();
  const left = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await left;
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await mark()).toBeNull();
});
