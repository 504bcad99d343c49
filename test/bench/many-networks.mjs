// What one more network costs a host: processes with ROLE=all, each on a database of its own, all at one PostgreSQL and
// one Redis, 1, 5 and 10 of them in the same run, and ways to start them beside each other. Nobody is signed in but one.
// npm run build:server && TEST_DATABASE_URL=postgres://… TEST_REDIS_URL=redis://… npm run bench:networks
// [-- --counts 1,5,10 --idle 20 --ways 5]. Memory is what Linux says of a process once it has been idle: RSS, and PSS, which
// shares out what several have in common. Processor time and statements are those of the idle time, a minute.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import pg from 'pg';
import { applicationUrl, cookieOf, freshDatabase, serverUrl, signedIn, start } from './bench-setup.mjs';
import { now, sleep } from './raw-socket-client.mjs';

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,5,10' },
    idle: { type: 'string', default: '20' },
    ways: { type: 'string', default: '5' },
  },
});
const counts = values.counts.split(',').map(Number);
const idleSeconds = Number(values.idle);
const redisUrl = process.env.TEST_REDIS_URL;
if (!redisUrl) throw new Error('Name a Redis in TEST_REDIS_URL: redis://host:port');
const WAYS = [
  { name: 'with Redis', env: { REDIS_URL: redisUrl }, nodeFlags: [] },
  {
    name: 'with Redis, small young heap',
    env: { REDIS_URL: redisUrl },
    nodeFlags: ['--max-semi-space-size=2'],
  },
  { name: 'with Redis, for size', env: { REDIS_URL: redisUrl }, nodeFlags: ['--optimize-for-size'] },
  {
    name: 'with Redis, small young heap, two arenas',
    env: { REDIS_URL: redisUrl, MALLOC_ARENA_MAX: '2' },
    nodeFlags: ['--max-semi-space-size=2'],
  },
  { name: 'jobs in PostgreSQL', env: {}, nodeFlags: [] },
];

const server = new pg.Client({ connectionString: serverUrl() });
await server.connect();
const redis = new Redis(redisUrl);
const folder = mkdtempSync(join(tmpdir(), 'norbanet-networks-'));
const pool = (url) => new pg.Pool({ connectionString: url, max: 1 });
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const inAll = (list, what) => list.reduce((sum, one) => sum + one[what], 0);

/** Migrated once; the others are copies. */
const original = await freshDatabase('norbanet_bench_network');
const first = await start('dist/server/main.js', {
  port: port(),
  path: '/api/health/ready',
  env: settings(original, {}),
});
await first.stop();

function port() {
  return 20_000 + Math.floor(Math.random() * 9_000);
}

function settings(database, env) {
  const name = new URL(database.url).pathname.slice(1);
  return {
    NODE_ENV: 'production',
    ROLE: 'all',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://127.0.0.1',
    DATABASE_URL: applicationUrl(database.url),
    DATABASE_OWNER_URL: database.url,
    DATABASE_POOL: '5',
    DATA_DIR: join(folder, name),
    LOG_LEVEL: 'warn',
    ...env,
  };
}

async function copyOfOriginal() {
  const url = new URL(original.url);
  const name = `norbanet_bench_network_${randomBytes(4).toString('hex')}`;
  await server.query(`create database ${name} template ${url.pathname.slice(1)}`);
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => server.query(`drop database ${name} with (force)`) };
}

async function open({ env, nodeFlags }) {
  const database = await copyOfOriginal();
  const began = now();
  const at = port();
  const product = await start('dist/server/main.js', {
    port: at,
    path: '/api/health/ready',
    nodeFlags,
    env: { ...settings(database, env), PUBLIC_URL: `http://127.0.0.1:${at}` },
  });
  return { ...product, database, started: (now() - began) / 1_000 };
}

/** What Linux says of a process, in MB, and the seconds of processor time that it has had. */
function lookAt({ pid }) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const size = (word) => Number(new RegExp(`^${word}:\\s+(\\d+)`, 'm').exec(rollup)[1]) / 1_000;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return { rss: size('Rss'), pss: size('Pss'), processor: (Number(fields[11]) + Number(fields[12])) / 100 };
}

async function connections(networks) {
  const { rows } = await server.query(
    `select (select count(*)::int from pg_stat_activity where datname = any($1)) as open,
       (select coalesce(sum(xact_commit), 0)::int from pg_stat_database where datname = any($1)) as commits`,
    [networks.map(({ database }) => database.name)],
  );
  const clients = Number(/connected_clients:(\d+)/.exec(await redis.info('clients'))[1]) - 1;
  return { postgres: rows[0].open, redis: clients, commits: rows[0].commits };
}

/** How long a member waits who comes to a network where nobody has been for a while, and then again. */
async function answerTimes({ database, port: at }) {
  const own = pool(database.url);
  const [member] = await signedIn({ pool: own }, 1);
  await own.end();
  const times = [];
  for (let n = 0; n < 21; n += 1) {
    const began = now();
    const answer = await fetch(`http://127.0.0.1:${at}/api/meetings`, {
      headers: { cookie: cookieOf('http:', member.token) },
    });
    await answer.text();
    if (!answer.ok) throw new Error(`VOID: ${answer.status}`);
    times.push(now() - began);
  }
  return { cold: times[0], warm: median(times.slice(1)) };
}

async function measure(way, count) {
  const networks = [];
  try {
    for (let n = 0; n < count; n += 1) networks.push(await open(way));
    await sleep(10_000);
    const [before, used] = [networks.map(lookAt), await connections(networks)];
    await sleep(idleSeconds * 1_000);
    const [after, later] = [networks.map(lookAt), await connections(networks)];
    const each = (sum) => sum / count;
    const perMinute = 60 / idleSeconds;
    const { cold, warm } = await answerTimes(networks[0]);
    console.log(
      [
        `${way.name}, ${count}:`,
        `RSS ${each(inAll(after, 'rss')).toFixed(0)} MB`,
        `PSS ${each(inAll(after, 'pss')).toFixed(0)} MB each`,
        `PostgreSQL ${each(later.postgres).toFixed(1)} and Redis ${each(later.redis).toFixed(1)} connections each`,
        `${(each(inAll(after, 'processor') - inAll(before, 'processor')) * perMinute).toFixed(2)} s of processor and`,
        `${(each(later.commits - used.commits) * perMinute).toFixed(0)} transactions a minute each`,
        `ready after ${median(networks.map(({ started }) => started)).toFixed(1)} s`,
        `first answer ${cold.toFixed(0)} ms, then ${warm.toFixed(1)} ms`,
      ].join(', '),
    );
  } finally {
    await Promise.all(networks.map(({ stop }) => stop()));
    for (const { database } of networks) await database.drop();
  }
}

try {
  for (const count of counts)
    for (const way of WAYS.slice(0, Number(values.ways)))
      if (count === counts[0] || way === WAYS[0] || count <= 5) await measure(way, count);
} finally {
  await original.drop();
  await server.end();
  redis.disconnect();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
