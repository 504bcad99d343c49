import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { io } from 'socket.io-client';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { runCommandLine } from '../../src/operations/command-runner.ts';
import { COMMANDS } from '../../src/operations/commands.ts';
import { NetworkFolder } from '../../src/operations/network/network-folder.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { cookieOf, PASSPHRASE, type SessionBody, tokenOfLink } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { NGINX } from '../support/nginx.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { TestRedis } from '../support/redis-server.ts';
import { describeWith } from '../support/server-program.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';
import { waitUntil } from '../support/wait-until.ts';

const TAG = randomBytes(3).toString('hex');
const [NORDIC, BALTIC, COPY] = [`n${TAG}-nordic`, `n${TAG}-baltic`, `n${TAG}-copy`];
/** What the handbook adds to the settings of Redis, line by line. */
const REDIS_SETTINGS = [
  ...readFileSync('docs/operations/networks.md', 'utf8').matchAll(
    /^echo "(.+)" >> \/etc\/redis\/redis\.conf$/gm,
  ),
].map(([, line]) => line!);
const hostOf = (name: string): string => `${name}.example.org`;

/** What the host of many networks types, on a PostgreSQL and a Redis that they share. */
describeWith('redis-server')('many networks on one host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-networks-'));
  const host = { folder: join(folder, 'settings'), dataFolder: join(folder, 'data') };
  const running = new Map<string, RunningProcess>();
  let redis: TestRedis;
  let sink: Awaited<ReturnType<typeof startSmtpSink>>;
  let server: Client;
  let settings: Record<string, string>;
  /** What locks an archive. */
  let lock: string[];

  beforeAll(async () => {
    writeFileSync(join(folder, 'users.acl'), '');
    redis = await TestRedis.start(
      REDIS_SETTINGS.flatMap((line) =>
        `--${line.replace('/etc/redis/users.acl', join(folder, 'users.acl'))}`.split(' '),
      ),
    );
    sink = await startSmtpSink();
    server = new Client({ connectionString: process.env['TEST_DATABASE_URL']! });
    await server.connect();
    const secret = (name: string, value: string): string => {
      writeFileSync(join(folder, name), `${value}\n`, { mode: 0o600 });
      return join(folder, name);
    };
    lock = ['--passphrase-file', secret('words', 'wet gravel under the ferry and more')];
    settings = {
      NETWORKS_DIR: host.folder,
      NETWORKS_DATA_DIR: host.dataFolder,
      NETWORKS_DATABASE_URL_FILE: secret('postgres', process.env['TEST_DATABASE_URL']!),
      NETWORKS_REDIS_URL_FILE: secret('redis', redis.url),
      NETWORKS_SMTP_URL_FILE: secret('smtp', sink.url),
    };
  });
  afterAll(async () => {
    for (const { end } of running.values()) await end('SIGTERM');
    for (const name of [NORDIC, BALTIC, COPY])
      await ask({}, 'remove', name, '--confirm', name, '--without-backup');
    await server?.end();
    await redis?.stop();
    await sink?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Answer extends Record<string, unknown> {
    readonly ok: boolean;
    readonly error?: string;
  }
  const environmentWith = (more: Readonly<Record<string, string>>) => ({
    PATH: process.env['PATH']!,
    ...settings,
    ...more,
  });
  /** As typed: a process of its own. */
  const operate = (...words: string[]) =>
    new Promise<Answer>((resolve) => {
      const given = ['dist/server/operate.js', 'network', ...words, '--json'];
      execFile(process.execPath, given, { env: environmentWith({}) }, (_error, stdout) =>
        resolve(JSON.parse(stdout) as Answer),
      );
    });
  /** The same in this process, which is quicker: for what starts no other. */
  const ask = async (more: Readonly<Record<string, string>>, ...words: string[]): Promise<Answer> => {
    const given = { ...settings, ...more };
    Object.assign(process.env, given);
    let answer = '';
    const output = { out: (text: string) => void (answer += text), err: () => undefined };
    await runCommandLine(['network', ...words, '--json'], COMMANDS, output);
    for (const name of Object.keys(given)) delete process.env[name];
    return JSON.parse(answer) as Answer;
  };
  const add = (name: string) => operate('add', name, '--host', hostOf(name));
  const namesOnServer = async (): Promise<string[]> => {
    const { rows } = await server.query<{ name: string }>(
      `select datname as name from pg_database where datname like $1
       union all select rolname from pg_roles where rolname like $1 order by name`,
      [`norbanet_n${TAG}%`],
    );
    return rows.map(({ name }) => name);
  };
  const listed = async (name: string): Promise<Record<string, unknown> | undefined> =>
    ((await ask({}, 'list'))['networks'] as Record<string, unknown>[]).find((line) => line['name'] === name);
  const environmentOf = (name: string) => new NetworkFolder(host, name).environment();

  it('have a Redis with the settings of the handbook, where accounts are kept in a file', async () => {
    expect(REDIS_SETTINGS).toHaveLength(1);
    expect(await redis.ask('acl', 'save')).toBe('OK');
  });

  it('refuses what cannot be in one sentence, and changes nothing', async () => {
    const wanted = ['add', NORDIC, '--host', hostOf(NORDIC)];
    const refusals: Answer[] = [];
    for (const [words, more] of [
      [['add', 'Nordic; drop database postgres', '--host', hostOf(NORDIC)]],
      [['add', 'proxy', '--host', hostOf(NORDIC)]],
      [['add', NORDIC]],
      [['add', NORDIC, '--host', 'https://nordic.example.org']],
      [[...wanted, '--mail-from', 'A <a@example.org>']],
      [wanted, { NETWORKS_DATABASE_URL_FILE: join(folder, 'none') }],
      [wanted, { NETWORKS_REDIS_URL_FILE: '', NETWORKS_REDIS_URL: 'redis://u:p4ssw0rd@127.0.0.1:1' }],
      [['remove', NORDIC, '--confirm', NORDIC]],
      [['run', NORDIC, 'doctor']],
    ] as [string[], Record<string, string>?][])
      refusals.push(await ask(more ?? {}, ...words));
    expect(refusals.map(({ ok, error }) => `${ok} ${error}`)).toEqual([
      expect.stringContaining('Name the network in 2 to 22 small letters'),
      expect.stringContaining('Name the network in 2 to 22 small letters'),
      expect.stringContaining('Name the host by which members reach the network'),
      expect.stringContaining('Name the host by which members reach the network'),
      expect.stringContaining('Name one mail address without a name'),
      expect.stringContaining('NETWORKS_DATABASE_URL_FILE: write the path of a file'),
      expect.stringContaining('NETWORKS_REDIS_URL: no Redis of version 7 or newer'),
      expect.stringContaining(`There is no network ${NORDIC}`),
      expect.stringContaining(`There is no network ${NORDIC}`),
    ]);
    expect(JSON.stringify(refusals)).not.toMatch(/p4ssw0rd|"ok":true/);
    expect([await namesOnServer(), existsSync(host.folder), existsSync(host.dataFolder)]).toEqual([
      [],
      false,
      false,
    ]);
  });

  it('waits for a command that ends, and refuses beside one that goes on', async () => {
    const lock = 711_004_071;
    await server.query('select pg_advisory_lock($1)', [lock]);
    try {
      const refused = await ask({}, 'add', NORDIC, '--host', hostOf(NORDIC));
      expect(refused.error).toContain('Another command adds or removes a network just now');
      const withoutRedis = { NETWORKS_REDIS_URL_FILE: '', NETWORKS_REDIS_URL: 'redis://127.0.0.1:1' };
      const next = ask(withoutRedis, 'add', NORDIC, '--host', hostOf(NORDIC));
      await waitUntil('the command waits', async () => {
        const { rowCount } = await server.query(
          `select from pg_locks where locktype = 'advisory' and objid = $1::oid and not granted`,
          [lock],
        );
        return rowCount === 1;
      });
      await server.query('select pg_advisory_unlock($1)', [lock]);
      expect((await next).error).toContain('NETWORKS_REDIS_URL: no Redis of version 7 or newer');
    } finally {
      await server.query('select pg_advisory_unlock_all()');
    }
  }, 60_000);

  it('goes on after a kill in the middle of adding, to a whole network', async () => {
    const child = spawn(
      process.execPath,
      ['dist/server/operate.js', 'network', 'add', NORDIC, '--host', hostOf(NORDIC)],
      { env: environmentWith({}), stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    await waitUntil('the database is there', async () => (await namesOnServer()).length === 3, 30_000);
    child.kill('SIGKILL');
    await ended;
    expect(await listed(NORDIC)).toMatchObject({ state: 'unfinished' });
    expect((await ask({}, 'add', NORDIC, '--host', hostOf(BALTIC))).error).toContain(
      `was begun with the host ${hostOf(NORDIC)}`,
    );
    const added = await add(NORDIC);
    expect(added).toMatchObject({ ok: true, host: hostOf(NORDIC), warnings: [] });
    expect((await ask({}, 'add', NORDIC, '--host', hostOf(NORDIC))).error).toContain(
      `There is a network ${NORDIC} already`,
    );
    expect((await ask({}, 'add', BALTIC, '--host', hostOf(NORDIC))).error).toContain('leads to the network');
    const other = await add(BALTIC);
    expect(other).toMatchObject({ ok: true, warnings: [] });
    expect(other['port']).not.toBe(added['port']);
    expect(await listed(NORDIC)).toMatchObject({ state: 'down', members: 0, port: added['port'] });
  }, 120_000);

  it('keeps secrets from everybody but their owner, and none among the settings', async () => {
    const modes = (path: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(path).map((name) => [name, (statSync(join(path, name)).mode & 0o777).toString(8)]),
      );
    expect(modes(join(host.folder, NORDIC))).toEqual({
      'network.env': '600',
      database_owner_password: '600',
      database_password: '600',
      redis_url: '600',
      smtp_url: '600',
    });
    expect(modes(host.folder)).toMatchObject({ [NORDIC]: '700', [BALTIC]: '700' });
    expect(modes(host.dataFolder)).toEqual({ [NORDIC]: '700', [BALTIC]: '700' });
    // Each service has an account of its own and passes through to what is its own; nobody lists the networks.
    expect(modes(folder)).toMatchObject({ settings: '711', data: '711', 'data-keys': '711' });
    expect(modes(host.folder)).toMatchObject({ proxy: '755' });
    for (const path of [host.folder, host.dataFolder]) chmodSync(path, 0o700);
    expect(await operate('update', NORDIC)).toMatchObject({ ok: true });
    expect(modes(folder)).toMatchObject({ settings: '711', data: '711' });
    const text = readFileSync(join(host.folder, NORDIC, 'network.env'), 'utf8');
    const { DATABASE_URL, REDIS_URL } = readConfig(await environmentOf(NORDIC));
    for (const secret of [new URL(DATABASE_URL).password, new URL(REDIS_URL!).password])
      expect([secret.length > 30, text.includes(secret)]).toEqual([true, false]);
  });

  it('lets members into their own network alone, by database, Redis and session', async () => {
    const start = async (name: string) =>
      running.set(name, await startProcess('dist/server/main.js', await environmentOf(name)));
    await Promise.all([start(NORDIC), start(BALTIC)]);
    const members = new Map<string, ApiClient>();
    for (const [name, { url }] of running) {
      const { link } = await operate('run', name, '--', 'members', 'first-link');
      const joined = await new ApiClient(url).post<SessionBody>('/links/accept', {
        token: tokenOfLink(String(link)),
        passphrase: PASSPHRASE,
      });
      expect(joined.status).toBe(200);
      members.set(name, new ApiClient(url, { cookie: cookieOf(joined) }));
    }
    const [nordic, baltic] = [members.get(NORDIC)!, members.get(BALTIC)!];
    expect([(await nordic.get('/meetings')).status, (await baltic.get('/meetings')).status]).toEqual([
      200, 200,
    ]);
    const astray = new ApiClient(baltic.url, nordic.options);
    expect((await astray.get('/meetings')).status).toBe(401);
    expect(await connects(nordic.url, nordic)).toBe(true);
    expect(await connects(baltic.url, nordic)).toBe(false);

    const [own, other] = await Promise.all(
      [NORDIC, BALTIC].map(async (name) => readConfig(await environmentOf(name))),
    );
    const trespass = Object.assign(new URL(own!.DATABASE_URL), {
      pathname: new URL(other!.DATABASE_URL).pathname,
    });
    const client = new Client({ connectionString: trespass.href });
    await expect(client.connect()).rejects.toThrow('permission denied for database');
    const theirs = `norbanet_${BALTIC}:of-one-network`;
    const host = new Redis(other!.REDIS_URL!);
    await host.set(theirs, 'x');
    host.disconnect();
    const guest = new Redis(own!.REDIS_URL!);
    for (const words of [
      ['exists', theirs],
      ['publish', `norbanet_${BALTIC}:live#/#`, 'x'],
      ['subscribe', `norbanet_${BALTIC}:live#/#`],
      ['keys', '*'],
      ['scan', '0'],
      ['pubsub', 'channels'],
      ['monitor'],
      ['flushall'],
    ] as const)
      await expect(guest.call(...(words as readonly [string]))).rejects.toThrow('NOPERM');
    expect(await guest.set(theirs.replace(BALTIC, NORDIC), 'x')).toBe('OK');
    guest.disconnect();
    const all = (await redis.ask('keys', '*')).split(',');
    expect(all.filter((key) => !/^norbanet_n\w+-(?:nordic|baltic):/.test(key))).toEqual([]);
    expect(await listed(NORDIC)).toMatchObject({ state: 'ready', members: 1, host: hostOf(NORDIC) });
  }, 120_000);

  async function connects(url: string, { options: { cookie } }: ApiClient): Promise<boolean> {
    const socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie: cookie! },
      reconnection: false,
    });
    const answer = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('connect_error', () => resolve(false));
    });
    socket.disconnect();
    return answer;
  }

  it('restores the backup of one into another that was just added', async () => {
    const archive = join(folder, 'nordic.tar.age');
    expect(await operate('run', NORDIC, '--', 'backup', archive, ...lock)).toMatchObject({ ok: true });
    expect(await add(COPY)).toMatchObject({ ok: true });
    const restored = await operate('run', COPY, '--', 'restore', archive, ...lock);
    expect(restored).toMatchObject({ ok: true });
    const copy = await startProcess('dist/server/main.js', await environmentOf(COPY));
    try {
      expect((await fetch(`${copy.url}/api/health/ready`)).status).toBe(200);
      expect(await listed(COPY)).toMatchObject({ state: 'ready', members: 1 });
    } finally {
      await copy.end('SIGTERM');
    }
    expect(await operate('remove', COPY, '--confirm', COPY, '--without-backup')).toMatchObject({ ok: true });
  }, 60_000);

  it('tells Caddy and nginx what they take', async () => {
    const caddy = findProgram(['caddy']);
    const file = new NetworkFolder(host, NORDIC).proxyFile('caddy');
    expect(statSync(file).mode & 0o777).toBe(0o644);
    if (NGINX) {
      const samples = join(process.cwd(), 'test/samples/push-service');
      const server = readFileSync(new NetworkFolder(host, NORDIC).proxyFile('nginx'), 'utf8')
        .replace('listen 443 ssl', `listen 127.0.0.1:${await freePort()} ssl`)
        .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/fullchain/g, `${samples}/certificate`)
        .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/privkey/g, `${samples}/key`)
        .replaceAll('/var/log/nginx/', `${folder}/`);
      const whole = `pid ${folder}/nginx.pid; error_log stderr crit; events {} http { ${server} }`;
      writeFileSync(join(folder, 'nginx.conf'), whole);
      execFileSync(NGINX, ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')]);
    }
    if (!caddy) return;
    const told = execFileSync(caddy, ['adapt', '--adapter', 'caddyfile', '--config', file], {
      encoding: 'utf8',
    });
    expect(told).toContain(`"host":["${hostOf(NORDIC)}"]`);
    expect(told).toContain('"dial":"127.0.0.1:4');
  });

  it('removes a network after a last backup, when it is stopped and named twice, and leaves the other one', async () => {
    expect((await ask({}, 'remove', NORDIC)).error).toContain('Nothing is removed yet');
    expect((await ask({}, 'remove', NORDIC, '--confirm', BALTIC)).error).toContain('Nothing is removed yet');
    expect((await ask({}, 'remove', NORDIC, '--confirm', NORDIC)).error).toContain('is running');
    await running.get(NORDIC)!.end('SIGTERM');
    running.delete(NORDIC);
    const unsealed = await operate('remove', NORDIC, '--confirm', NORDIC);
    expect(unsealed.error).toMatch(/nothing was removed.*BACKUP_RECIPIENT.*--without-backup/s);
    // The service has an account of its own, and root types the command.
    const account = process.getuid!() === 0 ? 12_345 : process.getuid!();
    chownSync(join(host.dataFolder, NORDIC), account, -1);
    const byRoot = join(host.dataFolder, NORDIC, 'made', 'by-root');
    mkdirSync(byRoot, { recursive: true });
    const removed = await operate('remove', NORDIC, '--confirm', NORDIC, ...lock);
    expect(removed).toMatchObject({ ok: true });
    const backups = join(host.dataFolder, NORDIC, 'backups');
    const archives = readdirSync(backups);
    expect(archives).toHaveLength(1);
    for (const path of [backups, join(backups, archives[0]!), byRoot])
      expect(statSync(path).uid).toBe(account);
    expect(await namesOnServer()).toEqual([
      `norbanet_${BALTIC}`,
      `norbanet_${BALTIC}`,
      `norbanet_${BALTIC}_owner`,
    ]);
    expect(await redis.ask('keys', `norbanet_${NORDIC}:*`)).toBe('');
    expect(await redis.ask('acl', 'users')).not.toContain(NORDIC);
    expect((await ask({}, 'list'))['networks']).toMatchObject([{ name: BALTIC, state: 'ready', members: 1 }]);
    expect((await ask({}, 'add', NORDIC, '--host', hostOf(NORDIC))).error).toContain(
      'holds something, perhaps of an earlier network',
    );
  }, 120_000);
});
