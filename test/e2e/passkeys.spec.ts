import { setTimeout as delay } from 'node:timers/promises';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import type { TestMember } from '../support/test-network.ts';

const house = setUpNetworkApp();
let secretariat: TestMember;

beforeAll(async () => {
  secretariat = await house.network.secretariat();
});

/** Gives the browser an authenticator, as a laptop with a fingerprint reader has one. */
async function plugIn({ context, page }: Visitor): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** For less than a second the server remembers who a session belongs to, and how it was opened. */
const forgotten = (): Promise<void> => delay(900);

/** The member has just come in by passphrase, and must have a passkey so long from now. */
async function comeByPassphrase({ memberId }: TestMember, due: string): Promise<void> {
  await house.app.db.query(
    `update session set factors = '{passphrase}', verified_at = app_now() where member_id = $1`,
    [memberId],
  );
  await house.app.db.query('update member set passkey_due_at = app_now() + $2::interval where id = $1', [
    memberId,
    due,
  ]);
  await forgotten();
}

/** The member left the desk eleven minutes ago, and came in by no link of a demonstration. */
async function leaveOpen({ memberId }: TestMember): Promise<void> {
  await house.app.db.query(
    `update session set factors = '{}', verified_at = app_now() - interval '11 minutes' where member_id = $1`,
    [memberId],
  );
  await forgotten();
}

it('a member adds a passkey, confirms with it what has weight, and signs in with it alone', async () => {
  const visitor = await house.visitAs(secretariat);
  const { page } = visitor;
  await plugIn(visitor);

  await visitor.open('/sessions');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a passkey' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Desk computer');
  expect(await visitor.axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add a passkey' }).click();
  const passkeys = page.getByRole('list', { name: 'My passkeys' });
  await passkeys.getByText('Desk computer').waitFor();
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 800 });
    expect(await visitor.axeViolations()).toEqual([]);
  }

  await leaveOpen(secretariat);
  await visitor.open('/network/exchange');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as JSON' }).click();
  const confirmation = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await confirmation.getByRole('button', { name: 'Use a passkey' }).waitFor();
  expect(await visitor.axeViolations()).toEqual([]);
  await confirmation.getByRole('button', { name: 'Use a passkey' }).click();
  expect((await download).suggestedFilename()).toBe('network.json');

  await visitor.context.clearCookies();
  await visitor.open('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page
    .getByRole('heading', { level: 1 })
    .and(page.getByText(/^(?!Sign in)/))
    .waitFor();
  await visitor.open('/sessions');
  await passkeys.getByText(/last used/).waitFor();

  await page.getByRole('button', { name: 'Remove the passkey Desk computer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('You have no passkey yet.').waitFor();
});

it('the secretariat is told by when it needs a passkey, and then adds one, or uses it, to go on', async () => {
  const visitor = await house.visitAs(secretariat);
  const { page } = visitor;
  await plugIn(visitor);

  await comeByPassphrase(secretariat, '3 days');
  await visitor.open('/');
  await page.getByText(/^From .* you need a passkey to sign in/).waitFor();
  await page.getByRole('link', { name: 'Add a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign-in and devices' }).waitFor();
  await page.getByText(/^From .* you need a passkey to sign in/).waitFor();
  expect(await visitor.axeViolations()).toEqual([]);

  // The day comes while the page is open: its connection is cut, and it leads there by itself.
  await comeByPassphrase(secretariat, '0 days');
  const needed = page.getByRole('heading', { level: 1, name: 'A passkey is needed to go on' });
  await needed.waitFor();
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 800 });
    expect(await visitor.axeViolations()).toEqual([]);
  }
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a passkey' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Desk computer');
  await dialog.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign-in and devices' }).waitFor();

  await comeByPassphrase(secretariat, '0 days');
  await visitor.open('/meetings');
  await needed.waitFor();
  expect(await visitor.axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
});
