import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const TITLE = 'A patrol car carries a bag for the first night';
/** Of shelters, in an inflected form of a language that the practice is not written in. */
const LATVIAN = 'patversmēs';
const QUESTION = 'Who fills the bag again?';
const ANSWER = 'The station does, on Mondays.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

/** Somebody whose agency's proxy lets no WebSocket through. Returns the requests by which live changes come instead. */
async function comesInWithoutWebSocket(who: PersonKey): Promise<{ visitor: Visitor; polls: string[] }> {
  const visitor = await comesIn(who);
  await visitor.context.addInitScript(`window.WebSocket = class {
    constructor() {
      queueMicrotask(() => {
        this.onerror?.(new Event('error'));
        this.onclose?.({ code: 1006 });
      });
    }
    close() {}
  }`);
  const polls: string[] = [];
  visitor.page.on('request', (request) => {
    if (request.url().includes('transport=polling')) polls.push(request.url());
  });
  return { visitor, polls };
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const field = ({ page }: Visitor, name: string) => page.getByRole('textbox', { name });

/** A police officer writes an experience down and shares it. Returns the address of its page. */
async function sharePractice(police: Visitor): Promise<string> {
  const { page } = police;
  await police.open('/library/practices');
  await page.getByRole('link', { name: 'Share a practice' }).click();
  await police.waitUntilLoaded();
  await field(police, 'Title').fill(TITLE);
  await field(police, 'The situation').fill('Women came to the shelter with nothing but what they wore.');
  await field(police, 'What was done').fill(
    'Each patrol car carries a bag with clothes and a telephone card.',
  );
  await field(police, 'Results').fill('The first night is calmer for everybody.');
  await page.getByRole('checkbox', { name: 'Policing' }).check();
  expect(await police.axeViolations()).toEqual([]);
  await button(police, 'Save draft').click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const address = new URL(page.url()).pathname;
  await button(police, 'Share').click();
  await inDialog(police, 'Share').click();
  await page.getByText('Shared', { exact: true }).waitFor();
  expect(await police.axeViolations()).toEqual([]);
  return address;
}

/** A shelter worker of another country finds it by a word of her own language, asks, and gets an answer live. */
async function discuss(police: Visitor, shelter: Visitor): Promise<void> {
  const { page } = shelter;
  await waitUntil('the practice is in the index', async () => {
    const answer = await page
      .context()
      .request.get(`/api/search?q=${encodeURIComponent(LATVIAN)}&kind=practice`);
    return (await answer.text()).includes(TITLE);
  });
  await shelter.open(`/search?q=${encodeURIComponent(LATVIAN)}&kind=practice`);
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
}

/** It is used there, and the use is counted. */
async function reportUse(police: Visitor, shelter: Visitor): Promise<void> {
  const { page } = shelter;
  await button(shelter, 'Report your use').click();
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('worked-with-changes');
  await field(shelter, 'Brief description').fill('Ours hangs at the door.');
  await inDialog(shelter, 'Save').click();
  await page.getByText('It worked with changes: 1').waitFor();
  await police.page.getByText('Ours hangs at the door.').waitFor();
}

/** It is proposed as evidence of a clause in force, and the team of that country accepts it. */
async function citeAsEvidence(shelter: Visitor, team: Visitor, address: string): Promise<void> {
  const { page } = shelter;
  await button(shelter, 'Propose as evidence').click();
  await page.getByRole('searchbox', { name: 'Text or number of a clause' }).fill('conversation');
  await button(shelter, 'Find clauses').click();
  await page
    .getByRole('button', { name: /^Add: Clause \d/ })
    .first()
    .click();
  await field(shelter, 'What it shows').fill('The first night begins before the first question.');
  await inDialog(shelter, 'Propose').click();
  await page.getByText('Latvia, Waiting for the team').waitFor();

  await team.open(address);
  await team.page.getByText('The first night begins before the first question.').waitFor();
  expect(await team.axeViolations()).toEqual([]);
  await button(team, 'Accept as evidence').click();
  await team.page.getByText('Latvia, Accepted').waitFor();
}

it('an experience is shared, found abroad, discussed live, used, and cited as evidence of a clause', async () => {
  const { visitor: police, polls } = await comesInWithoutWebSocket('EE/police');
  const address = await sharePractice(police);
  const shelter = await comesIn('LV/shelter');
  await discuss(police, shelter);
  expect(polls).not.toEqual([]);
  await reportUse(police, shelter);
  const team = await comesIn('LV/ngo');
  await citeAsEvidence(shelter, team, address);
  for (const visitor of [police, shelter, team]) expect(visitor.faults).toEqual([]);
}, 600_000);
