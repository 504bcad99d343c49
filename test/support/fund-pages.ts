import type { Visitor } from './browser.ts';
import { expectNoFaults } from './page-faults.ts';

export const TITLE = 'Two meetings and a handout';
export const FUND = 'Coordination in the Baltic countries';

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const field = ({ page }: Visitor, name: string) => page.getByRole('textbox', { name });
const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

export async function openFund(visitor: Visitor): Promise<void> {
  await visitor.open('/network');
  await visitor.page.getByRole('link', { name: 'Funds', exact: true }).click();
  await visitor.page.getByRole('link', { name: FUND }).click();
  await heading(visitor, FUND);
}

/** Latvia applies for a lump sum. Returns the address of the application. */
export async function apply(latvia: Visitor): Promise<string> {
  const { page } = latvia;
  await openFund(latvia);
  await page.getByRole('link', { name: /^Apply to/ }).click();
  await heading(latvia, 'Apply for money');
  await field(latvia, 'What the money is for, in a few words').fill(TITLE);
  await field(latvia, 'Purpose').fill('The agencies meet twice and keep what they agreed on.');
  await page.getByRole('combobox', { name: 'How the money is paid' }).selectOption('lump-sum');
  const line = page.getByRole('group', { name: 'Line 1' });
  await line.getByRole('combobox').selectOption('meetings');
  await line.getByRole('textbox', { name: 'Description' }).fill('Rooms and interpretation');
  await line.getByRole('textbox', { name: 'Amount' }).fill('1 000,01');
  await field(latvia, 'Own contribution, public bodies').fill('200');
  expect(await latvia.axeViolations()).toEqual([]);
  await button(latvia, 'Save draft').click();
  await heading(latvia, TITLE);
  await button(latvia, 'Submit').click();
  await inDialog(latvia, 'Submit').click();
  await page.getByText('The application is waiting for a decision by two people.').waitFor();
  return new URL(page.url()).pathname;
}

/** One of the secretariat proposes, the other one confirms. */
export async function decide(first: Visitor, second: Visitor, application: string): Promise<void> {
  await first.open(application);
  await button(first, 'Propose a decision').click();
  await field(first, 'Reason').fill('Needed, and cheap.');
  await inDialog(first, 'Propose').click();
  await first.page.getByText('You proposed this. Someone else has to confirm it.').waitFor();
  expect(await first.axeViolations()).toEqual([]);
  await second.open(application);
  await button(second, 'Confirm').click();
  await inDialog(second, 'Confirm').click();
  await second.page.getByRole('complementary').getByRole('link', { name: TITLE }).click();
  await second.page.getByRole('heading', { name: 'Milestones', exact: true }).waitFor();
}

/** The secretariat agrees on milestones and asks for a report. */
export async function agree(secretariat: Visitor): Promise<void> {
  const { page } = secretariat;
  await page.getByRole('button', { name: 'Set milestones' }).click();
  await field(secretariat, 'Short description').fill('A meeting with its attendance');
  await page.getByLabel('Due date').fill('2027-03-01');
  await inDialog(secretariat, 'Set milestones').click();
  await page.getByText('A meeting with its attendance').waitFor();
  await button(secretariat, 'Request a report').click();
  await page.getByLabel('First day').fill('2027-01-01');
  await page.getByLabel('Last day').fill('2027-06-30');
  await page.getByLabel('Due date').fill('2027-07-31');
  await inDialog(secretariat, 'Request').click();
  await page.getByRole('link', { name: 'Report 1' }).waitFor();
}

/**
 * Latvia delivers a meeting that was held, the latest unless one is named, and submits its report. Returns the
 * address of the report.
 */
export async function deliver(latvia: Visitor, grant: string, meeting?: string): Promise<string> {
  const { page } = latvia;
  await latvia.open(grant);
  await page.getByRole('button', { name: 'Record delivery: A meeting with its attendance' }).click();
  const choice = page.getByRole('combobox', { name: 'Meeting' });
  if (meeting === undefined) await choice.selectOption({ index: 0 });
  else {
    const option = choice.locator('option').filter({ hasText: meeting });
    await choice.selectOption((await option.getAttribute('value'))!);
  }
  await inDialog(latvia, 'Record').click();
  await page.getByText('delivered', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Report 1' }).click();
  await heading(latvia, 'Report 1');
  await button(latvia, 'Submit').click();
  await inDialog(latvia, 'Submit').click();
  await page.getByText('Waiting for control').waitFor();
  expect(await latvia.axeViolations()).toEqual([]);
  return new URL(page.url()).pathname;
}

/** The secretariat opens the report again and reads what it said; Latvia submits it anew. */
export async function reopen(secretariat: Visitor, latvia: Visitor, report: string): Promise<void> {
  const { page } = secretariat;
  await secretariat.open(report);
  await button(secretariat, 'Reopen').click();
  await field(secretariat, 'Reason').fill('The attendance list is missing.');
  await inDialog(secretariat, 'Reopen').click();
  await page.getByText('Earlier content: 1 line').click();
  await page.getByRole('table', { name: 'Lines as they were when the report was reopened' }).waitFor();
  await expectNoFaults(secretariat);
  await latvia.open(report);
  await latvia.page.getByText('The attendance list is missing.').waitFor();
  await button(latvia, 'Submit').click();
  await inDialog(latvia, 'Submit').click();
  await latvia.page.getByText('Waiting for control').waitFor();
}

/** Two people certify the line; then it is paid. */
export async function certifyAndPay(
  first: Visitor,
  second: Visitor,
  report: string,
  grant: string,
): Promise<void> {
  await first.open(report);
  await button(first, 'Check line 1').click();
  await inDialog(first, 'Propose').click();
  await first.page.getByText('waiting for a second person').waitFor();
  expect(await first.axeViolations()).toEqual([]);
  await second.open(report);
  await button(second, 'Confirm line 1').click();
  await inDialog(second, 'Confirm').click();
  await second.page.getByText('Control completed').first().waitFor();
  await second.open(grant);
  await button(second, 'Record a payment').click();
  await field(second, 'Bank reference').fill('Transfer 2040');
  await inDialog(second, 'Record').click();
  await second.page.getByRole('cell', { name: 'Transfer 2040' }).waitFor();
  expect(await second.axeViolations()).toEqual([]);
}

/** The report to the donor comes as a PDF and as a table. */
export async function download(secretariat: Visitor): Promise<void> {
  const { page } = secretariat;
  await openFund(secretariat);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Report to the donor as PDF' }).click();
  expect((await coming).suggestedFilename()).toBe('fund-report.pdf');
  const table = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Balances as CSV' }).click();
  expect((await table).suggestedFilename()).toBe('fund-report.csv');
}
