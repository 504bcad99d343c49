import { Client } from 'pg';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

/** What a seat has said once, on whatever device. */
async function keepLanguage(language: string): Promise<void> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  await client.query(
    `update member set language = $1 where id in (select member_id from membership where seat_type = 'ngo')`,
    [language],
  );
  await client.end();
}

/** Of the frame: the page in it may still be in English as a whole. */
const languageOf = ({ page }: Visitor): Promise<string | null> =>
  page.locator('header[data-frame]').getAttribute('lang');

describe('the language of a member', () => {
  it('comes with them to another device before anything is drawn, and gives way to a choice made there', async () => {
    await keepLanguage('da');
    const member = await demo.visitAs('DK/ngo');
    const texts: string[] = [];
    member.page.on('request', (request) => {
      if (/shell-[^/]*\.js$/.test(request.url())) texts.push(request.url());
    });
    await member.open('/');
    expect(await languageOf(member)).toBe('da');
    expect(await member.hiddenAgain()).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);

    await member.open('/network');
    expect(await languageOf(member)).toBe('da');

    await member.page.getByRole('button', { name: /^Min konto: / }).click();
    await member.page.getByRole('combobox', { name: 'Sprog' }).selectOption('lv');
    await member.page.locator('header[data-frame][lang=lv]').waitFor();
    await member.open('/');
    expect(await languageOf(member)).toBe('lv');
  }, 120_000);
});
