import type { Page, Route } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();
const PIECE = 8 * 1024 * 1024;
/** A picture of one point; what stands behind its end is no part of it. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const LARGE = Buffer.concat([PICTURE, Buffer.alloc(2 * PIECE)]);

const file = (name: string, buffer: Buffer | string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
});

/** Moves files over the page or lets them fall there, as a pointer that drags them would. */
const drag = (page: Page, type: 'dragover' | 'drop', names: readonly string[]): Promise<void> =>
  page.locator('body').evaluate(
    (body, given) => {
      const view = body.ownerDocument.defaultView!;
      const dataTransfer = new view.DataTransfer();
      for (const name of given.names) dataTransfer.items.add(new view.File([`What ${name} says.`], name));
      body.dispatchEvent(new view.DragEvent(given.type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { type, names },
  );

/** Lets files fall once the page says that it takes them. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  await waitUntil('the page takes files', async () => {
    await drag(page, 'dragover', names);
    return page.getByText('Drop files here to add them to the library').isVisible();
  });
  await drag(page, 'drop', names);
}

interface HeldPiece {
  readonly isHeld: () => boolean;
  readonly release: () => Promise<void>;
}

/** Holds the second piece of a file until it is released. */
async function holdSecondPiece(page: Page): Promise<HeldPiece> {
  const held: Route[] = [];
  await page.route('**/api/uploads/*', (route) => {
    const request = route.request();
    if (request.method() === 'PATCH' && request.headers()['upload-offset'] === String(PIECE))
      held.push(route);
    else void route.continue();
  });
  return {
    isHeld: () => held.length > 0,
    release: async () => {
      await page.unroute('**/api/uploads/*');
      await Promise.all(held.map((route) => route.abort().catch(() => undefined)));
    },
  };
}

interface ListBody {
  readonly items: readonly {
    readonly title: string;
    readonly language: string | null;
    readonly audience: string;
  }[];
}

/** The line that was cut, and the refusal that was meant: the browser notes both. */
function forget(visitor: Visitor, expected: RegExp): void {
  visitor.faults.splice(0, visitor.faults.length, ...visitor.faults.filter((fault) => !expected.test(fault)));
}

it('several files become documents, each by itself: paused, cut off, refused, and the others go on', async () => {
  const visitor = await demo.visitAs('DK/government');
  const { page } = visitor;
  await visitor.open('/library');
  await drop(page, ['first_paper.txt', 'second_paper.txt']);
  await page.getByRole('heading', { level: 1, name: 'Add several documents' }).waitFor();
  const list = page.getByRole('list', { name: 'Files to add' });
  const row = (name: string) => list.getByRole('listitem').filter({ hasText: name });
  await row('second_paper.txt').waitFor();

  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('recording.png', LARGE, 'image/png'),
      file('no-paper.pdf', PICTURE, 'application/pdf'),
      file('program.exe', 'MZ', 'application/octet-stream'),
    ]);
  await row('program.exe').getByText('The library does not accept this type of file.').waitFor();
  await list.getByRole('textbox', { name: 'Title of first_paper.txt' }).fill('The first paper, renamed');
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Danish' });

  const { isHeld, release } = await holdSecondPiece(page);
  await page.getByRole('button', { name: 'Add 4 documents' }).click();
  await row('recording.png').getByRole('progressbar').waitFor();
  await waitUntil('its first piece has arrived', isHeld);
  await page.getByRole('button', { name: 'Pause recording.png' }).click();
  await row('recording.png').getByText('Paused').waitFor();
  await release();

  // The others have not waited for it, and what is refused says why beside its file.
  await row('first_paper.txt').getByRole('link', { name: 'The first paper, renamed' }).waitFor();
  await row('second_paper.txt').getByRole('link', { name: 'second paper' }).waitFor();
  await row('no-paper.pdf').getByText('The content of the file does not match its name.').waitFor();
  await page.getByText('2 of 5 added, 2 not added').waitFor();

  // Whoever goes is asked first, and stays.
  await page.getByRole('link', { name: 'Library' }).first().click();
  const question = page.getByRole('dialog', { name: 'Leave while files are being uploaded?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'hidden' });

  // A line that breaks is waited for, and what had arrived is not sent again.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Resume recording.png' }).click();
  await row('recording.png').getByText('No connection. The upload will continue automatically.').waitFor();
  const offsets: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/api/uploads/'))
      offsets.push(request.headers()['upload-offset']);
  });
  await page.context().setOffline(false);
  await row('recording.png').getByRole('link', { name: 'recording' }).waitFor();
  expect(offsets[0]).toBe(String(PIECE));

  await page.getByRole('button', { name: 'Edit the details of second paper' }).click();
  const details = page.getByRole('dialog');
  await details.getByRole('textbox', { name: 'Title' }).fill('The second paper');
  await details.getByRole('button', { name: 'Save' }).click();
  await row('second_paper.txt').getByRole('link', { name: 'The second paper' }).waitFor();

  const answer = await page.context().request.get('/api/documents?language=da');
  const { items } = (await answer.json()) as ListBody;
  const added = items.map(({ title, audience }) => `${title}: ${audience}`);
  expect(added).toEqual(
    expect.arrayContaining([
      'The first paper, renamed: network',
      'The second paper: network',
      'recording: network',
    ]),
  );
  forget(
    visitor,
    /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK_CHANGED|WebSocket|status of 415|status of 422/,
  );
}, 120_000);
