// What a bench of the running product needs: an empty database, the built server on it, and members who are
// signed in.
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';

/** The server that benches work on: a PostgreSQL where databases may be made. */
export function serverUrl() {
  const url = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url)
    throw new Error(
      'Name a PostgreSQL server in TEST_DATABASE_URL: postgres://user:password@host:port/postgres',
    );
  return url;
}

export async function freshDatabase(prefix) {
  const name = `${prefix}_${randomBytes(4).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const drop = async () => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  };
  return { url: url.href, applicationUrl: applicationUrl(url.href), drop };
}

/** The address of the same database for the role as which the product works; its start makes the role. */
export function applicationUrl(owner) {
  return Object.assign(new URL(owner), { username: 'norbanet_app', password: 'norbanet_app' }).href;
}

/** A mail server that takes every mail and keeps none. It ends with the bench. */
let mailServerUrl;
async function takingMailServer() {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      stream.resume().on('end', done);
    },
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  server.server.unref();
  return `smtp://127.0.0.1:${server.server.address().port}`;
}

/** Starts a Node program, on whatever cores there are, and waits until `path` answers. */
export async function start(program, { port, env, path = '/', nodeFlags = [], args = [] }) {
  // To see where the time goes: BENCH_NODE_FLAGS='--cpu-prof --cpu-prof-dir=.data/profiles'.
  const flags = [...nodeFlags, ...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? [])];
  const child = spawn(process.execPath, [...flags, program, ...args], {
    env: {
      ...process.env,
      SMTP_URL: await (mailServerUrl ??= takingMailServer()),
      ...env,
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async (signal = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  };
  // A busy machine takes its time to start; that is not what is measured.
  for (let tries = 0; tries < 3_000; tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return { pid: child.pid, port, stop, child };
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop('SIGKILL');
  throw new Error(`${program} did not answer on port ${port}`);
}

/**
 * The built product on a fresh database, which it reaches `through` another address where one is given. Build
 * it first: `npm run build:server`.
 */
export async function startProduct({ port, env = {}, through, nodeFlags, args }) {
  const database = await freshDatabase('norbanet_bench');
  const seen = new URL(through ?? serverUrl());
  seen.pathname = new URL(database.url).pathname;
  const folder = await mkdtemp(join(tmpdir(), 'norbanet-bench-'));
  const startServer = () =>
    // To compare two builds in one run, another one may be named.
    start(process.env.BENCH_PROGRAM ?? 'dist/server/main.js', {
      port,
      nodeFlags,
      args,
      path: '/api/health/ready',
      env: {
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        DATABASE_URL: applicationUrl(seen.href),
        DATABASE_OWNER_URL: database.url,
        DATA_DIR: folder,
        LOG_LEVEL: 'warn',
        ...env,
      },
    });
  let server = await startServer();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => {});
  const stop = async () => {
    await server.stop();
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    port,
    get pid() {
      return server.pid;
    },
    get child() {
      return server.child;
    },
    stopServer: (signal) => server.stop(signal),
    startServer: async () => {
      server = await startServer();
    },
    stop,
    pool,
    database,
    folder,
    url: `http://127.0.0.1:${port}`,
  };
}

/** One more process that serves members, beside the one that `startProduct` has started. */
export const startAnother = (product, port, env = {}) =>
  start(process.env.BENCH_PROGRAM ?? 'dist/server/main.js', {
    port,
    path: '/api/health/ready',
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      ROLE: 'api',
      PUBLIC_URL: product.url,
      DATABASE_URL: product.database.applicationUrl,
      DATA_DIR: product.folder,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });

/** Members of one team's kind, each with a session: cookie and CSRF token. */
export async function signedIn({ pool }, count, { country = 'EE', name = (n) => `Seat ${n}` } = {}) {
  const organisation = randomUUID();
  await pool.query(
    `
      insert into country (code, name, time_zone, languages)
      values ($1, $1, 'Europe/Tallinn', '{en}')
      on conflict do nothing`,
    [country],
  );
  await pool.query(
    `
      insert into organisation (id, country_code, name, sector, kind)
      values ($1, $2, $3, 'public', 'government agency')`,
    [organisation, country, `Agency ${country} ${organisation.slice(0, 4)}`],
  );
  const members = [];
  for (let n = 0; n < count; n += 1) {
    const [id, token, csrf] = [
      randomUUID(),
      randomBytes(32).toString('base64url'),
      randomBytes(32).toString('base64url'),
    ];
    await pool.query(
      `
        insert into member (id, organisation_id, name, email, office, state, joined_at)
        values ($1, $2, $3, $4, 'secretariat', 'active', app_now())`,
      [id, organisation, name(n), `seat-${id}@example.org`],
    );
    await pool.query(
      `
        insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at)
        values ($1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours', app_now())`,
      [randomUUID(), createHash('sha256').update(token).digest(), csrf, id],
    );
    members.push({ id, token, csrf });
  }
  return members;
}

/** Further sessions of one member: each has an allowance of requests of its own. */
export async function sessionsOf({ pool }, memberId, count) {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  await pool.query(
    `
      insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at)
      select gen_random_uuid(), hash, encode(hash, 'hex'), $1, app_now(), app_now(), app_now() + interval '12 hours',
        app_now()
      from unnest($2::bytea[]) as hash`,
    [memberId, tokens.map((token) => createHash('sha256').update(token).digest())],
  );
  return tokens;
}

/** The name of the session cookie: the one of a secure page carries the prefix that browsers guard. */
export const cookieOf = (url, token) =>
  `${url.startsWith('https:') ? '__Host-norbanet' : 'norbanet'}=${token}`;

export async function ask(url, member, method, path, body) {
  const response = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      cookie: cookieOf(url, member.token),
      'x-csrf-token': member.csrf,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}
