import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request as plainRequest, type Server } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { startApp, type TestApp } from '../support/app.ts';
import { NGINX, NginxProcess, waitForPort } from '../support/nginx.ts';

const CADDY = findProgram(['caddy']);
const OUTER_PROXY = '127.0.0.9';
const [ANNA, BERTA] = ['127.0.1.1', '127.0.1.2'];

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
}
/** What reached the application behind the proxies. */
interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Asks from an address of its own, as another visitor would. */
function ask(
  url: string,
  from: string,
  { method = 'GET', headers = {}, body = '' } = {} as {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
  },
): Promise<Answer> {
  const send = url.startsWith('https:') ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const options = { method, headers, localAddress: from, agent: false, rejectUnauthorized: false };
    const sent = send(url, options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => void pieces.push(piece));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          body: Buffer.concat(pieces).toString(),
          location: answer.headers.location,
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

if (!NGINX)
  process.stderr.write('  nginx is not installed here: the tests with the real proxy are left out\n');
if (!CADDY) process.stderr.write('  caddy is not installed here: the tests of its TLS are left out\n');

/** A proxy of the operator's own that ends TLS: it says of a visitor what such proxies say. */
const outerProxy = (port: number, inner: number): string => `server {
  listen 127.0.0.1:${port};
  access_log off;
  location / {
    proxy_pass http://127.0.0.1:${inner};
    proxy_bind ${OUTER_PROXY};
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto https;
  }
}`;

(NGINX ? describe : describe.skip)('the shipped nginx', () => {
  let upstream: Server;
  let app: TestApp;
  let nginx: NginxProcess;
  let ports: Readonly<Record<'inner' | 'outer' | 'blind' | 'behindBlind' | 'product', number>>;
  const seen: SeenRequest[] = [];
  const others: NginxProcess[] = [];
  const at = (name: keyof typeof ports, path: string) => `http://127.0.0.1:${ports[name]}${path}`;
  const lastSeen = () => {
    const { headers } = seen.at(-1)!;
    return [headers['x-forwarded-for'], headers['x-forwarded-proto']];
  };

  beforeAll(async () => {
    upstream = createServer(({ method, url, headers, socket }, answer) => {
      seen.push({ method: method!, url: url!, headers });
      if (url!.startsWith('/broken')) socket.destroy();
      else answer.end('here');
    });
    const echo = await listen(upstream);
    const names = ['inner', 'outer', 'blind', 'behindBlind', 'product'] as const;
    ports = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await freePort()])),
    ) as typeof ports;
    app = await startApp({ environment: { TRUSTED_PROXIES: '127.0.0.1', ROLE: 'api' } });
    nginx = await NginxProcess.start({
      port: ports.inner,
      upstreams: [echo, echo],
      trustedProxies: `${OUTER_PROXY},2001:db8::/48`,
      more: outerProxy(ports.outer, ports.inner) + outerProxy(ports.behindBlind, ports.blind),
    });
    others.push(await NginxProcess.start({ port: ports.blind, upstreams: [echo, echo], trustedProxies: '' }));
  }, 60_000);
  afterAll(async () => {
    for (const each of [nginx, ...others]) await each?.stop();
    upstream.close();
    await app.close();
  });

  it('tells visitors of a proxy that is named apart, and believes it about https', async () => {
    for (const visitor of [ANNA, BERTA]) {
      const claimed = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'http' };
      await ask(at('outer', '/'), visitor, { headers: claimed });
      expect(lastSeen()).toEqual([visitor, 'https']);
    }
  });

  it('believes nobody who is not named, neither about an address nor about https', async () => {
    const claimed = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' };
    await ask(at('inner', '/'), ANNA, { headers: claimed });
    expect(lastSeen()).toEqual([ANNA, 'http']);
    await ask(at('behindBlind', '/'), BERTA);
    expect(lastSeen()).toEqual([OUTER_PROXY, 'http']);
  });

  it('lets nobody in who guesses behind a named proxy, and everybody else who comes by it', async () => {
    const target = new URL(app.url).host;
    const outer = await freePort();
    others.push(
      await NginxProcess.start({
        port: ports.product,
        upstreams: [target, target],
        trustedProxies: OUTER_PROXY,
        more: outerProxy(outer, ports.product),
      }),
    );
    const signIn = (visitor: string) =>
      ask(`http://127.0.0.1:${outer}/api/session`, visitor, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'anna@example.org', passphrase: 'quite another passphrase' }),
      });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) statuses.push((await signIn(ANNA)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn(BERTA)).status).toBe(401);
  });

  it('writes down no secret of a calendar, no words of a search and no paper of a secret ballot', async () => {
    const paths = ['/api/calendar/secret-1.ics', '/api/search?words=secret-2'];
    for (const path of [...paths, '/api/ballots/secret-3/pass', '/api/ballots/secret-3/sealed-paper'])
      expect((await ask(at('inner', path), ANNA)).status).toBe(200);
    expect((await ask(at('inner', '/broken/api/calendar?secret-4'), ANNA)).status).toBe(502);
    expect(nginx.logs()).toContain('/api/search');
    expect(nginx.logs()).not.toContain('secret');
  });

  it('keeps what polls for live changes with the process of its session, and spreads the sessions of one address', async () => {
    const processes = ['one', 'two'].map((name) => createServer((_, answer) => answer.end(name)));
    const upstreams = (await Promise.all(processes.map(listen))) as [string, string];
    const port = await freePort();
    others.push(await NginxProcess.start({ port, upstreams, trustedProxies: '' }));
    const processOf = async (cookie: string): Promise<string> =>
      (await ask(`http://127.0.0.1:${port}/socket.io/?EIO=4`, ANNA, { headers: { cookie } })).body;
    const sessions = Array.from({ length: 20 }, (_, n) => `__Host-norbanet=session-${n}`);
    const first = await Promise.all(sessions.map(processOf));
    expect(new Set(first)).toEqual(new Set(['one', 'two']));
    expect(await Promise.all(sessions.map((session) => processOf(`a=b; ${session}`)))).toEqual(first);
    for (const server of processes) server.close();
  });

  it('hides the pages of development and sends no command twice', async () => {
    const before = seen.length;
    expect((await ask(at('inner', '/dev/mail'), ANNA)).status).toBe(404);
    expect(seen).toHaveLength(before);
    for (const method of ['POST', 'PATCH'])
      await ask(at('blind', '/broken/upload'), ANNA, { method, body: 'a piece' });
    expect(seen.slice(before).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });
});

it('TRUSTED_PROXIES of the proxy holds addresses and networks, and nothing else gets into its settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  const list = join(folder, 'list.conf');
  const write = (TRUSTED_PROXIES: string) =>
    spawnSync('docker/trusted-proxies.sh', [list], { env: { TRUSTED_PROXIES }, encoding: 'utf8' });
  expect(write('192.0.2.10, 10.0.0.0/8 2001:db8::/48,').status).toBe(0);
  expect(readFileSync(list, 'utf8')).toBe(
    ['192.0.2.10', '10.0.0.0/8', '2001:db8::/48'].map((each) => `set_real_ip_from ${each};\n`).join(''),
  );
  for (const wrong of ['proxy.example.org', '10.0.0.1;}', '*', '$host'])
    expect(write(wrong)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^TRUSTED_PROXIES: write the addresses[^\n]+\n$/) as string,
    });
  rmSync(folder, { recursive: true });
});

(NGINX && CADDY ? describe : describe.skip)('the shipped Caddy before the shipped nginx', () => {
  let folder: string;
  let upstream: Server;
  let nginx: NginxProcess;
  let caddy: ChildProcess;
  let url: string;
  let plainUrl: string;
  let printed = '';
  const seen: IncomingHttpHeaders[] = [];
  const home = () => ({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'caddy-'));
    upstream = createServer(({ headers }, answer) => {
      seen.push(headers);
      answer.end('here');
    });
    const echo = await listen(upstream);
    const [inner, tls, plain] = [await freePort(), await freePort(), await freePort()];
    nginx = await NginxProcess.start({ port: inner, upstreams: [echo, echo], trustedProxies: '127.0.0.1' });
    const file = join(folder, 'Caddyfile');
    // At `localhost` it is its own authority; on a real host, nothing but the ports would be another.
    writeFileSync(
      file,
      readFileSync('docker/Caddyfile', 'utf8')
        .replace('{\n', `{\n\thttp_port ${plain}\n\tskip_install_trust\n`)
        .replace('proxy:8080', `127.0.0.1:${inner}`),
    );
    url = `https://localhost:${tls}`;
    plainUrl = `http://localhost:${plain}`;
    caddy = spawn(CADDY!, ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: { ...home(), PUBLIC_URL: url, MAIL_FROM: 'secretariat@example.org' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [caddy.stdout!, caddy.stderr!])
      stream.on('data', (piece: Buffer) => (printed += piece.toString()));
    await waitForPort(tls);
  }, 60_000);
  afterAll(async () => {
    if (caddy?.exitCode === null) {
      caddy.kill('SIGTERM');
      await once(caddy, 'exit');
    }
    await nginx?.stop();
    upstream.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends TLS, and the application hears of each visitor', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    for (const visitor of [ANNA, BERTA]) {
      expect(await ask(`${url}/`, visitor, { headers })).toMatchObject({ status: 200, body: 'here' });
      expect(seen.at(-1)).toMatchObject({
        'x-forwarded-for': visitor,
        'x-forwarded-proto': 'https',
        host: new URL(url).host,
      });
    }
  });

  it('leads pages to https, and answers no program in the clear', async () => {
    const before = seen.length;
    expect(await ask(`${plainUrl}/standards?a=1`, ANNA)).toMatchObject({
      status: 308,
      location: 'https://localhost/standards?a=1',
    });
    for (const path of ['/api/session', '/socket.io/?EIO=4'])
      await expect(ask(`${plainUrl}${path}`, ANNA, { method: 'POST' })).rejects.toThrow();
    expect(seen).toHaveLength(before);
  });

  it('writes nothing of a request down, though it fails', async () => {
    await nginx.stop();
    expect((await ask(`${url}/api/calendar/secret-1.ics`, ANNA)).status).toBe(502);
    expect(printed).toContain('serving initial configuration');
    expect(printed).not.toContain('secret');
  });

  it('has a file that this Caddy finds no fault with, as it is', () => {
    const env = {
      ...home(),
      PUBLIC_URL: 'https://norbanet.example.org',
      MAIL_FROM: 'secretariat@example.org',
    };
    const flags = ['validate', '--config', 'docker/Caddyfile', '--adapter', 'caddyfile'];
    const { status, stderr } = spawnSync(CADDY!, flags, { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/"level":"error"|not formatted/)]);
  });
});
