import type { Permission } from '@nbn/contracts';
import { THEMES, Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { IDENTIFICATION } from '../support/plans.ts';
import { withinTime } from '../support/time-limit.ts';

/** Those whose links the demo prints: one of each role. */
const ROLES = [
  'Secretariat',
  'Denmark, government seat',
  'Estonia, police',
  'IOM, observer',
  'Auditor',
] as const;
/** The pages that do not depend on what there is, each with the permission that leads to it. */
const FIXED: readonly (readonly [path: string, needs?: Permission])[] = [
  ['/'],
  ['/notifications'],
  ['/sessions'],
  ['/reminders'],
  ['/contributions'],
  ['/contributions?moved=true'],
  ['/my-actions'],
  ['/archive'],
  ['/audit', 'audit:read'],
  ['/safeguarding', 'safeguarding:read'],
  ['/safeguarding/purges', 'texts:purge'],
  ['/meetings', 'meetings:read'],
  ['/meetings/calendar', 'meetings:answer'],
  ['/meetings/templates', 'meetings:convene'],
  ['/meetings/replies', 'replies:settle'],
  ['/meetings/decisions', 'minutes:read'],
  ['/meetings/actions', 'minutes:read'],
  ['/standards', 'standards:read'],
  ['/standards/from-word', 'standards:edit'],
  ['/priorities', 'priorities:read'],
  ['/priorities/new', 'priorities:manage'],
  ['/priorities/ballots', 'ballots:read'],
  ['/priorities/ballots/new', 'ballots:manage'],
  ['/library', 'documents:read'],
  ['/library/practices', 'practices:read'],
  ['/library/practices/new', 'practices:write'],
  ['/library/questions', 'practices:read'],
  ['/library/questions/new', 'practices:write'],
  ['/library/expertise', 'practices:read'],
  ['/library/terms', 'network:read'],
  ['/library/terms/victim', 'network:read'],
  ['/library/terms/waiting', 'terms:confirm'],
  ['/library/trash', 'documents:write'],
  ['/library/add', 'documents:write'],
  ['/first-day'],
  ['/network', 'network:read'],
  ['/network/nominations', 'network:read'],
  ['/network/teams/DK', 'network:read'],
  ['/network/teams/LV', 'network:read'],
  ['/network/directory', 'network:read'],
  ['/network/directory/own', 'network:read'],
  ['/network/directory/country', 'network:read'],
  ['/network/areas', 'network:manage'],
  ['/network/instruments', 'monitoring:read'],
  ['/network/recommendations', 'monitoring:read'],
  ['/network/recommendations/countries/DK', 'monitoring:read'],
  ['/network/recommendations/countries/DK?state=all', 'monitoring:read'],
  ['/network/recommendations/countries/DK/new', 'monitoring:write'],
  ['/network/recommendations/countries/DK/import', 'monitoring:write'],
  ['/network/reports', 'monitoring:read'],
  ['/network/reports?country=DK', 'monitoring:read'],
  ['/network/reports/new', 'monitoring:write'],
  ['/network/plans', 'plans:read'],
  [`/network/plans/areas/${IDENTIFICATION}`, 'plans:read'],
  ['/network/plans/countries/DK', 'plans:read'],
  ['/network/plans/countries/DK?state=all', 'plans:read'],
  ['/network/plans/countries/DK/new', 'plans:write'],
  ['/network/deliveries', 'deliveries:settle'],
  ['/network/funds', 'funds:read'],
  ['/network/funds/new', 'funds:manage'],
  ['/network/funds/rates', 'funds:read'],
  ['/search'],
  ['/search?q=shelter'],
];
/**
 * Lists whose first entries are opened too: the address of the API, of the page of one of its items, and what
 * must be the reader's own for it.
 */
const LISTS: readonly (readonly [
  api: string,
  page: (id: string) => string,
  needs?: (id: string) => string,
])[] = [
  ['/api/meetings?period=upcoming', (id) => `/meetings/${id}`],
  ['/api/meetings?period=past', (id) => `/meetings/${id}`],
  [
    '/api/meetings?period=past&limit=1',
    (id) => `/meetings/${id}/minutes`,
    (id) => `/api/meetings/${id}/minutes`,
  ],
  ['/api/decisions', (id) => `/meetings/decisions/${id}`],
  ['/api/actions', (id) => `/meetings/actions/${id}`],
  ['/api/standards', (id) => `/standards/${id}`],
  ['/api/standards?limit=1', (id) => `/standards/${id}/history`],
  ['/api/standards?state=drafting', (id) => `/standards/${id}/sources`],
  ['/api/standards?state=drafting', (id) => `/standards/${id}/definitions`],
  ['/api/standards?limit=1', (id) => `/standards/${id}/consultation`],
  ['/api/standards?state=consultation', (id) => `/standards/${id}/consultation`],
  ['/api/standards?state=drafting', (id) => `/standards/${id}/amendments`],
  ['/api/standards?state=consultation', (id) => `/standards/${id}`],
  ['/api/recommendations/countries/DK?limit=1', (id) => `/network/recommendations/${id}`],
  ['/api/monitoring-reports?country=DK&limit=2', (id) => `/network/reports/${id}`],
  ['/api/plans/countries/DK?limit=1', (id) => `/network/plans/lines/${id}`],
  ['/api/contributions?kind=amendment&limit=1', (id) => `/contributions/amendment/${id}`],
  ['/api/priority-periods', (id) => `/priorities/${id}`],
  ['/api/ballots', (id) => `/priorities/ballots/${id}`],
  ['/api/ballots?phase=released&limit=1', (id) => `/priorities/ballots/${id}`],
  ['/api/documents', (id) => `/library/${id}`],
  ['/api/practices?limit=1', (id) => `/library/practices/${id}`],
  ['/api/funds', (id) => `/network/funds/${id}`],
  ['/api/questions?state=answered&limit=1', (id) => `/library/questions/${id}`],
  ['/api/directory/entries', (id) => `/network/directory/${id}`],
  [
    '/api/directory/own',
    (id) => `/network/directory/${id}/change`,
    (id) => `/api/directory/entries/${id}/kept`,
  ],
];
const STRANGER = 'whoever is not signed in';
const OPEN = [
  '/teams',
  '/check',
  '/published',
  '/published/guideline-on-the-first-conversation/v1.1/lv',
  '/sign-in',
  '/welcome',
  '/answer',
  '/shared',
  '/close-action',
  '/directory-entry',
  '/nowhere',
];

const demo = setUpDemoApp();

/** The parts of a published standard: the first by everyone, the rest each by one who works there. */
const PARTS: readonly (readonly [part: string, by?: (typeof ROLES)[number]])[] = [
  ['adoption'],
  ['adoption/DK', 'Denmark, government seat'],
  ['translations/da', 'Denmark, government seat'],
  ['translations', 'IOM, observer'],
  ['versions', 'Secretariat'],
  ['files', 'Secretariat'],
  ['files', 'IOM, observer'],
  ['compare?from=current&to=current', 'Secretariat'],
];

/**
 * The pages that somebody of this role can come to: the fixed ones, and one or two of each list that they may
 * read.
 */
async function pagesOf(visitor: Visitor, role: string): Promise<string[]> {
  const found: string[] = [];
  for (const [api, page, needs] of LISTS) {
    const answer = await visitor.context.request.get(api);
    if (!answer.ok()) continue;
    const { items } = (await answer.json()) as { items: { id: string }[] };
    for (const { id } of items.slice(0, 2)) {
      if (!needs || (await visitor.context.request.get(needs(id))).ok()) found.push(page(id));
    }
  }
  const [published] = (
    (await (await visitor.context.request.get('/api/public/standards')).json()) as {
      items: { standardId: string }[];
    }
  ).items;
  if ((await visitor.context.request.get(`/api/standards/${published!.standardId}/adoption`)).ok()) {
    found.push(
      ...PARTS.filter(([, by]) => !by || by === role).map(
        ([part]) => `/standards/${published!.standardId}/${part}`,
      ),
    );
  }
  const publication = await visitor.context.request.get(
    `/api/standards/${published!.standardId}/publication`,
  );
  const { editions } = publication.ok()
    ? ((await publication.json()) as { editions: { versionId: string }[] })
    : { editions: [] };
  // The first edition: all that was said to the text was said before it.
  if (role === 'Secretariat')
    found.push(`/standards/${published!.standardId}/versions/${editions.at(-1)!.versionId}/responses`);
  const amendments = await visitor.context.request.get('/api/amendments?limit=1');
  if (amendments.ok()) {
    const {
      items: [last],
    } = (await amendments.json()) as { items: { id: string; standardId: string; clauseId: string }[] };
    if (last)
      found.push(
        `/standards/${last.standardId}/amendments/${last.id}`,
        `/standards/${last.standardId}/amendments/new?clause=${last.clauseId}`,
      );
  }
  found.push(...(await consensusPages(visitor)));
  const asked = await askedAhead(visitor);
  if (asked) found.push(asked);
  const session = (await (await visitor.context.request.get('/api/session')).json()) as {
    member: { permissions: Permission[] };
  };
  const fixed = FIXED.filter(([, needs]) => !needs || session.member.permissions.includes(needs)).map(
    ([path]) => path,
  );
  return [...fixed, ...new Set(found)];
}

/** The consensus process of the demo, for those who read it. */
async function consensusPages(visitor: Visitor): Promise<string[]> {
  const answer = await visitor.context.request.get('/api/standards?state=consolidation');
  if (!answer.ok()) return [];
  for (const { id } of ((await answer.json()) as { items: { id: string }[] }).items) {
    const list = await visitor.context.request.get(`/api/standards/${id}/consensus`);
    if (!list.ok()) continue;
    const { items } = (await list.json()) as { items: { id: string }[] };
    return [
      `/standards/${id}/consensus`,
      ...items.map((process) => `/standards/${id}/consensus/${process.id}`),
    ];
  }
  return [];
}

/** Where a question about an item of a coming agenda is put to the vote, for those who arrange one. */
async function askedAhead(visitor: Visitor): Promise<string | undefined> {
  const coming = await visitor.context.request.get('/api/meetings?period=upcoming');
  if (!coming.ok()) return undefined;
  for (const { id } of ((await coming.json()) as { items: { id: string }[] }).items) {
    const agenda = await visitor.context.request.get(`/api/meetings/${id}/agenda`);
    if (!agenda.ok()) continue;
    const { state, can, items } = (await agenda.json()) as {
      state: string;
      can: { arrange: boolean };
      items: { id: string }[];
    };
    if (state === 'scheduled' && can.arrange && items[0])
      return `/meetings/${id}/items/${items[0].id}/ballot`;
  }
  return undefined;
}

/**
 * Those who see most see each page at every width in both themes; the others, whose pages are parts of those,
 * at each width and in each theme once.
 */
const WHOLE: readonly string[] = ['Secretariat', 'Denmark, government seat', STRANGER];

/** The navigations that call more than one of their links the current page. */
const SEVERAL_CURRENT = `
  [...document.querySelectorAll('nav')]
    .filter((nav) => nav.querySelectorAll('[aria-current=page]').length > 1)
    .map((nav) => nav.getAttribute('aria-label'))`;

/** What is wrong with a page at every width and in both themes, one line each. */
async function inspect(visitor: Visitor, path: string, whole: boolean): Promise<string[]> {
  const faults: string[] = [];
  await visitor.open(path);
  faults.push(...(await visitor.hiddenAgain()).map((words) => `${path} hid what it had shown: ${words}`));
  const unclear = await visitor.page.evaluate<string[]>(SEVERAL_CURRENT);
  faults.push(...unclear.map((nav) => `${path} has several current pages in the navigation “${nav}”`));
  for (const [at, width] of Object.values(WIDTHS).entries()) {
    for (const theme of whole ? THEMES : [THEMES[at % THEMES.length]!]) {
      await visitor.setDisplay({ width, theme });
      const overhang = await visitor.overhang();
      if (overhang > 0) faults.push(`${path} at ${width} px is ${overhang} px too wide`);
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
    for (const path of await pages(visitor)) {
      const inspected = inspect(visitor, path, WHOLE.includes(name));
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
  await visitor.page.getByText('The register of actions that you may know').waitFor();
}, 60_000);
