import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildAgendaPacksJob } from '../../src/agendas/testing.ts';
import { BuildArchivesJob } from '../../src/archive/testing.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { PrintStandardsJob } from '../../src/standards/testing.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDemoCopy, type DemoCopy } from '../support/demo-template.ts';
import { succeeded } from '../support/meetings.ts';
import { addressesOfRoute } from '../support/route-addresses.ts';
import { openAnotherSession } from '../support/sessions.ts';

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: { readonly enum?: readonly string[] };
  }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const DATA = ['application/json', 'application/problem+json'];
const PDF = 'application/pdf';

const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Paths };

const typesOf = ({ responses }: Operation): string[] =>
  Object.values(responses)
    .flatMap(({ content = {} }) => Object.keys(content))
    .filter((type) => !DATA.includes(type));

/** A route as its controller writes it, such as `/documents/:id/file`. */
const patternOf = (path: string): string =>
  path.replace(/^\/api/, '').replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => `:${name}`);

/** Each form of a file that can be asked for. */
function queriesOf({ parameters = [] }: Operation): string[] {
  const form = parameters.find(({ name }) => name === 'as' || name === 'format');
  return form?.schema?.enum?.map((value) => `?${form.name}=${value}`) ?? [''];
}

/** Every route whose answer is something else than data, as the contract says. */
const FILE_ROUTES = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations)
    .filter(([, operation]) => typesOf(operation).length > 0)
    .map(([method, operation]) => ({ method, pattern: patternOf(path), operation })),
);

const here = await findChromium(process.env['CHROMIUM_PATH']);
const canBeMade = ({ operation }: (typeof FILE_ROUTES)[number]): boolean =>
  here !== null || !typesOf(operation).includes(PDF);

let demo: DemoCopy;
let folder: string;
let test: TestApp;
let readers: readonly ApiClient[];
/** The addresses that no list tells: they hold a key. */
let keys: Readonly<Record<string, { readonly address: string; readonly body?: object }>>;

beforeAll(async () => {
  demo = await createDemoCopy();
  folder = await mkdtemp(join(tmpdir(), 'norbanet-files-'));
  await cp(demo.files, folder, { recursive: true });
  const environment = { ROLE: 'api', DATA_DIR: folder, ...(here ? { CHROMIUM_PATH: here } : {}) };
  test = await startApp({ database: demo.database, environment });
  const secretariat = await session('secretariat');
  readers = [secretariat, await session('ee-ngo'), await session('dk-government'), await session('auditor')];
  await makeFiles(secretariat);
  keys = await makeKeys(secretariat);
}, 400_000);
afterAll(async () => {
  await test?.close();
  await demo?.database.drop();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

async function session(name: string): Promise<ApiClient> {
  const [member] = await test.db.query<[{ id: string }]>('select id from member where email = $1', [
    `${name}@example.org`,
  ]);
  return openAnotherSession(test, member.id);
}

/** What jobs make, for the secretariat. */
async function makeFiles(secretariat: ApiClient): Promise<void> {
  succeeded(await secretariat.post('/archives'));
  await test.app.get(BuildArchivesJob).run();
  if (!here) return;
  const [meeting] = await test.db.query<[{ id: string }]>(`select id from meeting where state = 'scheduled'`);
  const [draft] = await test.db.query<[{ id: string }]>(`select id from standard where state = 'drafting'`);
  succeeded(await secretariat.post(`/meetings/${meeting.id}/packs`));
  succeeded(await secretariat.post(`/standards/${draft.id}/prints`, { comments: 'open' }));
  await test.app.get(BuildAgendaPacksJob).run();
  await test.app.get(PrintStandardsJob).run();
}

async function makeKeys(secretariat: ApiClient): Promise<typeof keys> {
  const feed = succeeded(await secretariat.post<{ url: string }>('/calendar-feed'));
  const body = new FormData();
  body.append('title', 'Guide');
  body.append('audience', 'network');
  body.append('file', new Blob(['Words to keep.']), 'guide.txt');
  const { id } = succeeded(await secretariat.post<{ id: string }>('/documents', body));
  const link = succeeded(
    await secretariat.post<{ url: string; code: string }>(`/documents/${id}/links`, {
      recipient: 'ana@example.net',
      days: 7,
    }),
  );
  return {
    '/calendar/:file': { address: new URL(feed.url).pathname.replace(/^\/api/, '') },
    '/shared-documents/file': {
      address: '/shared-documents/file',
      body: { token: new URL(link.url).hash.slice(1), code: link.code },
    },
  };
}

/** The addresses of routes that no other walk over all routes asks. */
const ADDRESSES: readonly (readonly [begin: RegExp, sql: string])[] = [
  [/^\/monitoring-reports\/:id/, 'select id as object from monitoring_report'],
  [/\/countries\/:country/, 'select code as object from country'],
];

async function addressesOf(pattern: string): Promise<readonly string[]> {
  const own = ADDRESSES.find(([begin]) => begin.test(pattern));
  if (!own) return addressesOfRoute(test.db, pattern);
  const rows = await test.db.query<{ object: string }[]>(own[1]);
  return rows.map(({ object }) => pattern.replace(/:[a-z]+/, object));
}

async function firstFile(
  method: string,
  addresses: readonly string[],
  query: string,
  body?: object,
): Promise<Headers | null> {
  for (const address of addresses) {
    for (const reader of readers) {
      const { status, headers } = await reader.send(method, address + query, body);
      if (status === 200) return headers;
    }
  }
  return null;
}

/** The headers of the first file of each form that a route gives to a reader. */
async function filesOf({ method, pattern, operation }: (typeof FILE_ROUTES)[number]): Promise<Headers[]> {
  const key = keys[pattern];
  const addresses = key ? [key.address] : await addressesOf(pattern);
  const found: Headers[] = [];
  for (const query of queriesOf(operation)) {
    const file = await firstFile(method.toUpperCase(), addresses, query, key?.body);
    if (file) found.push(file);
  }
  return found;
}

it('there are routes whose answers are files, and this walk knows them by the contract', () => {
  expect(FILE_ROUTES.length).toBeGreaterThan(20);
  expect(FILE_ROUTES.map(({ pattern }) => pattern)).toContain('/documents/:id/file');
});

it.each(FILE_ROUTES.filter(canBeMade).map((route) => [`${route.method} ${route.pattern}`, route] as const))(
  '%s is saved and not shown, taken for nothing else, and of no origin',
  async (_, route) => {
    const files = await filesOf(route);
    expect(files).not.toEqual([]);
    for (const headers of files) {
      expect(headers.get('content-disposition')).toMatch(/^attachment\b/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.* sandbox$/);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toMatch(/no-store|no-cache|public/);
    }
  },
  120_000,
);
