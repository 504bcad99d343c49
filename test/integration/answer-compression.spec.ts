import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DiscoveryService } from '@nestjs/core';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createDraft, publishStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

let test: TestApp;
let denmark: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  const network = await createTestNetwork(test);
  [denmark, secretariat] = [await network.as('DK', 'government'), await network.secretariat()];
});
afterAll(() => test.close());

const TEXTS = Array.from(
  { length: 12 },
  (_, n) => `Shelter ${n} is open to every victim, and costs nothing.`,
);

const ask = (url: string, { accept = 'gzip, deflate, br', by = denmark } = {}) =>
  test.app.inject({
    method: 'GET',
    url,
    headers: { cookie: by.options.cookie!, 'accept-encoding': accept },
  });

describe('an answer of the API', () => {
  it('comes in fewer bytes and says the same, in the way that the browser takes', async () => {
    const { id } = await createDraft(denmark, TEXTS);
    const plain = await ask(`/api/standards/${id}`, { accept: 'identity' });
    expect([plain.headers['content-encoding'], plain.headers['vary']]).toEqual([
      undefined,
      'accept-encoding',
    ]);
    for (const [accept, encoding, open] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await ask(`/api/standards/${id}`, { accept });
      expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'accept-encoding']);
      expect(Number(headers['content-length'])).toBe(rawPayload.length);
      expect(open(rawPayload).toString()).toBe(plain.body);
      expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    }
  });

  it('is still kept by its tag', async () => {
    await secretariat.post('/meetings', { title: 'Spring meeting', zone: 'Europe/Copenhagen' });
    const { etag } = (await ask('/api/meetings?period=upcoming', { by: secretariat })).headers;
    const again = await test.app.inject({
      method: 'GET',
      url: '/api/meetings?period=upcoming',
      headers: {
        cookie: secretariat.options.cookie!,
        'accept-encoding': 'br',
        'if-none-match': etag as string,
      },
    });
    expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined]);
  });

  it('is left as it is where it is short', async () => {
    const { headers, body } = await ask('/api/notifications/unread');
    expect(body.length).toBeLessThan(1_024);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('is left as it is where it answers a change', async () => {
    const { id, clauses } = await createDraft(denmark, TEXTS);
    const changed = await test.app.inject({
      method: 'POST',
      url: `/api/standards/${id}/clauses`,
      headers: {
        cookie: denmark.options.cookie!,
        'x-csrf-token': denmark.options.csrfToken!,
        'accept-encoding': 'br',
      },
      payload: { afterId: clauses.at(-1)!.id, kind: 'clause', level: 1, text: 'Word '.repeat(400) },
    });
    expect(changed.statusCode).toBe(201);
    expect(changed.body.length).toBeGreaterThan(1_024);
    expect(changed.headers['content-encoding']).toBeUndefined();
  });
});

describe('a page for everyone', () => {
  it('comes in fewer bytes as well, and is still asked about by its tag', async () => {
    const { id } = await createDraft(denmark, TEXTS);
    await publishStandard(test, secretariat, id, { slug: 'shelters' });
    const url = '/published/shelters/v1.0';
    const { headers, rawPayload } = await ask(url);
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(rawPayload).toString()).toContain(TEXTS[11]!);
    const again = await test.app.inject({
      method: 'GET',
      url,
      headers: { 'accept-encoding': 'gzip', 'if-none-match': headers.etag as string },
    });
    expect(again.statusCode).toBe(304);
  });
});

/** What lets its holder do something, or tells what somebody voted: never in an answer whose length tells of it. */
const SECRET_FIELDS = /^(?:csrfToken|token|secret|receipt|publicKey|joinUrl|feedUrl|passphrase)$/;

interface Schema {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Contract {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>
  >;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** The fields of an answer, however deep. */
function fieldsOf({ components }: Contract, schema: Schema | undefined, seen = new Set<string>()): string[] {
  if (!schema) return [];
  const named = schema.$ref?.split('/').at(-1);
  if (named && seen.has(named)) return [];
  const inside = named ? new Set([...seen, named]) : seen;
  const { properties = {}, additionalProperties: others, items } = schema;
  const parts = [
    ...(named ? [components.schemas[named]] : []),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...Object.values(properties),
    ...(typeof others === 'object' ? [others] : []),
    items,
  ];
  return [
    ...Object.keys(properties),
    ...parts.flatMap((part) => fieldsOf({ components } as Contract, part, inside)),
  ];
}

/** The routes that are read and whose answers have a field of that name, by the contract. */
function routesWithSecrets(): string[] {
  const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract;
  return Object.entries(contract.paths)
    .filter(([, { get }]) => {
      const answer = get?.responses['200']?.content?.['application/json']?.schema;
      return fieldsOf(contract, answer).some((field) => SECRET_FIELDS.test(field));
    })
    .map(([path]) => `GET ${path.replace(/^\/api/, '').replaceAll(/\{(\w+)\}/g, ':$1')}`);
}

describe('an answer that holds a secret', () => {
  it('is never compressed, so that its length tells nothing of the secret', () => {
    const controllers = test.app.get(DiscoveryService, { strict: false }).getControllers();
    const uncompressed = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .filter(({ owner, method }) => {
        const prototype = controllers.find(({ metatype }) => metatype?.name === owner)?.metatype
          ?.prototype as Record<string, object> | undefined;
        const config = prototype && Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, prototype[method]!);
        return (config as { compressed?: boolean } | undefined)?.compressed === false;
      })
      .map(({ route }) => route);
    const secret = routesWithSecrets();
    expect(secret).toContain('GET /session');
    expect(secret.length).toBeGreaterThanOrEqual(5);
    expect(secret.filter((route) => !uncompressed.includes(route))).toEqual([]);
  });

  it('keeps its length, as the session’s with its token against forged requests does', async () => {
    const { headers, body } = await ask('/api/session', { by: secretariat });
    expect(body).toContain(secretariat.options.csrfToken!);
    expect(body.length).toBeGreaterThan(1_024);
    expect(headers['content-encoding']).toBeUndefined();
  });
});
