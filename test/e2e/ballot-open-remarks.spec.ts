import type { Browser } from 'playwright-core';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createConsultation, answerConsultation } from '../support/consultations.ts';
import { readStandard } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';

let house: TestApp;
let network: TestNetwork;
let norbanet: NorbanetProcess;
let browser: Browser;
let secretariat: TestMember;
let visitor: Visitor;
let standardId: string;

const local = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  secretariat = await network.secretariat();
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  visitor = await Visitor.create(browser, 'the secretariat', norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, secretariat.email));
  const asked = await createConsultation(secretariat, { closesAt: local(20) });
  standardId = asked.standard.id;
  const estonia = await network.as('EE', 'government');
  succeeded(await estonia.post<RoundView>(`${asked.at}/remarks`, { clauseId: null, text: 'Too long.' }));
  await answerConsultation(network, asked.at, 'EE');
  await createSubmittedAmendment(estonia, asked.standard, 'Every victim is offered a shelter.');
  await house.db.query(`update consultation_round set state = 'closed' where standard_id = $1`, [standardId]);
  await house.db.query(
    `update standard set state = 'consolidation', state_since = app_now() - interval '8 days' where id = $1`,
    [standardId],
  );
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

describe('a text of which some remarks have no outcome', () => {
  it('is put to the vote only after that was read and said, in the form and in the preview', async () => {
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}`);
    await page.getByText('1 remark has no outcome yet').waitFor();
    await page.getByText('1 amendment is still waiting for an outcome').waitFor();
    await page.getByRole('button', { name: 'Put to the vote', exact: true }).click();
    await page.getByText('Without an outcome yet: 1 remark and 1 amendment').waitFor();
    await page.getByLabel('Voting closes').fill(local(20));
    expect(await visitor.axeViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const opens = page.getByRole('button', { name: 'Open the ballot', exact: true });
    await page
      .getByText(
        'The history states that the text was voted on while the following had no outcome: 1 remark and 1 amendment.',
      )
      .waitFor();
    expect(await opens.isDisabled()).toBe(true);
    await page
      .getByRole('checkbox', { name: /^Put the text to the vote anyway/ })
      .first()
      .check();
    expect(await visitor.axeViolations()).toEqual([]);
    await opens.click();
    await page.waitForURL('**/priorities/ballots/*');
    expect((await readStandard(secretariat, standardId)).state).toBe('ballot');
    await visitor.open(`/standards/${standardId}/history`);
    await page.getByText('Put to the vote while 1 remark and 1 amendment still had no outcome.').waitFor();
    expect(visitor.faults).toEqual([]);
  }, 120_000);
});
