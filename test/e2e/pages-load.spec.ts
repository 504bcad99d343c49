import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What a page may ask for at most: each file costs a request, also where it is a few lines. */
const MOST_SCRIPTS = 40;

const demo = setUpDemoApp();

/**
 * What its scripts and styles may weigh, as they travel: these bytes are exact, so that what makes a page heavier is
 * seen when it comes. Typefaces depend on the letters that a page shows.
 */
const MOST_BYTES = { first: 215_000, meetings: 224_000, draft: 475_000 };

interface Load {
  /** Of scripts and styles, compressed. */
  readonly bytes: number;
  readonly scripts: readonly string[];
  readonly asked: readonly string[];
}

/** Opens a page with nothing kept from before, and tells what it asked for. */
async function load(visitor: Visitor, path: string): Promise<Load> {
  const [scripts, asked]: [string[], string[]] = [[], []];
  let bytes = 0;
  visitor.page.on('response', (response) => {
    if (/\.(?:js|css)$/.test(new URL(response.url()).pathname))
      bytes += Number(response.headers()['content-length']);
  });
  visitor.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });
  await visitor.open(path);
  await visitor.page.waitForLoadState('networkidle');
  return { bytes, scripts, asked };
}

async function firstOf(visitor: Visitor, list: string): Promise<string> {
  const answer = await visitor.context.request.get(list);
  const {
    items: [first],
  } = (await answer.json()) as { items: { id: string }[] };
  return first!.id;
}

describe('the page of a meeting', () => {
  it('hides nothing that it has shown', async () => {
    const visitor = await demo.visitAs('secretariat');
    await load(visitor, `/meetings/${await firstOf(visitor, '/api/meetings?period=upcoming')}`);
    expect(await visitor.hiddenAgain()).toEqual([]);
  });

  it('asks once for the amendments of its whole agenda', async () => {
    const visitor = await demo.visitAs('secretariat');
    const id = await firstOf(visitor, '/api/meetings?period=upcoming');
    const agenda = await visitor.context.request.get(`/api/meetings/${id}/agenda`);
    expect(((await agenda.json()) as { items: unknown[] }).items.length).toBeGreaterThan(3);
    const { asked } = await load(visitor, `/meetings/${id}`);
    await waitUntil('it asks', () => asked.includes('/api/amendments'));
    expect(asked.filter((path) => path === '/api/amendments')).toHaveLength(1);
  });
});

describe('a part of a standard', () => {
  it('does not move when the ways to the other parts come', async () => {
    const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const { page } = visitor;
    const id = await firstOf(visitor, '/api/standards?state=published');
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/publication', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/standards/${id}/adoption/LV`);
    const ways = page.getByRole('link', { name: 'Versions', exact: true });
    const first = page.getByRole('main').getByRole('listitem').first();
    const top = async (): Promise<number> => (await first.boundingBox())!.y;
    await first.waitFor();
    const [before, waysBefore] = [await top(), await ways.count()];
    release();
    await ways.waitFor();
    expect([await top(), waysBefore]).toEqual([before, 0]);
  });
});

describe('the first page', () => {
  it('is drawn when its code is there, and not when a time is up', async () => {
    const visitor = await demo.visitAs('secretariat');
    // The time after which a skeleton is better than nothing never comes, however long it is.
    await visitor.context.addInitScript(`(() => {
      const { setTimeout } = window;
      window.setTimeout = (run, ms, ...given) => (ms >= 100 ? 0 : setTimeout(run, ms, ...given));
    })()`);
    await visitor.open('/priorities');
    expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toBe('Priorities');
  });
});

describe('a first visit', () => {
  const PAGES: readonly (readonly [name: string, list: string, page: (id: string) => string])[] = [
    ['a meeting', '/api/meetings?period=upcoming', (id) => `/meetings/${id}`],
    ['the minutes of one', '/api/meetings?period=past', (id) => `/meetings/${id}/minutes`],
    ['a draft standard', '/api/standards?state=drafting', (id) => `/standards/${id}`],
    ['a ballot', '/api/ballots', (id) => `/priorities/ballots/${id}`],
  ];

  it.each(PAGES)('to %s needs few files', async (_, list, page) => {
    const visitor = await demo.visitAs('secretariat');
    const { scripts } = await load(visitor, page(await firstOf(visitor, list)));
    expect(scripts.length).toBeLessThanOrEqual(MOST_SCRIPTS);
  });

  it.each([
    ['the first page', async () => '/', MOST_BYTES.first],
    ['the list of meetings', async () => '/meetings', MOST_BYTES.meetings],
    [
      'a draft standard',
      async (visitor: Visitor) => `/standards/${await firstOf(visitor, '/api/standards?state=drafting')}`,
      MOST_BYTES.draft,
    ],
  ])('to %s weighs no more than what it draws with', async (_, page, most) => {
    const visitor = await demo.visitAs('secretariat');
    const { bytes } = await load(visitor, await page(visitor));
    expect(bytes).toBeLessThanOrEqual(most);
    // Fewer can be meant, or a page that is not there.
    expect(bytes).toBeGreaterThan(most * 0.9);
  });
});
