#!/usr/bin/env node
// What a replica takes off the database: the same searches while members write, without it and with it, on two
// PostgreSQL of this machine (so the rate says little and the time that each spent says all), and what it costs to ask
// how far the database is and whether the replica has it.
// node test/bench/replica.mjs [--clauses 20000] [--searches 400] [--port 4300]
// Needs the programs of a PostgreSQL (PG_BIN, by default Debian's 15). Build first: npm run build:server. Gate: both
// ways find the same number of texts, or the figures are void.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { applicationUrl, cookieOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: {
    clauses: { type: 'string', default: '20000' },
    searches: { type: 'string', default: '400' },
    port: { type: 'string', default: '4300' },
  },
});
const [CLAUSES, SEARCHES, PORT] = [Number(values.clauses), Number(values.searches), Number(values.port)];
const BIN = process.env.PG_BIN ?? '/usr/lib/postgresql/15/bin';
const ROUNDS = 3;
const SEARCHERS = 4;
const WRITE_EVERY_MS = 100;
const ASKED = 1_000;
const say = (what) => console.log(JSON.stringify(what));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const folder = mkdtempSync(join(tmpdir(), 'norbanet-bench-replica-'));
const account = accountOfPostgres();
if (account.uid) chownSync(folder, account.uid, account.gid);
const run = (program, args) =>
  execFileSync(join(BIN, program), args, { ...account, cwd: folder, stdio: 'ignore' });

/** PostgreSQL refuses to run as root. */
function accountOfPostgres() {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

async function startServer(data, port) {
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', jit: 'off' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(BIN, 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
  const pool = new pg.Pool({
    connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
    max: 2,
  });
  pool.on('error', () => {});
  for (let tries = 0; tries < 300; tries += 1) {
    if (await pool.query('select 1').then(Boolean, () => false)) break;
    await pause(100);
  }
  const stop = async () => {
    await pool.end();
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await gone;
  };
  return { pool, stop, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

const WORDS = (
  'shelter victim guardian interpreter police court nurse lawyer child family support safety harm threat report ' +
  'standard meeting agency centre region training consent record privacy access remedy stalking coercion partner'
).split(' ');
const sentence = () =>
  Array.from({ length: 24 }, () => WORDS[Math.floor(Math.random() ** 2 * WORDS.length)]).join(' ');

/** Drafts with clauses, which the product itself puts into its index. */
async function fill({ pool }, authorId) {
  const standards = Array.from({ length: 100 }, () => randomUUID());
  await pool.query(
    `
      insert into standard (id, title, state, state_since, audience, created_by, created_at, changed_at)
      select id, 'Standard ' || n, 'drafting', app_now(), 'teams', $2, app_now(), app_now()
      from unnest($1::uuid[]) with ordinality s (id, n)`,
    [standards, authorId],
  );
  for (let done = 0; done < CLAUSES; done += 1_000) {
    const ids = Array.from({ length: 1_000 }, () => randomUUID());
    await pool.query(
      `
        insert into clause (
          id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
        )
        select id, $4::uuid, 'a' || replace(id::text, '-', '') || 'V', 'clause', 1, text, 1, 1, $3, app_now()
        from unnest($1::uuid[], $2::text[]) c (id, text)`,
      [ids, ids.map(sentence), authorId, standards[(done / 1_000) % standards.length]],
    );
  }
  for (;;) {
    const { rows } = await pool.query('select count(*)::int as waiting from search_stale');
    if (rows[0].waiting === 0) break;
    await pause(500);
  }
  await pool.query('vacuum analyze');
}

/** Milliseconds that a server has spent on statements of the product. */
async function activeTime({ pool }, name) {
  const { rows } = await pool.query('select active_time from pg_stat_database where datname = $1', [name]);
  return rows[0].active_time;
}

async function ask(product, member, path, body) {
  const response = await fetch(`${product.url}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      cookie: cookieOf(product.url, member.token),
      ...(body && { 'content-type': 'application/json', origin: product.url, 'x-csrf-token': member.csrf }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function searchWhileWriting(product, members) {
  let [next, total, writing] = [0, 0, true];
  const writer = (async () => {
    for (let n = 0; writing; n += 1) {
      const body = { title: `Draft ${n}`, audience: 'teams' };
      await ask(product, members[n % members.length], '/standards', body);
      await pause(WRITE_EVERY_MS);
    }
  })();
  const times = [];
  await Promise.all(
    Array.from({ length: SEARCHERS }, async () => {
      while (next < SEARCHES) {
        const turn = (next += 1);
        const words = `${WORDS[turn % WORDS.length]} ${WORDS[(turn * 7) % WORDS.length]}`;
        const begun = performance.now();
        const found = await ask(
          product,
          members[turn % members.length],
          `/search?kind=clause&q=${encodeURIComponent(words)}`,
        );
        times.push(performance.now() - begun);
        total += found.total;
      }
    }),
  );
  writing = false;
  await writer;
  times.sort((a, b) => a - b);
  return { total, p50: times[times.length >> 1], p99: times[Math.floor(times.length * 0.99)] };
}

async function costOfAsking(primary, replica) {
  const sql = await import(
    new URL('../../dist/src/platform/persistence/replica/replica.sql.js', import.meta.url).href
  );
  const ms = async (client, statement) => {
    const begun = performance.now();
    for (let n = 0; n < ASKED; n += 1)
      await client.query({ name: statement.name, text: statement.text, values: [...statement.values] });
    return Number(((performance.now() - begun) / ASKED).toFixed(3));
  };
  const [database, follower] = [
    new pg.Client({ connectionString: primary }),
    new pg.Client({ connectionString: replica }),
  ];
  await Promise.all([database.connect(), follower.connect()]);
  const cost = {
    'bare round trip, ms': await ms(database, { name: 'bare', text: 'select 1', values: [] }),
    'how far the database is, ms': await ms(database, sql.FIND_POSITION.bind()),
    'whether the replica has it, ms':
      (await ms(follower, sql.LOOK_AT_REPLICA.bind('0/0'))) + (await ms(follower, sql.FIND_ENTRY.bind(null))),
  };
  await Promise.all([database.end(), follower.end()]);
  return cost;
}

const servers = [];
try {
  const [first, second] = [join(folder, 'primary'), join(folder, 'replica')];
  run('initdb', ['-D', first, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const primary = await startServer(first, PORT + 1);
  servers.push(primary);
  process.env.TEST_DATABASE_URL = primary.url;
  const made = ['-D', second, '-h', '127.0.0.1', '-p', String(PORT + 1), '-U', 'postgres'];
  run('pg_basebackup', [...made, '-R', '-X', 'stream', '-c', 'fast']);
  const replica = await startServer(second, PORT + 2);
  servers.push(replica);
  const product = await startProduct({ port: PORT, env: { ROLE: 'all' } });
  const name = new URL(product.database.url).pathname.slice(1);
  const members = await signedIn(product, 60);
  await fill(product, members[0].id);
  const replicaUrl = applicationUrl(Object.assign(new URL(replica.url), { pathname: `/${name}` }).href);
  const bench = async (way) => {
    await searchWhileWriting(product, members);
    const before = [await activeTime(primary, name), await activeTime(replica, name)];
    const begun = performance.now();
    const { total, p50, p99 } = await searchWhileWriting(product, members);
    const seconds = (performance.now() - begun) / 1_000;
    // PostgreSQL adds up what a connection did within a second of its end.
    await pause(1_500);
    const spent = [
      (await activeTime(primary, name)) - before[0],
      (await activeTime(replica, name)) - before[1],
    ];
    say({
      way,
      'searches a second': Math.round(SEARCHES / seconds),
      p50: Math.round(p50),
      p99: Math.round(p99),
      'database ms a search': Number((spent[0] / SEARCHES).toFixed(1)),
      'replica ms a search': Number((spent[1] / SEARCHES).toFixed(1)),
    });
    return total;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const totals = [await bench('without')];
    await product.stopServer();
    process.env.DATABASE_REPLICA_URL = replicaUrl;
    await product.startServer();
    totals.push(await bench('with'));
    await product.stopServer();
    delete process.env.DATABASE_REPLICA_URL;
    await product.startServer();
    if (totals[0] !== totals[1]) throw new Error(`Other texts were found: ${totals.join(' and ')}`);
  }
  say(
    await costOfAsking(
      product.database.url,
      Object.assign(new URL(replica.url), { pathname: `/${name}` }).href,
    ),
  );
  await product.stop();
} finally {
  for (const server of servers.toReversed()) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
