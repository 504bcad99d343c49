import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const PRACTICE = 'One number at night that leads to a bed';
const DOCUMENT = 'Rota of the two shelters';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

async function read<T>({ page }: Visitor, path: string): Promise<T> {
  const answer = await page.context().request.get(path);
  return (await answer.json()) as T;
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

it('a document is put beside a practice, opens to nobody by that, is asked for and given', async () => {
  const police = await comesIn('EE/police');
  await police.open('/library/practices');
  await police.page.getByRole('link', { name: PRACTICE }).click();
  await police.page.getByRole('heading', { level: 1, name: PRACTICE }).waitFor();
  const practice = new URL(police.page.url()).pathname;
  await button(police, 'Add a document').click();
  await police.page.getByRole('menuitem', { name: 'Upload a file' }).click();
  const dialog = police.page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'rota.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday: the first.') });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(DOCUMENT);
  await inDialog(police, 'Add a document').click();
  const list = police.page.getByRole('list', { name: `Documents: ${PRACTICE}` });
  await list.getByText('Not everyone who can see this practice can open the document.').waitFor();
  expect(await police.axeViolations()).toEqual([]);

  await button(police, 'Add a document').click();
  await police.page.getByRole('menuitem', { name: 'Choose from the library' }).click();
  await police.page.getByRole('dialog').getByText('Already attached').waitFor();
  expect(await police.axeViolations()).toEqual([]);
  await police.page.keyboard.press('Escape');

  await list.getByRole('link', { name: DOCUMENT, exact: true }).click();
  await police.page.getByRole('heading', { level: 1, name: DOCUMENT }).waitFor();
  await police.page.getByText('Used in a practice').waitFor();
  const address = new URL(police.page.url()).pathname;
  await waitUntil('its text is checked', async () => {
    const { versions } = await read<{ versions: { state: string }[] }>(
      police,
      `/api/documents/${address.split('/').at(-1)}`,
    );
    return versions[0]!.state === 'released';
  });

  const team = await comesIn('LV/ngo');
  await team.open(practice);
  expect(await team.page.getByText(DOCUMENT).count()).toBe(0);
  await team.open(address);
  await team.page.getByRole('heading', { name: 'Document not available' }).waitFor();
  await team.page.getByRole('textbox', { name: 'Why you need the document' }).fill('We plan a rota, too.');
  expect(await team.axeViolations()).toEqual([]);
  await button(team, 'Ask to read it').click();
  await team.page.getByText(/^You asked to read the document on/).waitFor();
  expect(await team.axeViolations()).toEqual([]);

  await police.page.reload();
  await police.page.getByText('We plan a rota, too.').waitFor();
  expect(await police.axeViolations()).toEqual([]);
  await police.page.getByRole('button', { name: /^Give access/ }).click();
  await police.page.getByRole('button', { name: /^Remove access/ }).waitFor();
  await team.page.reload();
  await team.page.getByRole('heading', { level: 1, name: DOCUMENT }).waitFor();
  // The browser notes each answer that there is no such document.
  const faults = await demo.closeVisitor(team);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
}, 600_000);

it('a clause and what a country records show their documents, and a decision shows its own', async () => {
  const team = await comesIn('LV/ngo');
  const { items: standards } = await read<{ items: { id: string; title: string }[] }>(team, '/api/standards');
  const published = standards.find(({ title }) => /first conversation/i.test(title));
  await team.open(`/standards/${published!.id}/adoption/LV`);
  await button(team, 'Documents').first().click();
  await team.page.getByRole('dialog').getByText('Attached to the clause').waitFor();
  await team.page.getByRole('dialog').getByText('No documents are attached yet.').first().waitFor();
  expect(await team.axeViolations()).toEqual([]);

  const secretariat = await comesIn('secretariat');
  const { items: decisions } = await read<{ items: { id: string }[] }>(secretariat, '/api/decisions');
  await secretariat.open(`/meetings/decisions/${decisions[0]!.id}`);
  await button(secretariat, 'Add a document').click();
  await secretariat.page.getByRole('menuitem', { name: 'Choose from the library' }).click();
  await secretariat.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Attach/ })
    .first()
    .click();
  const documents = secretariat.page.getByRole('list', { name: /^Documents: / });
  await documents.getByRole('listitem').first().waitFor();
  expect(await secretariat.axeViolations()).toEqual([]);
  await documents.getByRole('button', { name: /^Detach / }).click();
  await inDialog(secretariat, 'Detach').click();
  await secretariat.page.getByText('No documents are attached yet.').waitFor();
}, 600_000);

it('a question is changed by who asked it, and says so', async () => {
  const asker = await comesIn('NO/immigration');
  await asker.open('/library/questions');
  await asker.page.getByRole('link', { name: /^How do you explain the reflection period/ }).click();
  await button(asker, 'Edit the question').click();
  await asker.page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('How do you explain it?');
  expect(await asker.axeViolations()).toEqual([]);
  await inDialog(asker, 'Save').click();
  await asker.page.getByRole('heading', { level: 1, name: 'How do you explain it?' }).waitFor();
  await asker.page.getByRole('button', { name: /^Changed/ }).click();
  await asker.page.getByRole('dialog').getByText('How do you explain the reflection period').waitFor();
  expect(await asker.axeViolations()).toEqual([]);
}, 300_000);

it('a detail of the directory is asked for, and given by one click', async () => {
  interface Entry {
    readonly id: string;
    readonly fields: readonly { readonly field: string; readonly access: string }[];
  }
  const liaison = await comesIn('DK/police');
  const { items } = await read<{ items: Entry[] }>(liaison, '/api/directory/entries?country=EE');
  const entry = items.find(({ fields }) => fields.some(({ access }) => access === 'ask'))!;
  await liaison.open(`/network/directory/${entry.id}`);
  await liaison.page.getByRole('button', { name: /^Ask for it/ }).click();
  await liaison.page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('A case at night.');
  expect(await liaison.axeViolations()).toEqual([]);
  await inDialog(liaison, 'Ask for it').click();
  await liaison.page.getByText(/^Requested on/).waitFor();

  const holder = await comesIn('EE/police');
  await holder.open(`/network/directory/${entry.id}`);
  await holder.page.getByText('A case at night.').waitFor();
  expect(await holder.axeViolations()).toEqual([]);
  await holder.page.getByRole('button', { name: /^Share it/ }).click();
  await holder.page
    .getByRole('list', { name: 'Details shared with named members' })
    .getByText('A case at night.')
    .waitFor();
  await liaison.page.reload();
  await liaison.page.getByRole('button', { name: /^Show/ }).first().waitFor();

  const team = await comesIn('LV/government');
  await team.open('/network/directory/country');
  expect(await team.axeViolations()).toEqual([]);
}, 300_000);
