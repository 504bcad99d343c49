import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { io, type Socket } from 'socket.io-client';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { LiveEventQuery } from '../../src/platform/live/live-event.query.ts';
import { LiveRoomRegistry } from '../../src/platform/live/live-room-registry.ts';
import { LiveServer } from '../../src/platform/live/live-server.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestNetwork, createTestNetwork, type TestMember } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let network: TestNetwork;
const room = `test-room:${newId()}`;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  test.app
    .get(LiveRoomRegistry)
    .register('test-room', { presence: true, mayJoin: (actor) => Promise.resolve(actor.role === 'team') });
});
afterAll(() => test.close());

function socketOf(member: TestMember, headers: Record<string, string> = {}): Socket {
  return io(test.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: member.options.cookie!, ...headers },
    reconnection: false,
  });
}

const say = (text: string): Promise<void> =>
  test.app.get(UnitOfWork).run(SYSTEM, (tx) => Promise.resolve(tx.broadcast(room, 'said', { text })));

/** Takes connections until no other one gets free in time. */
async function takeAll(pool: Pool, taken: PoolClient[]): Promise<void> {
  for (;;) {
    const client = await pool.connect().catch(() => null);
    if (!client) return;
    taken.push(client);
  }
}

describe('the door of the API', () => {
  it('knows who is signed in and who is not', async () => {
    const denmark = await network.as('DK', 'government');
    const { body } = await denmark.get<{ member: { role: string; seat: object } }>('/session');
    expect(body.member).toMatchObject({ role: 'team', seat: { country: 'DK', type: 'government' } });
    expect((await network.anonymous().get('/session')).body).toEqual({
      member: null,
      csrfToken: null,
      newsNumber: null,
      now: null,
    });
  });

  it('answers problems as RFC 9457 documents with a stable code', async () => {
    const { status, body, headers } = await network.anonymous().get('/no-such-thing');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ type: 'urn:norbanet:problem:not-found', code: 'not-found', status: 404 });
    expect((await network.anonymous().get(`/live/${room}/events?after=0`)).body['code']).toBe(
      'not-signed-in',
    );
  });

  it('asks to come back when no connection to the database gets free in time', async () => {
    const denmark = await network.as('DK', 'government');
    const pool = (test.app.get(DataSource).driver as PostgresDriver).master as Pool;
    const timeoutMs = pool.options.connectionTimeoutMillis;
    const taken: PoolClient[] = [];
    pool.options.connectionTimeoutMillis = 300;
    try {
      await takeAll(pool, taken);
      const { status, body, headers } = await denmark.get('/search?q=shelter');
      expect({ status, code: body['code'] }).toEqual({ status: 503, code: 'unavailable' });
      expect(headers.get('retry-after')).toBe('5');
    } finally {
      pool.options.connectionTimeoutMillis = timeoutMs;
      for (const client of taken) client.release();
    }
    expect((await denmark.get('/search?q=shelter')).status).toBe(200);
  });

  it('is alive and ready, and sends headers that keep browsers careful', async () => {
    expect((await network.anonymous().get('/health/live')).body).toEqual({ status: 'ok' });
    const { body, headers } = await network.anonymous().get('/health/ready');
    expect(body).toEqual({ status: 'ok' });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('live events', () => {
  it('reach the room in order, and whoever was away catches up by number', async () => {
    const denmark = await network.as('DK', 'government');
    const socket = socketOf(denmark);
    const numbers: number[] = [];
    socket.on('live', (frame: { events: { number: number }[] }) =>
      numbers.push(...frame.events.map((event) => event.number)),
    );
    expect(await socket.emitWithAck('join', { room })).toEqual({ ok: true, number: 0 });
    await say('one');
    await say('two');
    await waitFor(() => numbers.length === 2);
    expect(numbers).toEqual([1, 2]);
    socket.disconnect();
    await say('three');
    const { body } = await denmark.get<{ events: { number: number; payload: object }[] }>(
      `/live/${room}/events?after=2`,
    );
    expect(body.events).toMatchObject([{ number: 3, type: 'said', payload: { text: 'three' } }]);
  });

  it('are caught up with while more of them are committed, and none is said to be too old', async () => {
    const events = test.app.get(LiveEventQuery);
    const first = await events.lastNumber(room);
    let last = first;
    let isOver = false;
    const reader = async (): Promise<void> => {
      while (!isOver) {
        const found = await events.findAfter(room, last);
        last = Math.max(last, found.events.at(-1)?.number ?? 0);
      }
    };
    const readers = [reader(), reader(), reader()];
    for (let turn = 0; turn < 300; turn += 1) await say(String(turn));
    isOver = true;
    await Promise.all(readers);
    expect((await events.findAfter(room, first)).events).toHaveLength(300);
  });

  it('let nobody into a room whose rule says no, known or unknown alike', async () => {
    const observer = await network.observer();
    const socket = socketOf(observer);
    const answers = await Promise.all(
      [room, `test-room:${newId()}`, `unknown:${newId()}`, '../etc', '__proto__'].map((name) =>
        socket.emitWithAck('join', { room: name }),
      ),
    );
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'not-found' });
    expect(await socket.emitWithAck('join', { room: ['a'] })).toEqual({ ok: false, code: 'invalid-input' });
    expect((await observer.get(`/live/${room}/events?after=0`)).body['code']).toBe('not-found');
    socket.disconnect();
  });

  it('refuse sockets without a session or from a foreign page', async () => {
    const anonymous = io(test.url, { transports: ['websocket'], reconnection: false });
    await expect(connected(anonymous)).rejects.toThrow('not-signed-in');
    const foreign = socketOf(await network.as('DK', 'ngo'), { origin: 'https://elsewhere.example' });
    await expect(connected(foreign)).rejects.toThrow();
  });

  it('show who is in the room, and stop at once for a member who lost the right', async () => {
    const [estonia, finland] = await Promise.all([network.as('EE', 'ngo'), network.as('FI', 'ngo')]);
    const [first, second] = [socketOf(estonia), socketOf(finland)];
    let present: string[] = [];
    first.on('presence', (presence: { members: { name: string }[] }) => {
      present = presence.members.map((member) => member.name).sort();
    });
    await first.emitWithAck('join', { room });
    await second.emitWithAck('join', { room });
    await waitFor(() => present.join() === 'ee-ngo,fi-ngo');
    const gone = new Promise((resolve) => second.once('disconnect', resolve));
    test.app.get(LiveServer).evictMember(finland.memberId);
    await gone;
    await waitFor(() => present.join() === 'ee-ngo');
    first.disconnect();
  });
});

describe('the audit log', () => {
  it('cannot be changed or emptied', async () => {
    await test.app
      .get(UnitOfWork)
      .run(SYSTEM, (tx) =>
        Promise.resolve(tx.audit({ action: 'test.done', object: { kind: 'test', id: newId() } })),
      );
    for (const statement of [
      'update audit_entry set action = $$x$$',
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(test.db.query(statement)).rejects.toThrow('append-only');
    }
  });
});

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}

async function waitFor(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
