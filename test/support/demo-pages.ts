import type { Permission } from '@nbn/contracts';
import type { Visitor } from './browser.ts';
import { IDENTIFICATION } from './plans.ts';

/** Those whose links the demo prints: one of each role. */
export const ROLES = [
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
  ['/my-data'],
  ['/kept'],
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
  ['/network/record', 'audit:follow'],
  ['/network/overview', 'overview:read'],
  ['/network/overview?by=kind', 'overview:read'],
  ['/network/operation', 'operation:read'],
  ['/network/wording', 'wording:settle'],
  ['/network/wording?state=settled', 'wording:settle'],
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
/** The pages that anybody can open. */
export const OPEN = [
  '/about/en',
  '/teams',
  '/check',
  '/published',
  '/published/guideline-on-the-first-conversation/v1.1/lv',
  '/sign-in',
  '/welcome',
  '/recovery',
  '/stop-recovery',
  '/not-me',
  '/answer',
  '/shared',
  '/close-action',
  '/directory-entry',
  '/nowhere',
];

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
export async function pagesOf(visitor: Visitor, role: string): Promise<string[]> {
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
