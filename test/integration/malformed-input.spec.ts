import { jest } from '@jest/globals';
import { log } from '../../src/platform/log/log.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';

const WORDS = 'Maali and her two children';

let test: TestApp;
let network: TestNetwork;
let member: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  member = await network.as('EE', 'ngo');
});
afterAll(() => test.close());

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const raw = (path: string, body: string, cookie = member.options.cookie!) =>
  fetch(`${test.url}/api${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': member.options.csrfToken ?? '' },
  });
const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('what no page of ours sends', () => {
  it.each<[string, () => Promise<Response>]>([
    ['a NUL in a choice', () => raw('/standards', JSON.stringify({ title: WORDS, audience: 'teams\0' }))],
    ['half a character in a choice', () => raw('/standards', `{"title":"${WORDS}","audience":"\\ud800"}`)],
    ['a number beyond all', () => raw('/standards', `{"title":"${WORDS}","audience":1e308}`)],
    ['a body five thousand deep', () => raw('/standards', `{"title":"${WORDS}","audience":${deep(5_000)}}`)],
    ['a body that ends in the middle', () => raw('/standards', `{"title":"${WORDS}`)],
    ['a cookie that is no encoding', () => raw('/standards', '{}', 'norbanet=%')],
    [
      'a NUL in an address',
      () => fetch(`${test.url}/api/standards/%00`, { headers: { cookie: member.options.cookie! } }),
    ],
    ...[
      cursor([WORDS]),
      cursor([1e308, newId()]),
      cursor({ at: WORDS }),
      cursor([deep(500)]),
      cursor(['2027-13-45T99:00:00Z', newId()]),
      '%',
      'x'.repeat(900),
    ].map((after, at): [string, () => Promise<Response>] => [
      `a cursor that was tampered with (${at + 1})`,
      () =>
        fetch(`${test.url}/api/standards?after=${encodeURIComponent(after)}`, {
          headers: { cookie: member.options.cookie! },
        }),
    ]),
  ])('%s is refused, tells nothing of the machine, and leaves no words in the log', async (_, send) => {
    const told = (['warn', 'error', 'fatal'] as const).map((level) => jest.spyOn(log, level));
    const response = await send();
    const answer = await response.text();
    const logged = JSON.stringify(told.flatMap(({ mock }) => mock.calls));
    for (const spy of told) spy.mockRestore();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(JSON.parse(answer)).toMatchObject({ code: expect.not.stringMatching(/^internal$/) });
    expect(answer).not.toMatch(/syntax|invalid byte|pg_|node_modules/i);
    expect(logged).not.toContain('Maali');
  });
});

it('what is wrong with a field is told by a code, and in the language that is asked for', async () => {
  const tell = async (language: string): Promise<unknown> => {
    const response = await fetch(`${test.url}/api/reminder-preferences`, {
      method: 'PUT',
      body: JSON.stringify({ topics: [], quietFrom: '22:00', quietUntil: null, digestAt: null }),
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        cookie: member.options.cookie!,
        'x-csrf-token': member.options.csrfToken ?? '',
      },
    });
    return ((await response.json()) as { faults: unknown }).faults;
  };
  const fault = { field: 'quietUntil', code: 'quiet-hours-incomplete' };
  expect(await tell('en')).toEqual([{ ...fault, message: 'Quiet hours need both a start and an end.' }]);
  expect(await tell('lv')).toEqual([{ ...fault, message: 'Klusuma stundām vajag gan sākumu, gan beigas.' }]);
});

it('a NUL and half a character in words are tidied, and what is kept is whole', async () => {
  const { status, body } = await member.post<{ title: string }>('/standards', {
    title: `${WORDS}\0\ud800`,
    audience: 'teams',
  });
  expect([status, body.title]).toEqual([201, `${WORDS}\ufffd`]);
  expect((await member.get(`/documents?words=${encodeURIComponent('\0')}`)).status).toBeLessThan(500);
});

it('the description of the API is served by no server that members use', async () => {
  const settings = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://norbanet.example.org',
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_FROM: 'nbn@example.org',
  };
  const real = await startApp({ environment: { ROLE: 'api', ...settings } });
  const statuses = await Promise.all(
    ['/api/docs', '/api/openapi.json'].map(async (path) => (await fetch(real.url + path)).status),
  );
  await real.close();
  expect(statuses).toEqual([404, 404]);
});
