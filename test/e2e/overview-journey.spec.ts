import { WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

const OVERDUE = /^(\d+ days? overdue|Overdue since today)$/;
const PERSON = 'Sweden, government seat';

describe('the secretariat’s overview', () => {
  it('says what is late by country and person, and leads there', async () => {
    const secretariat = await demo.visitAs('secretariat');
    const { page } = secretariat;
    await secretariat.open('/network');
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

    // The number that stands beside a country is that of what is marked as late in its part.
    const countries = page.getByRole('table', { name: 'Overdue and due, by country' });
    const sweden = countries.getByRole('row', { name: /^Sweden/ });
    const late = Number(await sweden.getByRole('cell').nth(0).innerText());
    expect(late).toBeGreaterThan(0);
    await sweden.getByRole('link', { name: 'Sweden' }).click();
    await page.waitForURL(({ hash }) => hash === '#SE');
    const part = page.locator('#SE');
    await part.getByRole('heading', { level: 2, name: 'Sweden' }).waitFor();
    expect(await part.getByText(OVERDUE).count()).toBe(late);

    await part.getByRole('heading', { level: 3, name: PERSON }).waitFor();
    const duties = part.getByRole('list', { name: `${PERSON}: overdue and due` }).getByRole('listitem');
    const first = duties.filter({ has: page.getByText(OVERDUE) }).first();
    const title = await first.getByRole('link').innerText();
    expect(await secretariat.axeViolations()).toEqual([]);
    await first.getByRole('link').click();
    await page.waitForURL((url) => url.pathname !== '/network/overview');
    await page.getByRole('main').getByText(title.split(',')[0]!).first().waitFor();
  }, 120_000);

  it('says the same by kind, on a phone as well', async () => {
    const secretariat = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const { page } = secretariat;
    await secretariat.open('/network/overview');
    await page.getByRole('link', { name: 'Kind', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Recommendations to answer' }).waitFor();
    const recommendations = page.getByRole('list', { name: 'Recommendations to answer: overdue and due' });
    await recommendations.getByRole('listitem').filter({ hasText: PERSON }).first().waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    expect(await secretariat.overhang()).toBe(0);
  }, 60_000);

  it('is not there for the seat of a country', async () => {
    const sweden = await demo.visitAs('SE/government');
    const { page } = sweden;
    await sweden.open('/network');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Directory', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Overview', exact: true }).count()).toBe(0);
    expect((await page.request.get('/api/overview')).status()).toBe(404);
  }, 60_000);
});
