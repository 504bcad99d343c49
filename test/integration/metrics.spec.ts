import { readFileSync } from 'node:fs';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

let database: TestDatabase;
let worker: TestApp;
let api: TestApp;
let port: number;
let member: TestMember;
beforeAll(async () => {
  database = await createTestDatabase();
  worker = await startApp({ database, environment: { ROLE: 'worker' } });
  port = await freePort();
  api = await startApp({ database, environment: { ROLE: 'api', METRICS_PORT: String(port) } });
  member = await (await createTestNetwork(api)).as('DK', 'ngo');
});
afterAll(async () => {
  await api?.close();
  await worker?.close();
  await database?.drop();
});

const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
const samples = (text: string, name: string): string[] =>
  text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

describe('the figures for those who keep the server running', () => {
  it('are those of the handbook, on a port of their own', async () => {
    const text = await read();
    const said = [...text.matchAll(/^# TYPE (norbanet_\w+)/gm)].map(([, name]) => name);
    const handbook = readFileSync('docs/operations/monitoring.md', 'utf8');
    const documented = [...handbook.matchAll(/^\| `(norbanet_\w+)`/gm)].map(([, name]) => name);
    expect(said.toSorted()).toEqual(documented.toSorted());
    for (const file of ['alerts.yaml', 'grafana-dashboard.json']) {
      const used = readFileSync(`docs/operations/${file}`, 'utf8').match(/norbanet_\w+/g)!;
      expect(said).toEqual(expect.arrayContaining(used.map((name) => name.replace(/_bucket$/, ''))));
    }
    expect(samples(text, 'norbanet_build_info')[0]).toMatch(/version="\d+\.\d+\.\d+".* 1$/);
    expect(Number(samples(text, 'norbanet_disk_free_bytes')[0]!.split(' ')[1])).toBeGreaterThan(0);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect((await member.get('/metrics')).status).toBe(404);
    // Where the web client is built, its page answers at every address.
    expect(await (await fetch(`${api.url}/metrics`)).text()).not.toContain('norbanet_');
  });

  it('say each request by the route of our code, whatever addresses are asked for, and nobody by an id', async () => {
    for (let n = 0; n < 20; n += 1) {
      await member.get(`/standards/${crypto.randomUUID()}`);
      await member.get(`/no-such-thing/${n}`);
      await fetch(`${api.url}/api/health/live`, { method: 'OPTIONS' });
    }
    const text = await read();
    const requests = samples(text, 'norbanet_http_requests_total');
    expect(requests).toContain(
      'norbanet_http_requests_total{route="/api/standards/:standardId",method="GET",status="4xx"} 20',
    );
    expect(requests.filter((line) => line.includes('no-such-thing'))).toEqual([]);
    expect(requests.length).toBeLessThan(12);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toContain(member.memberId.slice(-8));
  });

  it('show since when what is due waits, and that a worker has ended', async () => {
    const text = await read();
    expect(samples(text, 'norbanet_workers')).toEqual(['norbanet_workers 1']);
    expect(samples(text, 'norbanet_due_age_seconds').length).toBeGreaterThan(20);
    await worker.app.close();
    await api.db.query(`
      insert into delivery (id, event, address, channel, subject, text, due_at, attempts, fault)
      select gen_random_uuid(), 'late', 'seat@example.org', 'mail', 'A letter', 'Words', now() - interval '1 hour', 5, 'ESOCKET'`);
    await api.db.query(`
      insert into delivery (id, event, address, channel, subject, text, due_at, state, set_aside_at)
      select gen_random_uuid(), 'refused ' || aside, 'seat@example.org', 'mail', 'A letter', 'Words', now(), 'failed',
        case when aside then now() end
      from unnest(array[true, false]) aside`);
    const late = await waitUntil(
      'the figures are new',
      async () => {
        const now = await read();
        return samples(now, 'norbanet_workers')[0] === 'norbanet_workers 0' && now;
      },
      25_000,
    );
    const [age] = samples(late, 'norbanet_due_age_seconds').filter(
      (line) => line.includes('job="send-emails"') || line.includes('queue="mail"'),
    );
    expect(Number(age!.split(' ')[1])).toBeGreaterThan(3_590);
    expect(samples(late, 'norbanet_deliveries')).toContain(
      'norbanet_deliveries{channel="mail",state="pending"} 1',
    );
    expect(samples(late, 'norbanet_mail_held_up')).toEqual(['norbanet_mail_held_up 1']);
    // One of the two was set aside: nobody has to look at it any more.
    expect(samples(late, 'norbanet_deliveries')).toContain(
      'norbanet_deliveries{channel="mail",state="failed"} 1',
    );
  });
});
