import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../support/browser.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

const MEETING = 'Regional meeting, Tallinn';
const [OPENING, NEWS] = ['Opening and adoption of the agenda', 'News from the national teams'] as const;

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

/** Everybody's clock stands at the beginning of the meeting. Its address and that moment. */
async function beginsNow(): Promise<{ meeting: string; begins: Date }> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  const {
    rows: [row],
  } = await client.query<{ id: string; starts_at: Date }>(
    `select id, starts_at from meeting where title = $1 and state in ('scheduled', 'in-session')`,
    [MEETING],
  );
  await client.end();
  const begins = new Date(row!.starts_at.getTime() + 30_000);
  await setClockAhead(demo.database, `${Math.round((begins.getTime() - Date.now()) / 1_000)} seconds`);
  return { meeting: `/meetings/${row!.id}`, begins };
}

describe('a meeting led from the chair’s view', () => {
  it('runs its items, gives the floor to who asked for it, and the projector follows', async () => {
    const { meeting, begins } = await beginsNow();
    const chair = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const { page } = chair;
    await page.clock.setFixedTime(begins);
    await chair.open(meeting);
    await button(page, 'Start the meeting').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start the meeting', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await chair.open(`${meeting}/session`);
    await page.getByRole('link', { name: 'Chair’s view' }).click();
    await page.getByText('No item is being discussed').waitFor();
    await page.getByText(`Next: ${OPENING}`).waitFor();

    const wall = await demo.visitAs('secretariat/deputy');
    await wall.open(`${meeting}/projector`);
    await wall.page.getByText('No item is being discussed').waitFor();

    await button(page, 'Start').click();
    await page.getByText(OPENING, { exact: true }).waitFor();
    await wall.page.getByRole('heading', { level: 2, name: OPENING }).waitFor();
    await wall.page.getByText(`Next: ${NEWS}`).waitFor();
    expect(await chair.axeViolations()).toEqual([]);
    expect(await chair.overhang()).toBe(0);

    const iceland = await demo.visitAs('IS/ngo', { width: WIDTHS.phone });
    await iceland.open(`${meeting}/session`);
    await button(iceland.page, 'Check me in').click();
    await button(iceland.page, 'Check me out').first().waitFor();
    await button(iceland.page, 'Ask to speak').click();
    await button(iceland.page, 'Withdraw my request to speak').waitFor();
    await wall.page.getByText('1 waiting to speak').waitFor();

    await page.getByRole('button', { name: /^Next: / }).click();
    await iceland.page.getByRole('timer', { name: 'Speaking time' }).waitFor();
    // By seat: no name stands on the wall.
    await wall.page
      .getByText(/Iceland/)
      .first()
      .waitFor();
    expect(await wall.axeViolations()).toEqual([]);
    await button(page, 'End the turn').click();
    await page.getByText('No one has asked to speak.').waitFor();

    await button(page, 'Next item').click();
    await wall.page.getByRole('heading', { level: 2, name: NEWS }).waitFor();
    await button(page, 'Back to the previous item').click();
    await wall.page.getByRole('heading', { level: 2, name: OPENING }).waitFor();
    await button(page, 'End this item').click();
    await wall.page.getByText('No item is being discussed').waitFor();
  }, 180_000);

  it('is not led by who only takes part', async () => {
    const { meeting } = await beginsNow();
    const iceland = await demo.visitAs('IS/ngo');
    await iceland.open(`${meeting}/chair`);
    await iceland.page.getByText('You are not chairing this meeting now').waitFor();
    expect(await button(iceland.page, 'Start').count()).toBe(0);
  }, 60_000);
});
