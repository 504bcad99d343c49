import type { Page } from 'playwright-core';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

const LATIN_WORDS = /[A-Za-z][A-Za-z ]+/g;
const chooser = (page: Page) => page.getByRole('banner').getByRole('combobox');
const offered = (page: Page): Promise<string[]> => chooser(page).locator('option').allInnerTexts();
const pageLanguage = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');
const linkIn = async (address: string, says: RegExp): Promise<string> => {
  const letter = await findCaughtEmail(demo.browser, demo.norbanet.url, address, says);
  const { pathname, hash } = new URL(/https?:\S+\/[a-z-]+#[\w-]{43}/.exec(letter)![0]);
  return pathname + hash;
};
/** What somebody's page complained of, besides that a link does not work. */
const faultsOf = async (visitor: Visitor): Promise<readonly string[]> =>
  (await demo.closeVisitor(visitor)).filter((fault) => !/\b(?:404|410)\b/.test(fault));
const reader = (locale?: string) => demo.visit('reader of the mail', locale ? { locale } : {});

describe('a page that the link of an email opens', () => {
  it('is in Russian where the browser is, takes an answer, and fits a phone in both themes', async () => {
    const guest = await reader('ru-LV');
    const { page } = guest;
    await guest.open(await linkIn('lv-resource@example.org', /^Invitation: NBN meeting/));
    await page.getByRole('heading', { level: 1, name: 'Ваш ответ' }).waitFor();
    expect(await pageLanguage(page)).toBe('ru');
    expect(await offered(page)).toContain('Русский');
    await page.getByRole('button', { name: 'Да, приму участие' }).click();
    await page.locator('#content').getByText('Вы ответили, что примете участие.').waitFor();
    await page.getByRole('radio', { name: 'Очно' }).waitFor();
    await page.getByRole('combobox', { name: 'Что вам нужно, чтобы следить за ходом встречи?' }).click();
    await page.getByRole('option', { name: 'Устный перевод: латышский' }).click();
    await page.keyboard.press('Escape');

    // Of what is Latin, everything comes from members: their name, the meeting, a city.
    const words = (await page.getByRole('main').innerText()).match(LATIN_WORDS) ?? [];
    expect(words.filter((text) => !/Latvia|resource seat|NBN meeting|Riga|UTC/.test(text))).toEqual([]);
    for (const width of Object.values(WIDTHS))
      for (const theme of THEMES) {
        await guest.setDisplay({ width, theme });
        expect({ width, theme, faults: await guest.axeViolations() }).toMatchObject({ faults: [] });
        expect(await guest.overhang()).toBe(0);
      }
  }, 120_000);

  it('takes Russian by choice, and only there: sign-in has the nine languages of members', async () => {
    const guest = await reader();
    const { page } = guest;
    await guest.open(await linkIn('lv-shelter@example.org', /Is your directory entry still correct/));
    await page.getByRole('heading', { level: 1, name: 'Confirmation of a directory entry' }).waitFor();
    await chooser(page).selectOption({ label: 'Русский' });
    await page.getByRole('heading', { level: 1, name: 'Подтверждение записи в справочнике' }).waitFor();
    const banner = page.getByRole('banner');
    expect(await banner.getByRole('link', { name: 'Стандарты' }).getAttribute('href')).toBe('/published/ru');

    await banner.getByRole('link', { name: 'Войти' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await pageLanguage(page)).toBe('en');
    expect(await offered(page)).not.toContain('Русский');
    expect(await page.getByRole('main').innerText()).not.toMatch(/[А-я]/);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Подтверждение записи в справочнике' }).waitFor();
    await page.getByRole('button', { name: 'Подтвердить, что всё по-прежнему верно' }).click();
    await page.getByText('Запись подтверждена').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Эта ссылка больше не действует' }).waitFor();
    expect(await faultsOf(guest)).toEqual([]);
  }, 120_000);

  it('says in Russian that a link and a code do not work', async () => {
    const guest = await reader('ru-RU');
    const { page } = guest;
    await guest.open(`/shared#${'a'.repeat(43)}`);
    await page.getByRole('textbox', { name: 'Код' }).fill('12345678');
    await page.getByRole('button', { name: 'Открыть' }).click();
    await page.getByRole('alert').getByText('Эта ссылка с этим кодом не действует.').waitFor();
    expect((await page.getByRole('main').innerText()).match(LATIN_WORDS)).toBeNull();
    expect(await faultsOf(guest)).toEqual([]);
  });
});
