import { type Theme, THEMES, Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { OPEN, pagesOf, ROLES } from '../support/demo-pages.ts';
import { withinTime } from '../support/time-limit.ts';

const STRANGER = 'whoever is not signed in';

const demo = setUpDemoApp();

/**
 * Those who see most see each page at every width, and in the dark theme at one of them in turn; the others, whose
 * pages are parts of those, at one width and in one theme, in turn. Axe reads of the others' pages the first of each
 * kind: the same page with fewer buttons has no faults of its own.
 */
const WHOLE: readonly string[] = ['Secretariat', STRANGER];
const read = new Set<string>();
const kindOf = (path: string): string => path.replaceAll(/[0-9a-f-]{36}/g, ':id');

/** The navigations that call more than one of their links the current page. */
const SEVERAL_CURRENT = `
  [...document.querySelectorAll('nav')]
    .filter((nav) => nav.querySelectorAll('[aria-current=page]').length > 1)
    .map((nav) => nav.getAttribute('aria-label'))`;

/** The themes that a page is looked at in, the `turn`-th of its visitor, at the `at`-th width. */
function themesAt(at: number, turn: number, whole: boolean): readonly Theme[] {
  const isTurn = turn % Object.keys(WIDTHS).length === at;
  if (!whole) return isTurn ? [THEMES[at % THEMES.length]!] : [];
  return isTurn ? THEMES : ['light'];
}

/** What is wrong with a page at every width and in both themes, one line each. */
async function inspect(visitor: Visitor, path: string, turn: number, whole: boolean): Promise<string[]> {
  const faults: string[] = [];
  await visitor.open(path);
  faults.push(...(await visitor.hiddenAgain()).map((words) => `${path} hid what it had shown: ${words}`));
  const unclear = await visitor.page.evaluate<string[]>(SEVERAL_CURRENT);
  faults.push(...unclear.map((nav) => `${path} has several current pages in the navigation “${nav}”`));
  const isRead = !whole && read.has(kindOf(path));
  if (!whole) read.add(kindOf(path));
  for (const [at, width] of Object.values(WIDTHS).entries()) {
    for (const theme of themesAt(at, turn, whole)) {
      await visitor.setDisplay({ width, theme });
      const overhang = await visitor.overhang();
      if (overhang > 0) faults.push(`${path} at ${width} px is ${overhang} px too wide`);
      if (isRead) continue;
      faults.push(
        ...(await visitor.axeViolations(whole && theme === 'dark' ? 'colours' : 'all')).map(
          (violation) => `${path} at ${width} px, ${theme}: ${violation}`,
        ),
      );
    }
  }
  return faults;
}

/** Of one page with all its sizes and themes, which takes two to eight seconds. */
const PAGE_LIMIT_MS = 60_000;

/** Everything that is wrong on the way of one visitor. */
async function walk(
  name: string,
  pages: (visitor: Visitor) => Promise<readonly string[]>,
  link?: string,
): Promise<readonly string[]> {
  const visitor = await Visitor.create(demo.browser, name, demo.norbanet.url);
  try {
    if (link) await visitor.signInBy(link);
    const faults: string[] = [];
    for (const [turn, path] of (await pages(visitor)).entries()) {
      const inspected = inspect(visitor, path, turn, WHOLE.includes(name));
      faults.push(...(await withinTime(inspected, PAGE_LIMIT_MS, () => `${name} waits for ${path}`)));
    }
    return [...faults, ...visitor.faults];
  } finally {
    await visitor.close();
  }
}

/** Longer than all walks together: the limit of a page says what stands still. */
const WALK_LIMIT_MS = 1_800_000;

describe('every page is accessible, quiet and fits', () => {
  /**
   * Two walk at the same time, each in a browser context of their own: while one page loads, axe reads the
   * other.
   */
  let walks: ReadonlyMap<string, Promise<readonly string[]>>;
  beforeAll(() => {
    const free = [0, 1].map((lane) => Promise.resolve(lane));
    let turn: Promise<unknown> = Promise.resolve();
    /** Begins in the lane that is free first, in the order of asking. */
    const next = (begin: () => Promise<readonly string[]>) => {
      const begun = turn
        .then(() => Promise.race(free))
        .then((lane) => {
          const walking = Promise.resolve().then(begin);
          free[lane] = walking.then(
            () => lane,
            () => lane,
          );
          return { walking };
        });
      turn = begun;
      return begun.then(({ walking }) => walking);
    };
    walks = new Map<string, Promise<readonly string[]>>([
      ...ROLES.map(
        (role) =>
          [
            role,
            next(() => walk(role, (visitor) => pagesOf(visitor, role), demo.norbanet.linkFor(role))),
          ] as const,
      ),
      [STRANGER, next(() => walk(STRANGER, async () => OPEN))],
    ]);
    // Each is awaited by its own test; one that fails early is no unhandled rejection meanwhile.
    for (const each of walks.values()) each.catch(() => undefined);
  });

  it.each([...ROLES, STRANGER])(
    'for %s',
    async (name) => {
      expect(await walks.get(name)).toEqual([]);
    },
    WALK_LIMIT_MS,
  );
});

it('the contract of the API can be browsed by those who build on it', async () => {
  const visitor = await demo.visit('A developer');
  await visitor.open('/api/docs');
  await visitor.page.getByText('The register of actions that you may know').click();
  await visitor.page.getByText('Parameters').first().waitFor();
}, 60_000);
