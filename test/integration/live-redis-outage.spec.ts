import { setTimeout as pause } from 'node:timers/promises';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { TestRedis } from '../support/redis-server.ts';
import { describeWith } from '../support/server-program.ts';
import { createDraft, LiveClient } from '../support/standards.ts';
import { TcpRelay } from '../support/tcp-relay.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Far more than it takes, far less than somebody at a page would bear. */
const PATIENCE_MS = 10_000;

describeWith('redis-server')('two processes whose Redis is away', () => {
  let redis: TestRedis;
  /** How the other process gets to it. */
  let way: TcpRelay;
  let one: TestApp;
  let other: TestApp;
  let network: TestNetwork;
  let denmark: TestMember;
  let latvia: TestMember;
  let secretariat: TestMember;
  let draft: StandardView;
  let revision: number;
  let reader: LiveClient;

  beforeAll(async () => {
    redis = await TestRedis.start();
    way = await TcpRelay.to(redis.url);
    one = await startApp({ environment: { REDIS_URL: redis.url, ROLE: 'api' } });
    other = await startApp({
      database: one.database,
      environment: { REDIS_URL: way.urlThrough(redis.url), ROLE: 'api' },
    });
    network = await createTestNetwork(one);
    denmark = await network.as('DK', 'government');
    latvia = await network.networkMember('LV');
    secretariat = await network.secretariat();
  });
  beforeEach(async () => {
    draft = await createDraft(denmark, undefined, 'networks');
    revision = 1;
    reader = await enter(other, latvia);
  });
  afterEach(async () => {
    reader.close();
    if (!(await redis.ask('ping').catch(() => ''))) await redis.start();
  });
  afterAll(async () => {
    await other?.close();
    await one?.close();
    await way?.cut();
    await redis?.stop();
  });

  async function enter(at: TestApp, member: TestMember): Promise<LiveClient> {
    const client = new LiveClient(at.url, member, `standard:${draft.id}`);
    expect(await client.join()).toMatchObject({ ok: true });
    return client;
  }

  /** Changes the first clause, at the first process. */
  async function write(text: string): Promise<void> {
    const changed = await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
      revision,
      text,
    });
    expect(changed.status).toBe(200);
    revision += 1;
  }

  const isShown = (text: string): boolean =>
    reader.events.some(({ payload }) => JSON.stringify(payload).includes(text));

  it('show each other what they commit all the same, and go on as before once it is back, empty', async () => {
    await redis.kill();
    await write('Away');
    await waitUntil('it is shown', () => isShown('Away'), PATIENCE_MS);
    await redis.start();
    await write('Back');
    // Nobody says anything more: no next number tells of a gap.
    await waitUntil('it is shown', () => isShown('Back'), PATIENCE_MS);
    await waitUntil('it goes by Redis again', async () => {
      const text = `Quick ${Math.random()}`;
      await write(text);
      await pause(500);
      return isShown(text);
    });
    const numbers = new Set(reader.eventNumbers());
    expect(numbers.size).toBe(Math.max(...numbers) - Math.min(...numbers) + 1);
  });

  it('cut a socket whose right was lost meanwhile, at their own and at the other', async () => {
    const own = await enter(one, latvia);
    await redis.kill();
    expect((await secretariat.patch(`/standards/${draft.id}`, { audience: 'teams' })).status).toBe(200);
    await waitUntil('its own socket is cut', () => own.socket.disconnected, PATIENCE_MS);
    await write('Not for networks');
    await waitUntil('the other one is cut', () => reader.socket.disconnected, PATIENCE_MS);
    expect(isShown('Not for networks')).toBe(false);
  });

  it('check the rights of all who listen once it is back', async () => {
    await way.cut();
    expect((await secretariat.patch(`/standards/${draft.id}`, { audience: 'teams' })).status).toBe(200);
    await pause(500);
    await way.restore();
    await waitUntil('the socket is cut', () => reader.socket.disconnected, PATIENCE_MS);
  });
});
