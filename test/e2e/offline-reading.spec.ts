import { addAgendaItems } from '../support/agendas.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import type { TestMember, TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const OPEN_ITEM = 'Shelters in winter';
const DAY_MS = 86_400_000;
const CLOSED_ITEM = 'Premises of a new house';

const house = setUpNetworkApp();
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  ({ network } = house);
  secretariat = await network.secretariat();
});

/** A meeting that Latvia's NGO seat sees, with an item that is closed to others. */
async function aMeeting(): Promise<string> {
  const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
  await addAgendaItems(secretariat, meeting, [
    { title: OPEN_ITEM, notes: 'Two questions.' },
    {
      title: CLOSED_ITEM,
      closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [secretariat.memberId] },
    },
  ]);
  return meeting.id;
}

const keptNotice = ({ page }: Visitor) => page.getByText(/^Kept on this device, as of/);

/** Keeps the agenda of a meeting; it is kept when the page says so. */
async function keeps(visitor: Visitor, meetingId: string): Promise<void> {
  await visitor.open(`/meetings/${meetingId}`);
  await visitor.page.getByRole('button', { name: 'Keep for reading offline' }).click();
  await keptNotice(visitor).waitFor();
}

/** Opens an address anew, as a browser does that was closed meanwhile. */
async function comesBackTo({ page }: Visitor, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** All that lies in the browser beside its cache of files: the names of databases and what a look finds in them. */
const databases = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');
const storedText = ({ page }: Visitor): Promise<string> =>
  page.evaluate<string>(`new Promise((resolve, reject) => {
    const opened = indexedDB.open('norbanet-kept-papers');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const all = opened.result.transaction('papers').objectStore('papers').getAll();
      all.onsuccess = () => {
        opened.result.close();
        resolve(all.result.map(({ id, data }) => id + new TextDecoder('latin1').decode(data)).join());
      };
    };
  })`);
/** The addresses of everything in the browser's caches. */
const cached = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`caches.keys().then(async (names) => {
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  })`);
const isWiped = async (visitor: Visitor): Promise<boolean> =>
  !(await databases(visitor)).includes('norbanet-kept-papers');

it('keeps nothing and registers nothing in a browser in which nobody asked for it', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await visitor.open(`/meetings/${await aMeeting()}`);
  await visitor.page.getByRole('button', { name: 'Keep for reading offline' }).waitFor();
  expect(await cached(visitor)).toEqual([]);
  expect(
    await visitor.page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
  ).toBe(0);
  expect(await databases(visitor)).not.toContain('norbanet-kept-papers');
  expect(visitor.faults).toEqual([]);
});

it('shows a kept agenda without a connection, and of the server’s answers nothing else is on the device', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await keeps(visitor, await aMeeting());
  expect(visitor.faults).toEqual([]);
  const files = await cached(visitor);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((path) => /^\/(api|socket\.io|published|teams)/.test(path))).toEqual([]);
  const stored = await storedText(visitor);
  expect(stored.length).toBeGreaterThan(200);
  expect(stored).not.toMatch(/Shelters|Agenda|Two questions/);

  await visitor.context.setOffline(true);
  await comesBackTo(visitor, '/kept');
  const { page } = visitor;
  const row = page.getByRole('list', { name: 'Kept papers' }).getByRole('listitem');
  await row.first().waitFor();
  expect(await row.count()).toBe(1);
  expect(await row.textContent()).toMatch(/Agenda/);
  expect(await visitor.axeViolations()).toEqual([]);
  await row.getByRole('link').click();
  await page.getByRole('heading', { level: 2, name: OPEN_ITEM }).waitFor();
  expect(await page.getByText('Two questions.').count()).toBe(1);
  expect(await page.getByText(/A copy for reading, as of/).count()).toBe(1);
  expect(await page.getByText(CLOSED_ITEM).count()).toBe(0);
  expect(await page.getByText('1 closed item is left out').count()).toBe(1);
  expect(await visitor.axeViolations()).toEqual([]);
  await visitor.setDisplay({ width: WIDTHS.phone, theme: 'dark' });
  expect(await visitor.axeViolations()).toEqual([]);
  expect(await visitor.overhang()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 2, name: OPEN_ITEM }).waitFor();
});

it('speaks the reader’s language without a connection', async () => {
  const member = await network.as('LV', 'ngo');
  const visitor = await house.visitAs(member);
  succeeded(await member.put('/profile', { language: 'is' }));
  await visitor.open(`/meetings/${await aMeeting()}`);
  await visitor.page.getByRole('button', { name: 'Vista til lestrar án nettengingar' }).click();
  await visitor.page.getByText(/^Vistað í þessu tæki/).waitFor();
  await visitor.context.setOffline(true);
  await comesBackTo(visitor, '/kept');
  await visitor.page.getByRole('list', { name: 'Vistuð skjöl' }).getByRole('link').click();
  await visitor.page.getByText(/^Afrit til lestrar/).waitFor();
  expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Dagskrá: /);
  succeeded(await member.put('/profile', { language: 'en' }));
});

it('leads to what is kept from any page that cannot be reached', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await keeps(visitor, await aMeeting());
  await visitor.context.setOffline(true);
  await comesBackTo(visitor, '/meetings');
  await visitor.page.getByRole('link', { name: 'Kept papers' }).click();
  await visitor.page.getByRole('list', { name: 'Kept papers' }).waitFor();
});

it('removes everything at sign-out, the key first', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await keeps(visitor, await aMeeting());
  await visitor.page.getByRole('button', { name: /^My account/ }).click();
  const left = visitor.page.waitForEvent('load');
  await visitor.page.getByRole('button', { name: 'Sign out' }).click();
  await left;
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await isWiped(visitor)).toBe(true);
  await visitor.context.setOffline(true);
  await comesBackTo(visitor, '/kept');
  await visitor.page.getByText('No papers are kept on this device').waitFor();
});

it('keeps what is kept while the server cannot be asked, and removes it when the server says that the session has ended', async () => {
  const member = await network.as('LV', 'ngo');
  const visitor = await house.visitAs(member);
  await keeps(visitor, await aMeeting());
  await visitor.context.setOffline(true);
  await comesBackTo(visitor, '/kept');
  await house.app.db.query(
    'update session set ended_at = app_now() where member_id = $1 and ended_at is null',
    [member.memberId],
  );
  await visitor.page.reload();
  await visitor.page.getByRole('list', { name: 'Kept papers' }).waitFor();
  await visitor.context.setOffline(false);
  await visitor.page.getByText('No papers are kept on this device').waitFor();
  await waitUntil('it is wiped', () => isWiped(visitor));
});

it('goes on reading when the device’s own clock ends the session, and forgets the key after fourteen days', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await visitor.context.clock.install();
  await keeps(visitor, await aMeeting());
  await visitor.context.setOffline(true);
  await visitor.context.clock.fastForward('45:00');
  await visitor.page.waitForURL(/\/kept$/);
  await visitor.page.getByRole('list', { name: 'Kept papers' }).waitFor();
  await visitor.context.clock.setSystemTime(Date.now() + 13.9 * DAY_MS);
  await comesBackTo(visitor, '/kept');
  await visitor.page.getByRole('list', { name: 'Kept papers' }).waitFor();
  await visitor.context.clock.setSystemTime(Date.now() + 14.1 * DAY_MS);
  await comesBackTo(visitor, '/kept');
  await visitor.page.getByText('No papers are kept on this device').waitFor();
  await waitUntil('it is wiped', () => isWiped(visitor));
});

it('removes what another member kept on this device', async () => {
  const visitor = await house.visitAs(await network.as('LV', 'ngo'));
  await keeps(visitor, await aMeeting());
  await house.signIn(visitor, secretariat);
  await comesBackTo(visitor, '/kept');
  await visitor.page.getByText('No papers are kept on this device').waitFor();
  await waitUntil('it is wiped', () => isWiped(visitor));
});

it('asks for what is kept at the next start, and removes there what its reader has lost', async () => {
  const observer = await network.observer();
  const { id } = await createScheduledMeeting(secretariat, {}, { memberIds: [observer.memberId] });
  await addAgendaItems(secretariat, { id }, [{ title: OPEN_ITEM }]);
  const visitor = await house.visitAs(observer);
  await visitor.context.clock.install();
  await keeps(visitor, id);
  succeeded(await secretariat.send('DELETE', `/meetings/${id}/invitations/${observer.memberId}`));
  await visitor.context.clock.fastForward('02:00');
  await visitor.open('/');
  await visitor.context.clock.runFor(10_000);
  await waitUntil('it is wiped', () => isWiped(visitor));
});

it('removes a paper that its reader may no longer read', async () => {
  const observer = await network.observer();
  const { id } = await createScheduledMeeting(secretariat, {}, { memberIds: [observer.memberId] });
  await addAgendaItems(secretariat, { id }, [{ title: OPEN_ITEM }]);
  const visitor = await house.visitAs(observer);
  await keeps(visitor, id);
  await visitor.open('/kept');
  succeeded(await secretariat.send('DELETE', `/meetings/${id}/invitations/${observer.memberId}`));
  await visitor.page.getByRole('list', { name: 'Kept papers' }).getByRole('link').click();
  await visitor.page.getByText('This paper is not kept on this device').first().waitFor();
  await waitUntil('it is wiped', () => isWiped(visitor));
});
