import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

/** What would stand in every object if one of these got through. */
const POISONS: readonly string[] = [
  '"__proto__":{"polluted":"yes"}',
  '"constructor":{"prototype":{"polluted":"yes"}}',
  '"audiences":{"__proto__":{"polluted":"yes","phone":"public"}}',
  '"\\u005f_proto__":{"polluted":"yes"}',
];
const ENTRY =
  '"subject":"member","roleTitle":"Desk","mailbox":null,"phone":null,"hours":null,"about":null,' +
  '"fields":[],"languages":[],"audiences":{},"askable":[]';

let test: TestApp;
let network: TestNetwork;
let member: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  member = await network.as('EE', 'ngo');
}, 60_000);
afterAll(() => test.close());
afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const headers = (): Record<string, string> => ({
  cookie: member.options.cookie!,
  'x-csrf-token': member.options.csrfToken!,
});

/** Refused as any other malformed request, or read as if it were not there: never an error of ours. */
async function expectHarmless(response: Response): Promise<void> {
  const answer = await response.text();
  expect(response.status).toBeLessThan(500);
  expect(answer).not.toContain('polluted');
}

describe('the prototype of all objects', () => {
  it.each(POISONS)('is not reached by a body: %s', async (poison) => {
    for (const [method, path, rest] of [
      ['POST', '/directory/entries', ENTRY],
      ['PUT', '/reminder-preferences', '"topics":[]'],
      ['POST', '/standards', '"title":"A standard","audience":"teams"'],
      ['POST', '/session', '"email":"ee-ngo@example.org","passphrase":"not the right one"'],
    ] as const)
      await expectHarmless(
        await fetch(`${test.url}/api${path}`, {
          method,
          body: `{${rest},${poison}}`,
          headers: { ...headers(), 'content-type': 'application/json' },
        }),
      );
    // Nobody got a wider audience, a role or an office by it.
    expect(await test.db.query(`select from directory_field where audience = 'public'`)).toEqual([]);
    expect((await member.get<{ member: { role: string } }>('/session')).body.member.role).toBe('team');
  });

  it.each(['__proto__[polluted]=yes', '__proto__.polluted=yes', 'constructor[prototype][polluted]=yes'])(
    'is not reached by an address: %s',
    async (query) => {
      for (const path of ['/directory/entries', '/members', '/documents', '/network/organisations'])
        await expectHarmless(await fetch(`${test.url}/api${path}?${query}`, { headers: headers() }));
    },
  );

  it.each(['__proto__', 'constructor.prototype', '__proto__[polluted]', 'constructor'])(
    'is not reached by the field of a form: %s',
    async (name) => {
      const form = new FormData();
      form.append('title', 'A paper');
      form.append('audience', 'network');
      form.append(name, '{"polluted":"yes"}');
      form.append('file', new Blob(['%PDF-1.7\n%%EOF\n']), '__proto__.pdf');
      await expectHarmless(
        await fetch(`${test.url}/api/documents`, { method: 'POST', body: form, headers: headers() }),
      );
    },
  );

  it('is not reached by a live message, and the socket answers on', async () => {
    const socket = io(test.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: member.options.cookie! },
      forceNew: true,
      reconnection: false,
    });
    try {
      await new Promise<void>((connected, failed) => {
        socket.once('connect', connected);
        socket.once('connect_error', failed);
      });
      for (const poison of POISONS)
        for (const message of ['join', 'leave', 'typing', 'open', 'push'])
          socket.emit(message, JSON.parse(`{"room":"member:${member.memberId}",${poison}}`));
      await pause(200);
      const answer: unknown = await socket
        .timeout(5_000)
        .emitWithAck('join', { room: `member:${member.memberId}` });
      expect(JSON.stringify(answer)).not.toContain('polluted');
    } finally {
      socket.close();
    }
  });
});
