import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const TITLE = 'A patrol car carries a bag for the first night';
const QUESTION = 'Who fills the bag again?';
const ANSWER = 'The station does, on Mondays.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const field = ({ page }: Visitor, name: string) => page.getByRole('textbox', { name });

describe('an experience on its way through the Network', () => {
  let address: string;
  let police: Visitor;
  let shelter: Visitor;

  it('is written down by a police officer and shared', async () => {
    police = await comesIn('EE/police');
    const { page } = police;
    await police.open('/library/practices');
    await page.getByRole('link', { name: 'Share a practice' }).click();
    await police.waitUntilLoaded();
    await field(police, 'Title').fill(TITLE);
    await field(police, 'The situation').fill('Women came to the shelter with nothing but what they wore.');
    await field(police, 'What was done').fill(
      'Each patrol car carries a bag with clothes and a telephone card.',
    );
    await field(police, 'What came of it').fill('The first night is calmer for everybody.');
    await page.getByRole('checkbox', { name: 'Policing' }).check();
    expect(await police.axeViolations()).toEqual([]);
    await button(police, 'Save draft').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    address = new URL(page.url()).pathname;
    await button(police, 'Share').click();
    await inDialog(police, 'Share').click();
    await page.getByText('Shared', { exact: true }).waitFor();
    expect(await police.axeViolations()).toEqual([]);
  }, 300_000);

  it('is found by a shelter worker of another country, who asks and gets an answer live', async () => {
    shelter = await comesIn('LV/shelter');
    const { page } = shelter;
    await shelter.open('/library/practices?words=patrol%20bag');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await field(shelter, 'Ask or add something').fill(QUESTION);
    await button(shelter, 'Send').click();
    await police.page.getByText(QUESTION).waitFor();
    await police.page.getByRole('button', { name: /^Reply to/ }).click();
    await field(police, 'Reply to').fill(ANSWER);
    await button(police, 'Send').click();
    await page.getByText(ANSWER).waitFor();
    expect(await shelter.axeViolations()).toEqual([]);
  }, 300_000);

  it('is used there, and the use is counted', async () => {
    const { page } = shelter;
    await button(shelter, 'We used it').click();
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('worked-with-changes');
    await field(shelter, 'In a few words').fill('Ours hangs at the door.');
    await inDialog(shelter, 'Save').click();
    await page.getByText('It worked with changes: 1').waitFor();
    await police.page.getByText('Ours hangs at the door.').waitFor();
  }, 300_000);

  it('is proposed as evidence of a clause in force, and the team of that country accepts it', async () => {
    const { page } = shelter;
    await button(shelter, 'Propose as evidence').click();
    await page.getByRole('searchbox', { name: 'Words or number of a clause' }).fill('conversation');
    await button(shelter, 'Find clauses').click();
    await page
      .getByRole('button', { name: /^Add: Clause \d/ })
      .first()
      .click();
    await field(shelter, 'What it shows').fill('The first night begins before the first question.');
    await inDialog(shelter, 'Propose').click();
    await page.getByText('Latvia, Waits for the team').waitFor();

    const team = await comesIn('LV/ngo');
    await team.open(address);
    await team.page.getByText('The first night begins before the first question.').waitFor();
    expect(await team.axeViolations()).toEqual([]);
    await button(team, 'Accept as evidence').click();
    await team.page.getByText('Latvia, Accepted').waitFor();
    for (const visitor of [police, shelter, team]) expect(visitor.faults).toEqual([]);
  }, 300_000);
});
