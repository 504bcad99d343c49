import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
/** Of the demo: the draft that every country has begun. */
const DRAFT = 'Reply to the questionnaire on the Convention, second part';
const WORDS = 'We train those who meet women first, in every region.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey, width: number = WIDTHS.wide): Promise<Visitor> {
  const visitor = await demo.visitAs(who, { width });
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name }).first();
const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const dialogGone = ({ page }: Visitor) => page.getByRole('dialog').waitFor({ state: 'detached' });

async function openDraft(visitor: Visitor): Promise<void> {
  await visitor.open('/network/reports?country=LV');
  await visitor.page.getByRole('link', { name: DRAFT }).click();
  await visitor.page.getByRole('heading', { level: 1, name: DRAFT }).waitFor();
  await visitor.waitUntilLoaded();
}

/** Brings it up to date where records have moved since, as lines of a plan do that are overdue. */
async function bringUpToDate(visitor: Visitor): Promise<void> {
  const refresh = button(visitor, 'Update the report');
  if (!(await refresh.isVisible())) return;
  await refresh.click();
  await refresh.waitFor({ state: 'detached' });
}

describe('a report to those who monitor a country', () => {
  it('is drafted from what is shared, worded by a seat, sent, read abroad, and filed as a Word file', async () => {
    const ngo = await comesIn('LV/ngo');
    const { page } = ngo;
    await openDraft(ngo);
    await bringUpToDate(ngo);
    // What the report before said is marked against it.
    for (const change of ['New', 'Unchanged'])
      await page.getByText(change, { exact: true }).first().waitFor();
    await button(ngo, /^Edit the text: Line of the national work plan, Identification/).click();
    await page.getByRole('textbox', { name: 'Text of the report' }).fill(WORDS);
    await page.getByText('Drafted from the record').waitFor();
    expect(await ngo.axeViolations()).toEqual([]);
    await inDialog(ngo, 'Save the text').click();
    await dialogGone(ngo);
    await page.getByText(WORDS).waitFor();
    await button(ngo, /^Leave out: Decision/).click();
    await page.getByText('Left out', { exact: true }).waitFor();
    expect(await ngo.axeViolations()).toEqual([]);

    const abroad = await comesIn('EE/government', WIDTHS.phone);
    await abroad.openMissing(new URL(page.url()).pathname);
    await abroad.page.getByText('Report not found').waitFor();
    expect(abroad.faults).toEqual([]);

    await button(ngo, 'Mark the report as sent').click();
    await page
      .getByRole('dialog')
      .getByText(/can never be changed again/)
      .waitFor();
    await inDialog(ngo, 'Mark the report as sent').click();
    await dialogGone(ngo);
    await page.getByRole('link', { name: 'Start the next report' }).waitFor();
    expect(await page.getByRole('button', { name: /^Edit the text/ }).count()).toBe(0);

    await openDraft(abroad);
    await abroad.page.getByText(WORDS).waitFor();
    expect(await abroad.page.getByText(/shortens the form for referral/).count()).toBe(0);
    expect([await abroad.overhang(), await abroad.axeViolations()]).toEqual([0, []]);

    const folder = await mkdtemp(join(tmpdir(), 'norbanet-report-'));
    try {
      const arrival = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download as Word' }).click();
      const file = join(folder, 'report.docx');
      await (await arrival).saveAs(file);
      const { value } = await mammoth.extractRawText({ buffer: await readFile(file) });
      expect(value).toContain(WORDS);
      expect(value).toContain('Changes since the previous report');
      expect(value).not.toMatch(/shortens the form for referral/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
