import type { Browser, Locator } from 'playwright-core';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import { type TestMember, createTestNetwork } from '../support/test-network.ts';
import { acceptAmendment, readAmendment, createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createDraft, readStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

const EARLIER = SHELTER.replace('24 hours', '12 hours');
const LATER = SHELTER.replace('24 hours', '48 hours').replace('Every victim', 'Every woman');

let house: TestApp;
let norbanet: NorbanetProcess;
let browser: Browser;
let secretariat: TestMember;
let visitor: Visitor;
let standardId: string;
let proposed: AmendmentView;

beforeAll(async () => {
  house = await startApp();
  const network = await createTestNetwork(house);
  secretariat = await network.secretariat();
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  visitor = await Visitor.create(browser, 'the secretariat', norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, secretariat.email));
  const standard = await createDraft(secretariat, [SHELTER], 'networks');
  standardId = standard.id;
  const first = await createSubmittedAmendment(await network.as('EE', 'government'), standard, EARLIER);
  proposed = await createSubmittedAmendment(await network.as('DK', 'government'), standard, LATER);
  succeeded(await acceptAmendment(secretariat, first.id));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

describe('an amendment that contradicts the clause by now', () => {
  it('is accepted by hand from both put together, and not at all when nothing of it is taken', async () => {
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}/amendments/${proposed.id}`);
    const dialog = page.getByRole('dialog');
    const field: Locator = dialog.getByRole('textbox', { name: 'The clause as it shall say' });
    const accepts = (): Promise<void> => dialog.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    expect(await field.inputValue()).toBe(LATER);
    await dialog.getByText('All of the amendment is in it. The outcome is “accepted”.').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    // The clause as it stands: the page says what that means, and the amendment waits as before.
    await field.fill(EARLIER);
    await dialog.getByRole('textbox', { name: 'Why' }).fill('It says it better.');
    await dialog.getByText('This is the clause as it stands: nothing of the amendment is in it.').waitFor();
    await accepts();
    expect(await dialog.isVisible()).toBe(true);
    expect((await readAmendment(secretariat, proposed.id)).state).toBe('submitted');
    // Somebody changes the clause meanwhile: it is shown before anything is put over it.
    await field.fill(EARLIER.replace('Every victim', 'Every woman'));
    await dialog.getByText('The outcome is “accepted in part”.').waitFor();
    const [clause] = (await readStandard(secretariat, standardId)).clauses;
    succeeded(
      await secretariat.patch(`/standards/${standardId}/clauses/${clause!.id}`, {
        revision: clause!.revision,
        text: `${EARLIER} Always.`,
      }),
    );
    await accepts();
    await dialog.getByRole('alert').getByText(`${LATER} Always.`).waitFor();
    await dialog.getByRole('button', { name: 'Go on with mine' }).click();
    expect(await field.inputValue()).toBe(EARLIER.replace('Every victim', 'Every woman'));
    await field.fill(`${EARLIER.replace('Every victim', 'Every woman')} Always.`);
    expect(await dialog.getByRole('textbox', { name: 'Why' }).inputValue()).toBe('It says it better.');
    await accepts();
    await waitUntil(
      'it is in the text',
      async () => (await readAmendment(secretariat, proposed.id)).state === 'merged',
    );
    expect(await readAmendment(secretariat, proposed.id)).toMatchObject({
      outcome: 'partly',
      mergedText: `${EARLIER.replace('Every victim', 'Every woman')} Always.`,
    });
    // A refusal is an answer, and the browser notes it.
    expect(visitor.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  }, 120_000);
});
