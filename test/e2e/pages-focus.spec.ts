import type { Locator, Page, Request } from 'playwright-core';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { press } from '../support/keyboard.ts';
import { waitForDrawing } from '../support/page-drawing.ts';
import { openSessionFor } from '../support/sessions.ts';

const demo = setUpDemoApp();

interface Listed {
  readonly id: string;
  readonly standardId?: string;
}

async function listed(visitor: Visitor, list: string): Promise<Listed[]> {
  const answer = await visitor.context.request.get(list);
  return answer.ok() ? ((await answer.json()) as { items: Listed[] }).items : [];
}

/** What the element with the focus is called; the page itself when nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'the page';
  const words = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  return words.trim().replaceAll(/\\s+/g, ' ');
})()`);

/** Waits until the focus is somewhere again; what stays lost is told. */
async function comesBack(page: Page): Promise<string> {
  for (let turn = 0; turn < 60; turn += 1) {
    const where = await focused(page);
    if (where !== 'the page') return where;
    await page.waitForTimeout(50);
  }
  return 'the page';
}

/** What has the focus once the page has drawn what came of an act, which a busy machine does later. */
async function settlesOn(page: Page, says: (name: string) => boolean): Promise<string> {
  let where = await comesBack(page);
  for (let turn = 0; turn < 100 && !says(where); turn += 1) {
    await page.waitForTimeout(50);
    where = await focused(page);
  }
  return where;
}

const nameOf = (button: Locator): Promise<string> =>
  button.evaluate((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
  );
/** The names of all that there are now. */
const namesOf = (buttons: Locator): Promise<string[]> =>
  buttons.evaluateAll((all) =>
    all.map((element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
    ),
  );
const dialogOn = (page: Page): Locator => page.locator('[role=dialog][aria-modal=true]:visible').last();

interface Walk {
  /** The titles of the dialogs that were opened. */
  readonly opened: Set<string>;
  /** What can be pressed is tried once, wherever else it stands. */
  readonly tried: Set<string>;
  readonly astray: string[];
  /** What the page has asked for and not got yet. */
  readonly asked: ReadonlySet<Request>;
}

/** How many times a page that still asks for something is looked at for the dialog that may come of it. */
const MAX_LOOKS = 5;

/** Whether a dialog comes of what was pressed: its code may be on its way, and the page busy drawing it. */
async function comesUp(dialog: Locator, { asked }: Walk): Promise<boolean> {
  for (let look = 0; look === 0 || (look < MAX_LOOKS && asked.size > 0); look += 1) {
    const isOpen = await dialog.waitFor({ timeout: 600 }).then(
      () => true,
      () => false,
    );
    if (isOpen) return true;
    // A page that is just being left has no frames any more.
    await waitForDrawing(dialog.page()).catch(() => undefined);
  }
  return dialog.isVisible();
}

/** If what was pressed opens a dialog, leaves it by Escape and looks where the focus is then. */
async function leavesDialog({ page }: Visitor, by: string, opener: string, walk: Walk): Promise<boolean> {
  const dialog = dialogOn(page);
  if (!(await comesUp(dialog, walk))) return false;
  const title = await dialog.evaluate(
    (element) =>
      element.ownerDocument.querySelector(`[id="${element.getAttribute('aria-labelledby')}"]`)?.textContent ??
      '',
  );
  walk.opened.add(title);
  await page.locator('[role=dialog] :focus, [role=dialog]:focus').first().waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const where = await settlesOn(page, (name) => name === opener);
  if (where !== opener) walk.astray.push(`“${title}”, opened by “${by}”, leaves the focus on “${where}”`);
  return true;
}

/** The menus of a page, of a part of it, and of a thing in it are of three kinds. */
const MENU = /^More actions(?: for(?: the agenda$| this round$)?)?/;
/** Otherwise the first two words tell one kind of button from another; what follows is the thing it stands at. */
const kindOf = (name: string): string => MENU.exec(name)?.[0] ?? name.split(' ').slice(0, 2).join(' ');

async function tryMenu(visitor: Visitor, button: Locator, walk: Walk): Promise<void> {
  const { page } = visitor;
  const items = page.locator('[role=menu]:visible [role=menuitem]');
  // A menu takes the focus a moment after it is seen.
  const inMenu = page.locator('[role=menu] :focus, [role=menu]:focus').first();
  await press(button);
  await items.first().waitFor();
  await inMenu.waitFor({ state: 'attached' });
  const names = await items.allInnerTexts();
  await page.keyboard.press('Escape');
  await items.first().waitFor({ state: 'detached' });
  for (const name of names) {
    if (walk.tried.has(`item ${kindOf(name)}`)) continue;
    walk.tried.add(`item ${kindOf(name)}`);
    await press(button);
    const item = items.filter({ hasText: name }).first();
    await item.waitFor();
    await inMenu.waitFor({ state: 'attached' });
    // A link leads to another page, and what waits for something cannot be pressed.
    if ((await item.getAttribute('href')) !== null || (await item.isDisabled()))
      await page.keyboard.press('Escape');
    else {
      // A handle is called by the clause with the caret, which may not have come to rest when the page was
      // opened.
      const opener = await nameOf(button);
      await press(item);
      await leavesDialog(visitor, name, opener, walk);
    }
    await items.first().waitFor({ state: 'detached' });
  }
}

/** What acts at once and opens nothing. */
const AT_ONCE =
  /^(?:Move|Rank|Create the PDF|Review|Mark all|Show|Hide|Load|What can stay|Withdraw invitations)\b/;

/** Presses everything on a page that may open a dialog. Nothing reaches the server. */
async function walkThrough(visitor: Visitor, path: string, walk: Walk): Promise<void> {
  const { page } = visitor;
  await visitor.open(path);
  const buttons = page.locator(
    'main button:visible:not([type=submit], [aria-pressed], [aria-expanded]:not([aria-haspopup]))',
  );
  const names = await namesOf(buttons);
  for (const at of names.keys()) {
    const button = buttons.nth(at);
    // What stood there when the page was opened may stand elsewhere by now.
    const [name] = await namesOf(button);
    if (name === undefined) continue;
    const isMenu = (await button.getAttribute('aria-haspopup').catch(() => null)) === 'menu';
    const kind = isMenu ? `menu ${path.split('/').slice(0, 4).join('/')} ${kindOf(name)}` : kindOf(name);
    if (AT_ONCE.test(name) || walk.tried.has(kind) || (await button.isDisabled())) continue;
    walk.tried.add(kind);
    if (isMenu) await tryMenu(visitor, button, walk);
    else {
      await press(button).catch((error: unknown) => {
        throw new Error(`“${name}” on ${path} cannot be pressed.`, { cause: error });
      });
      await leavesDialog(visitor, name, name, walk);
    }
    // Something else than a dialog came of it.
    if ((await buttons.count()) !== names.length || new URL(page.url()).pathname !== path)
      await visitor.open(path);
  }
}

/** Lets nothing through that would change something: the walk must find everything as it was. */
async function changesNothing({ page }: Visitor): Promise<void> {
  const refusal = JSON.stringify({
    status: 409,
    code: 'held-back',
    title: 'Held back.',
    detail: 'Nothing was changed.',
  });
  await page.route('**/api/**', (route) =>
    ['GET', 'HEAD'].includes(route.request().method())
      ? route.fallback()
      : route.fulfill({ status: 409, contentType: 'application/problem+json', body: refusal }),
  );
}

const one = (items: readonly Listed[], path: (item: Listed) => string): string[] =>
  items.slice(0, 1).map(path);

async function pagesOf(visitor: Visitor): Promise<string[]> {
  const [upcoming, past, drafts, rounds, fixed] = await Promise.all([
    listed(visitor, '/api/meetings?period=upcoming'),
    listed(visitor, '/api/meetings?period=past'),
    listed(visitor, '/api/standards?state=drafting'),
    listed(visitor, '/api/standards?state=consultation'),
    listed(visitor, '/api/standards?state=consolidation'),
  ]);
  const [published, decisions, actions, ballots, periods, documents, members, amendments] = await Promise.all(
    [
      listed(visitor, '/api/public/standards'),
      listed(visitor, '/api/decisions'),
      listed(visitor, '/api/actions'),
      listed(visitor, '/api/ballots'),
      listed(visitor, '/api/priority-periods'),
      listed(visitor, '/api/documents'),
      listed(visitor, '/api/members'),
      listed(visitor, '/api/amendments?limit=1'),
    ],
  );
  return [
    '/sessions',
    '/meetings',
    ...upcoming.map(({ id }) => `/meetings/${id}`),
    ...one(past, ({ id }) => `/meetings/${id}`),
    ...one(past, ({ id }) => `/meetings/${id}/minutes`),
    ...decisions.slice(0, 2).map(({ id }) => `/meetings/decisions/${id}`),
    ...one(actions, ({ id }) => `/meetings/actions/${id}`),
    ...one(actions.slice(3), ({ id }) => `/meetings/actions/${id}`),
    '/standards',
    ...[...drafts, ...rounds, ...fixed].map(({ id }) => `/standards/${id}`),
    ...one(rounds, ({ id }) => `/standards/${id}/consultation`),
    ...one(published, ({ standardId }) => `/standards/${standardId}`),
    ...one(published, ({ standardId }) => `/standards/${standardId}/versions`),
    ...one(published, ({ standardId }) => `/standards/${standardId}/adoption/DK`),
    ...amendments.map(({ id, standardId }) => `/standards/${standardId}/amendments/${id}`),
    ...periods.map(({ id }) => `/priorities/${id}`),
    ...one(ballots, ({ id }) => `/priorities/ballots/${id}`),
    ...one(ballots.slice(2), ({ id }) => `/priorities/ballots/${id}`),
    ...one(ballots.slice(4), ({ id }) => `/priorities/ballots/${id}`),
    '/library',
    ...one(documents, ({ id }) => `/library/${id}`),
    '/network/teams/DK',
    '/network/members',
    ...one(members, ({ id }) => `/network/members/${id}`),
    '/network/organisations',
    '/safeguarding',
    '/safeguarding/purges',
  ];
}

describe('after each dialog that can be reached', () => {
  /**
   * Where each of them finds dialogs of their own, and how many at least, so that the walk does not come to
   * pass them by.
   */
  const WALKERS: readonly (readonly [who: PersonKey, where: RegExp, least: number])[] = [
    ['secretariat', /^/, 55],
    [
      'DK/government',
      /^\/(?:meetings\/[^/]+(?:\/minutes)?|meetings\/decisions\/.+|standards\/.+\/(?:consultation|adoption\/DK|amendments\/.+))$/,
      6,
    ],
  ];
  let walks: ReadonlyMap<string, Promise<Walk>>;

  async function walked(who: PersonKey, where: RegExp): Promise<Walk> {
    const visitor = await Visitor.create(demo.browser, who, demo.norbanet.url);
    try {
      await visitor.setSession(await openSessionFor(demo.database, emailOf(who)));
      const asked = new Set<Request>();
      visitor.page.on('request', (request) => asked.add(request));
      visitor.page.on('requestfinished', (request) => asked.delete(request));
      visitor.page.on('requestfailed', (request) => asked.delete(request));
      const walk: Walk = { opened: new Set(), tried: new Set(), astray: [], asked };
      const pages = (await pagesOf(visitor)).filter((path) => where.test(path));
      await changesNothing(visitor);
      for (const path of pages) await walkThrough(visitor, path, walk);
      return walk;
    } finally {
      await visitor.close();
    }
  }

  // They walk at the same time; each is awaited by its own test.
  beforeAll(() => {
    walks = new Map(WALKERS.map(([who, where]) => [who, walked(who, where)]));
    for (const walk of walks.values()) walk.catch(() => undefined);
  });

  it.each(WALKERS)(
    'the focus is back where %s opened it',
    async (who, _, least) => {
      const { opened, astray } = await walks.get(who)!;
      expect(astray).toEqual([]);
      expect(opened.size).toBeGreaterThanOrEqual(least);
    },
    400_000,
  );
});

it('a menu takes the focus although the page moves its button out of sight', async () => {
  const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
  const { page } = visitor;
  const [meeting] = await listed(visitor, '/api/meetings?period=upcoming');
  await visitor.open(`/meetings/${meeting!.id}`);
  const more = page.getByRole('button', { name: /^More actions for / }).last();
  await page.evaluate(
    `document.addEventListener('keydown', () => scrollTo(0, 0), { once: true, capture: true })`,
  );
  await press(more);
  await page.locator('[role="menu"]:focus-within').waitFor();
  expect((await more.boundingBox())!.y).toBeGreaterThan(page.viewportSize()!.height);
});

describe('after something was done, the focus is where one goes on', () => {
  it('when an item of an agenda is added, moved to the top, or removed', async () => {
    const visitor = await demo.visitAs('secretariat');
    const { page } = visitor;
    const [meeting] = await listed(visitor, '/api/meetings?period=upcoming');
    await visitor.open(`/meetings/${meeting!.id}`);
    await press(page.getByRole('button', { name: 'Add an item' }));
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Looking ahead');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Looking ahead' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await settlesOn(page, (where) => where === 'Add an item')).toBe('Add an item');
    const menus = page.getByRole('button', { name: /^More actions for (?!the agenda$)/ });
    const titles = (
      await menus.evaluateAll((all) => all.map((menu) => menu.getAttribute('aria-label')!))
    ).map((label) => label.replace('More actions for ', ''));
    await press(page.getByRole('button', { name: `Move ${titles[1]} up` }));
    await menus
      .first()
      .and(page.getByRole('button', { name: titles[1]! }))
      .waitFor();
    const down = `Move ${titles[1]} down`;
    expect(await settlesOn(page, (where) => where === down)).toBe(down);
    const remove = async (title: string, next: string) => {
      await press(page.getByRole('button', { name: `More actions for ${title}` }));
      await press(page.getByRole('menuitem', { name: 'Remove' }));
      await press(page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
      await page.getByRole('heading', { name: title, exact: true }).waitFor({ state: 'detached' });
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await settlesOn(page, (where) => where === next)).toBe(next);
    };
    await remove(titles[0]!, `More actions for ${titles[2]}`);
    await remove('Looking ahead', `More actions for ${titles.at(-2)}`);
  });

  it('when a comment is sent and its thread resolved', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    const [draft] = await listed(visitor, '/api/standards?state=drafting');
    await visitor.open(`/standards/${draft!.id}`);
    await page.locator('[role="textbox"] > [data-clause-text]').first().waitFor();
    await press(page.getByRole('button', { name: /unread threads?$/ }));
    await page.getByRole('textbox', { name: 'Your reply' }).fill('We can carry this.');
    await press(page.getByRole('button', { name: 'Send', exact: true }));
    await page.getByRole('paragraph').filter({ hasText: 'We can carry this.' }).waitFor();
    expect(await settlesOn(page, (where) => where === 'Your reply')).toBe('Your reply');
    await press(page.getByRole('button', { name: 'Resolve' }));
    await page.getByRole('button', { name: 'Reopen' }).waitFor();
    expect(await settlesOn(page, (where) => where === 'Reopen')).toBe('Reopen');
  });

  it('when options are ranked', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    const ballots = (await listed(visitor, '/api/ballots?phase=open')) as (Listed & { method: string })[];
    await visitor.open(`/priorities/ballots/${ballots.find(({ method }) => method === 'schulze')!.id}`);
    await press(page.getByRole('button', { name: /^Rank 1/ }).first());
    expect(await settlesOn(page, (where) => where.startsWith('Rank 2'))).toMatch(/^Rank 2/);
    await press(page.getByRole('button', { name: /^Rank 2/ }).first());
    expect(await settlesOn(page, (where) => where.startsWith('Rank 3'))).toMatch(/^Rank 3/);
    const up = page.getByRole('button', { name: /up$/ }).last();
    const name = await nameOf(up);
    await press(up);
    const down = name.replace(/up$/, 'down');
    expect(await settlesOn(page, (where) => where === down)).toBe(down);
  });

  it('when what a country does with a clause is recorded, and when a remark is withdrawn', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    const [published] = await listed(visitor, '/api/public/standards');
    await visitor.open(`/standards/${published!.standardId}/adoption/DK`);
    const row = page
      .locator('main li')
      .filter({ has: page.getByRole('button', { name: /^Record/ }) })
      .first();
    await press(row.getByRole('button', { name: /^Record/ }));
    await page.locator('main form').getByRole('combobox').first().waitFor();
    await press(page.locator('main form button[type=submit]'));
    await page.locator('main form').waitFor({ state: 'detached' });
    expect(await settlesOn(page, (where) => where.startsWith('Change'))).toMatch(/^Change/);
    const [round] = await listed(visitor, '/api/standards?state=consultation');
    await visitor.open(`/standards/${round!.id}/consultation`);
    await press(page.getByRole('button', { name: /^Withdraw/ }).first());
    await press(page.getByRole('dialog').getByRole('button', { name: /^Withdraw/ }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await comesBack(page)).not.toBe('the page');
  });

  it('when a file that was chosen is taken out again', async () => {
    const visitor = await demo.visitAs('secretariat');
    const { page } = visitor;
    await visitor.open('/library');
    await press(page.getByRole('button', { name: 'Add a document' }));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'survey.txt', mimeType: 'text/plain', buffer: Buffer.from('words') });
    await press(page.getByRole('button', { name: 'Remove survey.txt' }));
    expect(await settlesOn(page, (where) => where === 'Choose a file')).toBe('Choose a file');
  });
});
