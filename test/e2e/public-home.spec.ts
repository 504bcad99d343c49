import type { BrowserContext, Page } from 'playwright-core';
import { setUpDemoApp } from '../support/demo-app.ts';
import { failOnPolicyViolations } from '../support/policy-violations.ts';

const demo = setUpDemoApp();

const WEATHER = 'https://www.dmi.dk/';

/** A stranger whose browser finds a weather page without asking a foreign host, and notes what hosts it asked. */
async function stranger(javaScriptEnabled = true): Promise<{ page: Page; hosts: string[]; end: Stop }> {
  const context: BrowserContext = await demo.browser.newContext({
    baseURL: demo.norbanet.url,
    locale: 'da-DK',
    javaScriptEnabled,
  });
  await failOnPolicyViolations(context);
  const hosts: string[] = [];
  await context.route(/^https:/, (route) => {
    hosts.push(new URL(route.request().url()).host);
    return route.fulfill({ contentType: 'text/html', body: '<title>Vejret</title><h1>Vejret</h1>' });
  });
  return { page: await context.newPage(), hosts, end: () => context.close() };
}
type Stop = () => Promise<void>;

const helplines = (page: Page) => page.getByRole('region', { name: 'Rådgivningslinjer' });

describe('the public home page', () => {
  it('is where a stranger comes, in the language of the browser; a deep link still asks to sign in', async () => {
    const { page, end } = await stranger();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/about/da');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Det Nordisk-Baltiske Netværk mod kvindehandel',
    );
    await page.getByRole('navigation', { name: 'Sprog' }).getByRole('link', { name: 'Suomi' }).click();
    await page.waitForURL('**/about/fi');
    await page.getByRole('contentinfo').getByRole('link').click();
    await page.waitForURL('**/sign-in');
    await page.goto('/meetings');
    await page.waitForURL('**/sign-in?return=*');
    await end();
  });

  it('leads a member to Home, and shows in both themes and on a phone nothing that axe would find', async () => {
    const member = await demo.visitAs('DK/ngo');
    await member.open('/');
    await member.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    const reader = await demo.visit('a reader');
    const edition = '/published/guideline-on-the-first-conversation/v1.1';
    for (const path of [
      '/about/en',
      '/about/lv',
      '/teams/lt',
      '/about/ru',
      `${edition}/ru`,
      '/glossary/ru',
    ]) {
      await reader.open(path);
      for (const width of [360, 1280])
        for (const theme of ['light', 'dark'] as const) {
          await reader.setDisplay({ width, theme });
          expect({ path, width, theme, faults: await reader.axeViolations() }).toMatchObject({ faults: [] });
          expect(await reader.overhang()).toBe(0);
        }
    }
  });

  it('shows the helplines that a national team publishes, until it takes them away', async () => {
    const reader = await demo.visit('a reader');
    await reader.open('/about/da');
    expect(await helplines(reader.page).count()).toBe(0);
    const { page } = await demo.visitAs('DK/ngo');
    await page.goto('/network/teams/DK');
    await page.getByRole('button', { name: 'Publish a helpline' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish a helpline' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Hotlinen');
    await dialog.getByRole('textbox', { name: 'Telephone number' }).fill('12');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText('Enter a telephone number with its country code').waitFor();
    await dialog.getByRole('textbox', { name: 'Telephone number' }).fill('+45 70 00 00 00');
    await dialog.getByRole('combobox', { name: 'Languages' }).fill('Ukr');
    await page.getByRole('option', { name: 'Ukrainian' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).click();
    await dialog.getByRole('checkbox', { name: 'Answers every day, round the clock' }).check();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Helplines' }).getByText('+45 70 00 00 00').waitFor();

    await reader.open('/about/da');
    const shown = await helplines(reader.page).innerText();
    expect(shown.split('\n').filter(Boolean)).toEqual([
      'Rådgivningslinjer',
      'Offentliggjort af de nationale teams.',
      'Danmark',
      'Hotlinen',
      '+45 70 00 00 00',
      'Alle dage, døgnet rundt',
      'Sprog: ukrainsk',
    ]);
    expect(await helplines(reader.page).getByRole('link').getAttribute('href')).toBe('tel:+4570000000');

    await page.getByRole('button', { name: 'Remove Hotlinen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No helpline has been published.').waitFor();
    await reader.open('/about/da');
    expect(await helplines(reader.page).count()).toBe(0);
  });

  it('names the press contact that the secretariat publishes', async () => {
    const { page } = await demo.visitAs('secretariat');
    await page.goto('/network');
    await page.getByRole('button', { name: 'Publish a press contact' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Press office');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByText('Enter an email address, a telephone number or both.').nth(1).waitFor();
    await dialog.getByRole('textbox', { name: 'Email address' }).fill('press@example.org');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('link', { name: 'press@example.org' }).waitFor();
    const reader = await demo.visit('a reader');
    await reader.open('/about/en');
    const press = reader.page.getByRole('region', { name: 'Press contact' });
    expect(await press.innerText()).toContain('press@example.org');
  });
});

describe('“Exit this page”', () => {
  const exit = (page: Page) => page.getByRole('link', { name: 'Forlad denne side' });

  it('is on every public page, explained to whoever hears it, and asks no foreign host before it is used', async () => {
    const { page, hosts, end } = await stranger();
    for (const path of ['/about/da', '/teams/da', '/published/da', '/glossary/da']) {
      await page.goto(path);
      await exit(page).waitFor();
      const words = await page.locator(`#${await exit(page).getAttribute('aria-describedby')}`).textContent();
      expect(words).toBe(
        'Forlader straks denne side og åbner en side om vejret. Det samme sker, når du trykker tre gange på Shift.',
      );
    }
    expect(hosts).toEqual([]);
    await end();
  });

  it('leaves at once and takes the page out of the history', async () => {
    const { page, end } = await stranger();
    await page.goto('/sign-in');
    await page.goto('/about/da');
    const asked = page.waitForRequest(WEATHER);
    await exit(page).click();
    expect((await asked).headers()['referer']).toBeUndefined();
    await page.waitForURL(WEATHER);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await end();
  });

  it('leaves when Shift is pressed three times, and by no other use of Shift', async () => {
    const { page, end } = await stranger();
    await page.goto('/about/da');
    const state = page.getByRole('status');
    for (const key of ['Shift+A', 'Shift+Tab', 'Shift+Tab', 'Shift+B']) await page.keyboard.press(key);
    expect(await state.textContent()).toBe('');
    await page.keyboard.press('Shift');
    expect(await state.textContent()).toBe('Shift: tryk to gange mere for at forlade siden.');
    await page.keyboard.press('Shift');
    expect(await state.textContent()).toBe('Shift: tryk én gang mere for at forlade siden.');
    await page.keyboard.press('Escape');
    expect(await state.textContent()).toBe('');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Shift');
    await page.waitForURL(WEATHER);
    await end();
  });

  it('says what it does while it has the focus, until Escape takes the words away', async () => {
    const { page, end } = await stranger();
    await page.goto('/about/da');
    const height = async (): Promise<number> =>
      (await page.locator('.exit-words').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await exit(page).evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect(await height()).toBeGreaterThan(24);
    await page.keyboard.press('Escape');
    expect(await height()).toBeLessThan(2);
    await end();
  });

  it('is a plain link without JavaScript, and promises no key then', async () => {
    const { page, end } = await stranger(false);
    await page.goto('/about/da');
    expect(await page.locator('.exit-words').textContent()).toBe(
      'Forlader straks denne side og åbner en side om vejret.',
    );
    await exit(page).click();
    await page.waitForURL(WEATHER);
    await end();
  });
});
