import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUSH_LIMITS } from '@nbn/contracts';
import { PushQueueRepository } from '../../src/notifications/push/push-queue.repository.ts';
import { SendPushMessagesJob } from '../../src/notifications/push/send-push-messages.job.ts';
import { SessionService } from '../../src/identity/index.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { Config } from '../../src/platform/config/config.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { eventually } from '../support/ballots.ts';
import { createScheduledMeeting, succeeded, type ProblemBody } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { PushBrowser, PushService, senderOf } from '../support/push-service.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Devices {
  serverKey: string | null;
  items: { id: string; deviceId: string; device: string | null; since: string }[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = '2027-03-02';

let service: PushService;
let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
/** Riga is two hours ahead of UTC. */
let latvia: TestMember;

beforeAll(async () => {
  service = await PushService.start();
  test = await startApp({ environment: { ROLE: 'api', PUSH_ORIGINS: service.origin } });
  await setClockTo(test, `${DAY}T09:00:00Z`);
  network = await createTestNetwork(test);
  [secretariat, latvia] = [await network.secretariat(), await network.as('LV', 'ngo')];
}, 60_000);
afterAll(async () => {
  await test.close();
  await service.close();
});
beforeEach(async () => {
  await setClockTo(test, `${DAY}T12:00:00Z`);
  await test.db.query('delete from push_subscription');
  await test.db.query('truncate notification, reminder_preference');
  service.received.length = 0;
  service.answer = { status: 201 };
});

const switchOn = async (session: ApiClient): Promise<PushBrowser> => {
  const browser = new PushBrowser(service.origin);
  succeeded(await session.post('/push-devices', browser.address));
  return browser;
};
const devicesOf = async (session: ApiClient): Promise<Devices> =>
  succeeded(await session.get<Devices>('/push-devices'));
const send = () => test.app.get(SendPushMessagesJob).run();
const at = (time: string) => setClockTo(test, `${DAY}T${time}Z`);
/** Everything that happened has been handled. */
async function relayed(): Promise<void> {
  await test.app.get(OutboxRelay).drain();
  await eventually(
    () => test.db.query<object[]>('select 1 from outbox where relayed_at is null and next_at <= app_now()'),
    (rows) => rows.length === 0,
  );
}
/** Latvia is invited to a meeting. */
async function invite(title = 'Safe return'): Promise<string> {
  const { id } = await createScheduledMeeting(secretariat, { title }, { countries: ['LV'] });
  await relayed();
  return id;
}
const audited = (action: string) =>
  test.db.query<object[]>('select object_id as id, detail from audit_entry where action = $1 order by seq', [
    action,
  ]);

describe('a message to a device', () => {
  it('says nothing but a random name, encrypted for the browser alone, and names Norbanet’s key to the push service', async () => {
    const browser = await switchOn(latvia);
    await invite('Shelters for women');
    await at('12:03:00');
    await send();
    expect(service.received).toHaveLength(1);
    const [push] = service.received;
    expect(push!.path).toBe(browser.path);
    expect(browser.decrypt(push!.body)).toMatch(UUID);
    expect(JSON.stringify(push!.headers)).not.toMatch(/Shelters|Latvia|meeting|lv-ngo/i);
    expect(push!.headers).toMatchObject({ topic: 'news', ttl: '86400', 'content-encoding': 'aes128gcm' });
    const { key, claims } = senderOf(push!);
    expect(key).toBe((await devicesOf(latvia)).serverKey);
    expect(claims).toMatchObject({ aud: service.origin, sub: 'mailto:secretariat@norbanet.example.org' });
  });

  it('is one for many notifications, goes to each device of the member, and to nobody else', async () => {
    const session = await openAnotherSession(test, latvia.memberId);
    const browsers = [await switchOn(latvia), await switchOn(session)];
    await switchOn(await network.as('EE', 'ngo'));
    await invite();
    await invite();
    await send();
    expect(service.received).toEqual([]);
    await invite();
    await at('12:03:00');
    await send();
    await send();
    expect(service.received.map(({ path }) => path).toSorted()).toEqual(
      browsers.map(({ path }) => path).toSorted(),
    );
  });

  it('is followed by the next one after a pause', async () => {
    await switchOn(latvia);
    await invite();
    await at('12:03:00');
    await send();
    await invite();
    await at('12:05:00');
    await send();
    expect(service.received).toHaveLength(1);
    await at('12:12:00');
    await send();
    expect(service.received).toHaveLength(2);
  });

  it('is not sent when what it is about was read meanwhile, or may no longer be seen', async () => {
    await switchOn(latvia);
    await invite();
    succeeded(await latvia.post('/notifications/read', {}));
    await at('12:03:00');
    await send();
    const meeting = await invite();
    await test.db.query('delete from meeting_invitation where meeting_id = $1', [meeting]);
    await test.db.query(`update meeting set state = 'draft' where id = $1`, [meeting]);
    const [{ unread }] = await test.db.query<[{ unread: number }]>(
      'select count(*)::int as unread from notification where member_id = $1 and read_at is null',
      [latvia.memberId],
    );
    expect(unread).toBe(1);
    await at('12:20:00');
    await send();
    expect(service.received).toEqual([]);
  });

  it('waits until the member’s quiet hours end', async () => {
    await switchOn(latvia);
    succeeded(
      await latvia.put('/reminder-preferences', {
        topics: [],
        quietFrom: '13:00',
        quietUntil: '16:30',
        digestAt: null,
      }),
    );
    await invite();
    await at('12:03:00');
    await send();
    await at('14:29:00');
    await send();
    expect(service.received).toEqual([]);
    await at('14:31:00');
    await send();
    expect(service.received).toHaveLength(1);
  });

  it('that a push service did not take is tried again under the same name', async () => {
    const browser = await switchOn(latvia);
    await invite();
    await at('12:03:00');
    service.answer = { status: 503 };
    await send();
    await send();
    expect(service.received).toHaveLength(1);
    service.answer = { status: 201 };
    await at('12:06:00');
    await send();
    await send();
    const names = service.received.map(({ body }) => browser.decrypt(body));
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
  });

  it('of a sender that died is sent by another one under the same name, and no third time', async () => {
    const browser = await switchOn(latvia);
    await invite();
    await at('12:03:00');
    await send();
    const name = browser.decrypt(service.received[0]!.body);
    // As it stands between the answer of the push service and the note of it.
    await test.db.query(
      `
        update push_subscription
        set message_id = $1, due_at = app_now(), news_since = app_now() - interval '1 hour',
          sent_at = null, taken_until = now() + interval '1 minute', attempts = 1`,
      [name],
    );
    await send();
    expect(service.received).toHaveLength(1);
    await test.db.query(`update push_subscription set taken_until = now() - interval '1 second'`);
    await send();
    await send();
    expect(service.received.map(({ body }) => browser.decrypt(body))).toEqual([name, name]);
  });

  it('is finished once, and what came while it was sent is told by another one', async () => {
    const queue = test.app.get(PushQueueRepository);
    const waiting = () =>
      test.db.query<object[]>(
        'select message_id as name, news_since is not null as is_new from push_subscription where due_at is not null',
      );
    await switchOn(latvia);
    await invite();
    await at('12:03:00');
    const [first] = await queue.takeDue(1);
    await queue.finish(first!, { sent: true });
    await queue.finish(first!, { sent: true });
    expect(await waiting()).toEqual([]);

    await invite();
    await at('12:20:00');
    const [second] = await queue.takeDue(1);
    await invite();
    await queue.finish(second!, { sent: true });
    const left = await waiting();
    expect(left).toEqual([{ name: expect.stringMatching(UUID), is_new: true }]);
    expect(left).not.toEqual([{ name: second!.messageId, is_new: true }]);
  });
});

describe('an address to which a device is written', () => {
  it.each([404, 410])('is removed when the push service answers %s', async (status) => {
    await switchOn(latvia);
    await invite();
    await at('12:03:00');
    service.answer = { status };
    await send();
    expect((await devicesOf(latvia)).items).toEqual([]);
    expect((await audited('push.off')).at(-1)).toEqual({ id: latvia.memberId, detail: { reason: 'gone' } });
  });

  it('is not left for the one that an answer names', async () => {
    await switchOn(latvia);
    await invite();
    await at('12:03:00');
    service.answer = { status: 307, headers: { location: `${service.origin}/elsewhere` } };
    await send();
    expect(service.received.map(({ path }) => path)).not.toContain('/elsewhere');
    expect(service.received).toHaveLength(1);
    expect((await devicesOf(latvia)).items).toHaveLength(1);
  });

  it('is checked when it is given', async () => {
    const { address } = new PushBrowser(service.origin);
    const answers = await Promise.all(
      [
        { endpoint: 'https://169.254.169.254/latest/meta-data' },
        { endpoint: 'https://fcm.googleapis.com@localhost/x' },
        { endpoint: 'http://localhost/x' },
        { p256dh: `A${address.p256dh.slice(1)}` },
        { auth: 'short' },
        { deviceId: 'mine' },
      ].map((wrong) => latvia.post<ProblemBody>('/push-devices', { ...address, ...wrong })),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [400, 'invalid-input']),
    );
    expect((await devicesOf(latvia)).items).toEqual([]);
  });

  it('is checked again in the moment of sending', async () => {
    await switchOn(latvia);
    await invite();
    await at('12:03:00');
    const config = test.app.get(Config);
    config.PUSH_ORIGINS = '';
    try {
      await send();
    } finally {
      config.PUSH_ORIGINS = service.origin;
    }
    expect(service.received).toEqual([]);
    expect((await devicesOf(latvia)).items).toEqual([]);
  });

  it('goes from the member who had it to the one who has the browser now', async () => {
    const estonia = await network.as('EE', 'ngo');
    const browser = await switchOn(latvia);
    succeeded(await estonia.post('/push-devices', { ...browser.address, deviceId: crypto.randomUUID() }));
    expect((await devicesOf(latvia)).items).toEqual([]);
    expect((await devicesOf(estonia)).items).toHaveLength(1);
  });
});

describe('the devices of a member', () => {
  it('are listed, and each can be switched off, as the audit log says', async () => {
    const browser = await switchOn(latvia);
    const { serverKey, items } = await devicesOf(latvia);
    expect(Buffer.from(serverKey!, 'base64url')).toHaveLength(65);
    expect(items).toMatchObject([{ deviceId: browser.deviceId, since: expect.stringContaining(DAY) }]);
    expect((await audited('push.on')).at(-1)).toEqual({ id: latvia.memberId, detail: { dropped: 0 } });
    expect((await secretariat.del(`/push-devices/${items[0]!.id}`)).status).toBe(404);
    succeeded(await latvia.del(`/push-devices/${items[0]!.id}`));
    expect((await devicesOf(latvia)).items).toEqual([]);
    expect((await audited('push.off')).at(-1)).toEqual({ id: latvia.memberId, detail: {} });
    expect((await latvia.put('/push-devices', browser.address)).status).toBe(404);
  });

  it('are ten at most: of more, the one that was away longest is no longer told', async () => {
    const first = await switchOn(latvia);
    for (let more = 1; more <= PUSH_LIMITS.devices; more += 1) {
      await at(`12:${String(more + 10)}:00`);
      await switchOn(latvia);
    }
    const ids = (await devicesOf(latvia)).items.map(({ deviceId }) => deviceId);
    expect(ids).toHaveLength(PUSH_LIMITS.devices);
    expect(ids).not.toContain(first.deviceId);
    expect((await audited('push.on')).at(-1)).toEqual({ id: latvia.memberId, detail: { dropped: 1 } });
  });

  it('are told no longer when the member signs out there, signs out everywhere, or leaves', async () => {
    const session = await openAnotherSession(test, latvia.memberId);
    await switchOn(session);
    succeeded(await session.send('DELETE', '/session'));
    await relayed();
    expect((await devicesOf(latvia)).items).toEqual([]);

    const finland = await network.as('FI', 'ngo');
    await switchOn(finland);
    succeeded(await finland.send('DELETE', '/sessions'));
    await relayed();
    const lithuania = await network.as('LT', 'ngo');
    await switchOn(lithuania);
    succeeded(await secretariat.post(`/members/${lithuania.memberId}/leave`));
    await relayed();
    expect(await test.db.query('select from push_subscription')).toEqual([]);
  });

  it('are not written to between the end of a session and its handling', async () => {
    const session = await openAnotherSession(test, latvia.memberId);
    await switchOn(session);
    await invite();
    await at('12:03:00');
    await test.db.query(
      'update session set ended_at = app_now() where id = (select session_id from push_subscription)',
    );
    await send();
    expect(service.received).toEqual([]);
  });

  it('go on in the session in which the browser names its address next, as the audit log need not say', async () => {
    const [before, after] = [
      await openAnotherSession(test, latvia.memberId),
      await openAnotherSession(test, latvia.memberId),
    ];
    const browser = await switchOn(before);
    const { length } = await audited('push.on');
    succeeded(await after.put('/push-devices', browser.address));
    succeeded(await before.send('DELETE', '/session'));
    await relayed();
    expect((await devicesOf(latvia)).items).toHaveLength(1);
    expect(await audited('push.on')).toHaveLength(length);
  });
});

describe('a device at which somebody signs in', () => {
  /** In the browser of an earlier session, which ends by that. */
  function signInAgain({ memberId }: TestMember, { options }: ApiClient) {
    const token = options.cookie!.split('=')[1]!;
    const from = { address: '127.0.0.1', device: null };
    return test.app
      .get(UnitOfWork)
      .run(SYSTEM, (tx) =>
        test.app.get(SessionService).open(tx, memberId, { from, factors: [], oldToken: token }),
      );
  }

  it('goes on for the same member, before the browser has named its address', async () => {
    const before = await openAnotherSession(test, latvia.memberId);
    await switchOn(before);
    const { signedIn } = await signInAgain(latvia, before);
    await relayed();
    expect(await test.db.query('select session_id as session from push_subscription')).toEqual([
      { session: signedIn.actor.sessionId },
    ]);
  });

  it('is told nothing more where it is somebody else', async () => {
    const before = await openAnotherSession(test, latvia.memberId);
    await switchOn(before);
    await signInAgain(secretariat, before);
    await relayed();
    expect(await test.db.query('select from push_subscription')).toEqual([]);
  });
});

describe('the key for push services', () => {
  it('is made at the first start in a file that its owner alone reads, and stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'norbanet-test-'));
    const environment = { ROLE: 'api', PUSH_KEY_FILE: join(folder, 'keys', 'push.key') };
    const keyOf = async (): Promise<string | null> => {
      const other = await startApp({ database: test.database, environment });
      try {
        const { url } = other;
        const answer = await fetch(`${url}/api/push-devices`, {
          headers: { cookie: latvia.options.cookie! },
        });
        return ((await answer.json()) as Devices).serverKey;
      } finally {
        await other.close();
      }
    };
    try {
      const key = await keyOf();
      expect(key).toMatch(/^[\w-]{87}$/);
      expect((await stat(environment.PUSH_KEY_FILE)).mode & 0o777).toBe(0o600);
      const stored = (await readFile(environment.PUSH_KEY_FILE, 'utf8')).trim();
      expect(await keyOf()).toBe(key);
      const rows = await test.db.query<{ found: boolean }[]>(
        `select exists (select from push_subscription p where p::text like $1) as found`,
        [`%${stored}%`],
      );
      expect(rows).toEqual([{ found: false }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it('is missed where it cannot be made: then push messages are not offered', async () => {
    const other = await startApp({
      database: test.database,
      environment: { ROLE: 'api', PUSH_KEY_FILE: '/proc/push.key' },
    });
    try {
      const answer = await fetch(`${other.url}/api/push-devices`, {
        headers: { cookie: latvia.options.cookie! },
      });
      expect(await answer.json()).toMatchObject({ serverKey: null });
    } finally {
      await other.close();
    }
  }, 60_000);
});
