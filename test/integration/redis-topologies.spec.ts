import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { SignInRateLimiter } from '../../src/identity/sign-in-rate-limiter.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { DeliveryService } from '../../src/platform/mail/delivery.service.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { TestRedis } from '../support/redis-server.ts';
import { describeWith, ServerProgram } from '../support/server-program.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { createDraft, LiveClient, openThread, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

/** An API process and one that does jobs too, and what goes from one to the other. */
class TwoProcesses {
  private said = 0;

  private constructor(
    readonly api: TestApp,
    readonly other: TestApp,
    private readonly sink: SmtpSink,
    private readonly writer: TestMember,
    private readonly draft: StandardView,
    private readonly threadId: string,
    private readonly reader: LiveClient,
  ) {}

  static async start(redisUrl: string): Promise<TwoProcesses> {
    const sink = await startSmtpSink();
    const environment = { REDIS_URL: redisUrl, SMTP_URL: sink.url };
    const api = await startApp({ environment: { ...environment, ROLE: 'api' } });
    const other = await startApp({ database: api.database, environment });
    const network: TestNetwork = await createTestNetwork(api);
    const [writer, listener] = [await network.as('DK', 'ngo'), await network.as('EE', 'ngo')];
    const draft = await createDraft(writer);
    const { body: thread } = await openThread(writer, draft, null, 'Go.');
    const reader = new LiveClient(other.url, listener, draft.threadsRoom!);
    expect(await reader.join()).toMatchObject({ ok: true });
    return new TwoProcesses(api, other, sink, writer, draft, thread.id, reader);
  }

  /** What is said at one is shown at the other, and a job that one adds is done by the other. */
  async expectWork(patience?: number): Promise<void> {
    const text = `Said ${(this.said += 1)}`;
    const mail = { recipientId: null, address: 'seat@example.org', channel: 'mail' as const, text: 'x' };
    await this.api.app
      .get(UnitOfWork)
      .run(SYSTEM, (tx) =>
        this.api.app.get(DeliveryService).plan(tx, [{ ...mail, event: text, subject: text }]),
      );
    expect((await replyToThread(this.writer, this.draft.id, this.threadId, text)).status).toBe(201);
    await waitUntil('it is shown at the other', () => this.reader.comments().includes(text));
    await waitUntil(
      'its mail has arrived',
      () => this.sink.letters.some(({ subject }) => subject === text),
      patience,
    );
    expect(this.sink.letters.filter(({ subject }) => subject === text)).toHaveLength(1);
  }

  /** Attempts at an account are counted over both. */
  async expectLimit(): Promise<void> {
    const attempt = ({ app }: TestApp) =>
      app.get(SignInRateLimiter).consume('a@example.org', '192.0.2.1', null);
    for (const process of [this.api, this.other, this.api, this.other, this.api]) await attempt(process);
    await expect(attempt(this.other)).rejects.toMatchObject({ code: 'too-many-requests' });
  }

  async stop(): Promise<void> {
    this.reader.close();
    await this.other.close();
    await this.api.close();
    await this.sink.close();
  }
}

describeWith('valkey-server')('a Valkey', () => {
  it('stands in for a Redis', async () => {
    const valkey = await TestRedis.start([], 'valkey-server');
    const processes = await TwoProcesses.start(valkey.url);
    await processes.expectWork();
    await processes.expectLimit();
    await processes.stop();
    await valkey.stop();
  });
});

describeWith('redis-server')('Sentinels', () => {
  let folder: string;
  let first: TestRedis;
  let second: TestRedis;
  let sentinel: ServerProgram;
  let port: number;
  let processes: TwoProcesses;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'norbanet-sentinel-'));
    const password = ['--requirepass', 'of-redis', '--masterauth', 'of-redis'];
    first = await TestRedis.start(password);
    second = await TestRedis.start([...password, '--replicaof', '127.0.0.1', `${first.port}`]);
    port = await freePort();
    const settings = join(folder, 'sentinel.conf');
    writeFileSync(
      settings,
      `port ${port}
bind 127.0.0.1
dir ${folder}
sentinel monitor norbanet 127.0.0.1 ${first.port} 1
sentinel auth-pass norbanet of-redis
sentinel down-after-milliseconds norbanet 700
sentinel failover-timeout norbanet 3000
`,
    );
    chmodSync(settings, 0o600);
    sentinel = await ServerProgram.start('redis-server', [settings, '--sentinel'], async () =>
      TestRedis.askAt(port, 'sentinel', 'replicas', 'norbanet').then((known) =>
        known.includes(`${second.port}`),
      ),
    );
    processes = await TwoProcesses.start(`redis+sentinel://:of-redis@127.0.0.1:1,127.0.0.1:${port}/norbanet`);
  });
  afterAll(async () => {
    await processes?.stop();
    await sentinel?.kill();
    await second?.stop();
    await first?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lead to the server that is the first, and to the next one when it dies', async () => {
    await processes.expectWork();
    await first.kill();
    await processes.expectWork();
    await waitUntil('the other server is the first', async () =>
      (await TestRedis.askAt(port, 'sentinel', 'get-master-addr-by-name', 'norbanet')).includes(
        `${second.port}`,
      ),
    );
    await processes.expectLimit();
    await processes.expectWork();
  });
});

describeWith('redis-server', 'redis-cli')('a Cluster', () => {
  let nodes: TestRedis[];
  let processes: TwoProcesses;

  const isWhole = async (from: readonly TestRedis[]): Promise<boolean> =>
    (await Promise.all(from.map((node) => node.ask('cluster', 'info')))).every(
      (info) => info.includes('cluster_state:ok') && info.includes('cluster_size:3'),
    );
  const isPrimary = async (node: TestRedis): Promise<boolean> =>
    (await node.ask('role')).startsWith('master');
  /** One that was never in step with its primary does not take its place. */
  const isInStep = async (node: TestRedis): Promise<boolean> =>
    (await isPrimary(node)) || (await node.ask('info', 'replication')).includes('master_link_status:up');

  beforeAll(async () => {
    const soon = ['--cluster-node-timeout', '2000', '--repl-diskless-sync-delay', '0'];
    const flags = ['--cluster-enabled', 'yes', ...soon];
    nodes = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () =>
        TestRedis.start([...flags, '--cluster-port', `${await freePort()}`]),
      ),
    );
    const addresses = nodes.map((node) => `127.0.0.1:${node.port}`);
    const command = ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes'];
    execFileSync('redis-cli', command, { stdio: 'ignore' });
    await waitUntil('it is whole', () => isWhole(nodes));
    await waitUntil('the replicas are in step', async () =>
      (await Promise.all(nodes.map(isInStep))).every(Boolean),
    );
    processes = await TwoProcesses.start(`redis+cluster://${addresses.slice(0, 2).join(',')}`);
  });
  afterAll(async () => {
    await processes?.stop();
    await Promise.all((nodes ?? []).map((node) => node.stop()));
  });

  it('does the jobs, carries live events and counts attempts, also when it loses the node that keeps the jobs', async () => {
    await processes.expectWork();
    const sizes = await Promise.all(
      nodes.map(async (node) => ((await isPrimary(node)) ? Number(await node.ask('dbsize')) : 0)),
    );
    const lost = nodes[sizes.indexOf(Math.max(...sizes))]!;
    await lost.kill();
    // What a job has said in the last moment may be lost; it is given back when its lock has run out.
    await processes.expectWork(60_000);
    const left = nodes.filter((node) => node !== lost);
    await waitUntil('it is whole again', () => isWhole(left), 20_000);
    await processes.expectLimit();
    await processes.expectWork();
  }, 150_000);
});
