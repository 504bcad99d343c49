import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { KeyboardWalk } from '../support/keyboard.ts';

const demo = setUpDemoApp();

interface Listed {
  readonly id: string;
}

async function listed(page: Page, list: string): Promise<Listed[]> {
  const answer = await page.context().request.get(list);
  return ((await answer.json()) as { items: Listed[] }).items;
}

/** Somebody at a page who has no mouse. */
async function walkAt(who: PersonKey, pathOf: (page: Page) => Promise<string>): Promise<KeyboardWalk> {
  const visitor = await demo.visitAs(who);
  await visitor.open(await pathOf(visitor.page));
  return new KeyboardWalk(visitor.page);
}

const upcomingMeeting = async (page: Page): Promise<string> => {
  const meetings = await listed(page, '/api/meetings?period=upcoming');
  return `/meetings/${meetings[0]!.id}`;
};
const openConsultation = async (page: Page): Promise<string> => {
  const standards = await listed(page, '/api/standards?state=consultation');
  return `/standards/${standards[0]!.id}`;
};

/** A question that the secretariat puts, open at once. */
async function openBallot(): Promise<string> {
  const { context } = await demo.visitAs('secretariat');
  const { csrfToken } = (await (await context.request.get('/api/session')).json()) as { csrfToken: string };
  const answer = await context.request.post('/api/ballots', {
    headers: { 'x-csrf-token': csrfToken },
    data: {
      question: 'Which rooms suit us?',
      electorate: 'one-seat-one-vote',
      method: 'approval',
      options: [{ label: 'The large hall' }, { label: 'The library' }],
      closesAt: new Date(Date.now() + 600_000).toISOString(),
      timeZone: 'Europe/Riga',
      shortNotice: 'The meeting is tomorrow.',
    },
  });
  expect(answer.status()).toBe(201);
  return `/priorities/ballots/${((await answer.json()) as Listed).id}`;
}

describe('by the keys alone, with the focus where one goes on after every act', () => {
  it('a member signs in by a link', async () => {
    const { page } = await demo.visit('Estonia, police');
    await page.goto(demo.norbanet.linkFor('Estonia, police'));
    const walk = new KeyboardWalk(page);
    await page.getByRole('button', { name: 'Sign in as Estonia, police' }).waitFor();
    await walk.tabTo('Sign in as Estonia, police');
    await walk.press('Enter', 'Home');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('a member answers an invitation, and changes the answer', async () => {
    const walk = await walkAt('DK/government', upcomingMeeting);
    await walk.tabTo('Yes, I’ll attend');
    await walk.press('Enter', 'Yes, I’ll attend');
    const pressed = (name: string) => walk.page.getByRole('button', { name, exact: true, pressed: true });
    await pressed('Yes, I’ll attend').waitFor();
    await walk.press('Tab', 'No');
    await walk.press('Enter', 'No');
    await pressed('No').waitFor();
  });

  it('the secretariat adds an item to an agenda', async () => {
    const walk = await walkAt('secretariat', upcomingMeeting);
    await walk.tabTo('Add an item');
    await walk.press('Enter', 'Title');
    await walk.write('Looking ahead', 'Title');
    await walk.press('Enter', 'Add an item');
    await walk.page.getByRole('heading', { name: 'Looking ahead' }).waitFor();
    await walk.isAt('Add an item');
    // And thinks better of a second one.
    await walk.press('Enter', 'Title');
    await walk.press('Escape', 'Add an item');
  });

  it('a member comments on a clause, and goes on at the new thread', async () => {
    const walk = await walkAt('DK/government', openConsultation);
    await walk.tabTo('Comment on Clause 1');
    await walk.press('Enter', 'Your comment');
    await walk.write('It is needed at night, too.', 'Your comment');
    await walk.press('Tab', 'Readers');
    await walk.press('Tab', 'Send');
    await walk.press('Enter', /^On the whole clause/);
    await walk.page.getByRole('paragraph').filter({ hasText: 'It is needed at night, too.' }).waitFor();
    await walk.tabTo('Your reply');
  });

  it('a team suggests an amendment', async () => {
    const walk = await walkAt('DK/government', openConsultation);
    await walk.tabTo('Propose an amendment: Clause 1');
    await walk.page.keyboard.press('Enter');
    // The link that led here is called as the page is.
    await walk.page.locator('h1:focus').filter({ hasText: 'Propose an amendment: Clause 1' }).waitFor();
    await walk.press('Tab', 'The clause as it should read');
    await walk.page.keyboard.press('Control+End');
    await walk.write(' This holds at night, too.', 'The clause as it should read');
    await walk.tabTo('Why the clause should read like this');
    await walk.write('Most calls come at night.', 'Why the clause should read like this');
    await walk.tabTo('Save as draft');
    await walk.press('Enter', /^Amendment \d+ to clause 1$/);
    await walk.tabTo('Submit to everyone');
    await walk.press('Enter', 'Cancel');
    await walk.press('Shift+Tab', 'Submit to everyone');
    // The button is gone for good; beside it stands what may be done now.
    await walk.press('Enter', 'More actions');
  });

  it('a voter casts a ballot', async () => {
    const path = await openBallot();
    const walk = await walkAt('DK/government', async () => path);
    await walk.tabTo('The large hall');
    await walk.press('Space', 'The large hall');
    await walk.tabTo('Review my ballot');
    await walk.press('Enter', /^Check before you submit/);
    await walk.tabTo('Submit my ballot');
    await walk.press('Enter', /^Your submitted ballot/);
    await walk.press('Tab', 'Change my ballot');
  });

  it('a seat asks for a correction of the minutes that wait for approval', async () => {
    const walk = await walkAt('DK/government', async (page) => {
      for (const { id } of await listed(page, '/api/meetings?period=past')) {
        const answer = await page.context().request.get(`/api/meetings/${id}/minutes`);
        const { state } = (await answer.json()) as { state?: string };
        if (state === 'circulated' || state === 'corrections') return `/meetings/${id}/minutes`;
      }
      throw new Error('No minutes wait for approval');
    });
    await walk.tabTo('Ask for a correction');
    await walk.press('Enter', 'What should be changed');
    await walk.write('The number was three.', 'What should be changed');
    await walk.press('Tab', 'Send');
    await walk.press('Enter', /^Correction.*The number was three\./);
  });

  it('a member adds a document', async () => {
    const walk = await walkAt('DK/government', async () => '/library/add');
    walk.page.on('filechooser', (chooser) => {
      void chooser.setFiles({ name: 'rota.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday') });
    });
    await walk.tabTo('Choose files');
    await walk.press('Enter', 'Choose files');
    await walk.page.getByRole('textbox', { name: 'Title of rota.txt' }).waitFor();
    await walk.tabTo('Title of rota.txt');
    await walk.page.keyboard.press('Control+A');
    await walk.write('Rota of the two shelters', 'Title of rota.txt');
    await walk.tabTo('Add 1 document');
    await walk.press('Enter', 'Rota of the two shelters');
  });
});
