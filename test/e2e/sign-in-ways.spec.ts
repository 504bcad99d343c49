import type { Page } from 'playwright-core';
import { CarryOutRecoveriesJob } from '../../src/identity/recovery/carry-out-recoveries.job.ts';
import { givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import { CLIENT_ID, CLIENT_SECRET, OpenIdProvider } from '../support/openid-provider.ts';
import type { TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const house = setUpNetworkApp();
const NEW_PASSPHRASE = 'nine quiet boats at anchor';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arrivesAt = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** What the newest email of this kind to a member says, once there is one: the job of either process may write it. */
const emailTo = ({ memberId }: TestMember, event: string): Promise<string> =>
  waitUntil(`there is an email: ${event}`, async () => {
    const [email] = await house.app.db.query<{ text: string }[]>(
      'select text from delivery where recipient_id = $1 and event like $2 order by id desc limit 1',
      [memberId, `${event}:%`],
    );
    return email?.text;
  });
const addressIn = (text: string, page: string) =>
  `/${page}${new RegExp(`/${page}(#[\\w-]{43})`).exec(text)![1]}`;

describe('a member of an organisation with a sign-in of its own', () => {
  const AGENCY = 'Sign in with your organisation';
  let member: TestMember;
  let provider: OpenIdProvider;
  let organisationId: string;

  beforeAll(async () => {
    member = await house.network.as('EE', 'ngo');
    await givePassphrase(house.app, member.memberId);
    provider = await new OpenIdProvider().start(`${house.norbanet.url}/sign-in/agency`);
    const [row] = await house.app.db.query<[{ id: string }]>(
      'select organisation_id as id from member where id = $1',
      [member.memberId],
    );
    organisationId = row.id;
    await setProvider({ isRequired: false });
  });
  afterAll(() => provider.stop());

  /** By the process to which the browser goes: it seals the secret with a key of its own. */
  async function setProvider(change: { readonly isRequired: boolean }): Promise<void> {
    const settings = { clientId: CLIENT_ID, secret: CLIENT_SECRET, acrValues: [], isListed: true };
    const secretariat = house.network.at(house.norbanet.url, await house.network.secretariat());
    const answer = await secretariat.put(`/identity-providers/${organisationId}`, {
      ...settings,
      issuer: provider.issuer,
      ...change,
    });
    expect(answer.status).toBe(204);
  }

  /** Where the member signs out, the provider says so to Norbanet itself. */
  async function signOutThere(): Promise<void> {
    const logoutToken = await provider.logoutToken({ sub: provider.subject });
    const told = await fetch(`${house.norbanet.url}/api/single-sign-on/back-channel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: logoutToken }),
    });
    expect(told.status).toBe(200);
  }

  it('links the account, comes back through it to the page that was wanted, and is signed out with it', async () => {
    const visitor = await house.visitAs(member);
    const { page } = visitor;
    await house.app.db.query(
      `update session set factors = '{}', verified_at = app_now() - interval '11 minutes' where member_id = $1`,
      [member.memberId],
    );
    await visitor.open('/sessions');
    await button(page, 'Link your account').click();
    const confirmation = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await confirmation.locator('input[name=passphrase]').fill(PASSPHRASE);
    await button(page, 'Confirm').click();
    await page.getByText(/^Linked since/).waitFor();
    await arrivesAt(page, 'Sign-in and devices');

    await visitor.context.clearCookies();
    await visitor.open('/meetings?past=1');
    await page.getByRole('link', { name: AGENCY }).click();
    await arrivesAt(page, AGENCY);
    expect(await visitor.axeViolations()).toEqual([]);
    await button(page, 'Continue').click();
    await arrivesAt(page, 'Meetings');
    expect(page.url()).toBe(`${house.norbanet.url}/meetings?past=1`);

    await signOutThere();
    await arrivesAt(page, 'Sign in');
    await page.getByText('Your session has ended. Sign in to return to where you were.').waitFor();
    expect(new URL(page.url()).searchParams.get('return')).toBe('/meetings?past=1');
  });

  it('is told what to do where the sign-in there was cancelled, and loses nothing typed where it ended', async () => {
    const visitor = await house.visit(member);
    const { page } = visitor;
    provider.isCancelled = true;
    await visitor.open(`/sign-in/agency/${organisationId}`);
    await button(page, 'Continue').click();
    await page.getByText('The sign-in with your organisation was cancelled').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    provider.isCancelled = false;
    await button(page, 'Start again').click();
    await button(page, 'Continue').click();
    await arrivesAt(page, 'Home');

    // What was being typed when the session ended there is found again by that same sign-in, in a tab of its own.
    await visitor.open('/standards');
    await button(page, 'Start a standard').click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Shelter after the first night');
    await signOutThere();
    const ended = page.getByRole('dialog', { name: 'You have been signed out' });
    const opened = visitor.context.waitForEvent('page');
    await ended.getByRole('link', { name: `${AGENCY} in a new tab, then return here` }).click();
    const tab = await opened;
    await button(tab, 'Continue').click();
    await arrivesAt(tab, 'Home');
    await tab.close();
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await ended.waitFor({ state: 'detached' });
    expect(await title.inputValue()).toBe('Shelter after the first night');
  });

  it('is offered no other way where the organisation demands its own', async () => {
    await setProvider({ isRequired: true });
    const visitor = await house.visit(member);
    const { page } = visitor;
    await visitor.open(`/sign-in/agency/${organisationId}`);
    await button(page, 'Continue').click();
    await arrivesAt(page, 'Home');
    await visitor.open('/sessions');
    await page.getByText('Your organisation accepts no other way of signing in.').waitFor();
    expect(await page.getByRole('button', { name: /passkey|passphrase|authenticator/i }).count()).toBe(0);
    expect(await visitor.axeViolations()).toEqual([]);
  });
});

describe('a member who has lost what they sign in with', () => {
  let member: TestMember;
  beforeAll(async () => {
    member = await house.network.networkMember('DK');
    await givePassphrase(house.app, member.memberId);
  });

  /** Opens the list of members, where a recovery waits for those who may confirm it, and confirms it. */
  async function confirms(who: TestMember): Promise<void> {
    const visitor = await house.visitAs(who);
    const { page } = visitor;
    await visitor.open('/network/members');
    const waiting = page.getByRole('list', { name: 'Accounts to be recovered' });
    await waiting.getByRole('link', { name: member.name }).click();
    await button(page, 'Confirm').click();
    const dialog = page.getByRole('dialog', { name: `Confirm that you know ${member.name}?` });
    expect(await visitor.axeViolations()).toEqual([]);
    await button(page, 'Confirm').last().click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`Confirmed by ${who.name}`).waitFor();
  }

  it('stops by the link of the mail, without signing in, what two have confirmed', async () => {
    const { network } = house;
    const [first, second] = [await network.as('DK', 'government'), await network.as('DK', 'ngo')];
    const lost = { memberId: member.memberId, lost: ['passkeys'] };
    const { id } = (await first.post<{ id: string }>('/recoveries', lost)).body;
    for (const who of [first, second]) await who.post(`/recoveries/${id}/confirmations`);
    const visitor = await house.visit(member);
    const { page } = visitor;
    await visitor.open(addressIn(await emailTo(member, 'recovery'), 'stop-recovery'));
    await button(page, 'Stop the recovery').click();
    await page.getByRole('main').getByText('The recovery has been stopped').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    expect((await second.get('/recoveries')).body).toEqual({ items: [] });
    // The link is spent; whoever opens it again is told so, and offered nothing that it no longer does.
    await page.reload();
    await button(page, 'Stop the recovery').click();
    await page.getByRole('main').getByText('There is nothing left to stop').waitFor();
    expect(await button(page, 'Stop the recovery').count()).toBe(0);
  });

  it('is in again a day after two have confirmed it, by the link of a mail and a new passphrase', async () => {
    const visitor = await house.visit(member);
    const { page } = visitor;
    await visitor.open('/sign-in');
    await page.getByRole('link', { name: /^Lost your passkey/ }).click();
    await arrivesAt(page, 'Recover your account');
    await page.getByRole('textbox', { name: 'Email address' }).fill(member.email);
    await button(page, 'Ask for recovery').click();
    await page.getByRole('main').getByText('Your request has been recorded').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    await confirms(await house.network.as('DK', 'government'));
    await confirms(await house.network.as('DK', 'ngo'));
    await setClockAhead(house.app.database, '24 hours 1 minute');
    await house.app.app.get(CarryOutRecoveriesJob).run();
    await visitor.open(addressIn(await emailTo(member, 'invitation'), 'welcome'));
    await page.locator('input[name=passphrase]').fill(NEW_PASSPHRASE);
    await button(page, 'Set the new passphrase').click();
    await arrivesAt(page, 'Home');
  });
});
