// Row c1: the list of 50 meetings, one meeting's page, and both when unchanged (ETag), beside a bare Nest +
// Fastify + pg that reads 50 rows, and the same from memory. The product's requests carry a session, rights
// and visibility. TEST_DATABASE_URL=postgres://… node test/bench/pages.mjs [--rounds 5] [--seconds 4] Build
// first: npm run build:server.
import { isDeepStrictEqual, parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ask, cookieOf, sessionsOf, signedIn, start, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '4' } },
});
const [ROUNDS, SECONDS] = [Number(values.rounds), Number(values.seconds)];
const MEETINGS = 60;
const say = (what) => console.log(JSON.stringify(what));

async function fill(product, secretariat, members) {
  let first;
  for (let n = 0; n < MEETINGS; n += 1) {
    const day = new Date(Date.now() + (30 + n) * 86_400_000).toISOString().slice(0, 10);
    const { id } = await ask(product.url, secretariat, 'POST', '/meetings', {
      kind: 'regional',
      title: `Regional meeting ${n}`,
      timeZone: 'Europe/Copenhagen',
      startsAt: `${day}T10:00`,
      endsAt: `${day}T16:00`,
      place: 'Copenhagen',
      discreet: true,
    });
    await ask(product.url, secretariat, 'POST', `/meetings/${id}/invitations`, {
      memberIds: members.map((member) => member.id),
    });
    await ask(product.url, secretariat, 'POST', `/meetings/${id}/schedule`);
    first ??= id;
  }
  await product.pool.query('vacuum analyze');
  return first;
}

/** While rights and meetings change, what a reader with an old copy is told equals what one without gets. */
async function gate(product, secretariat, reader, id) {
  const read = async (etag) => {
    const response = await fetch(`${product.url}/api/meetings`, {
      headers: { cookie: cookieOf(product.url, reader.token), ...(etag ? { 'if-none-match': etag } : {}) },
    });
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: response.status === 304 ? null : await response.json(),
    };
  };
  let kept = await read();
  let unchanged = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    if (turn % 3 === 0)
      await ask(product.url, secretariat, 'DELETE', `/meetings/${id}/invitations/${reader.id}`);
    if (turn % 3 === 1)
      await ask(product.url, secretariat, 'POST', `/meetings/${id}/invitations`, { memberIds: [reader.id] });
    const told = await read(kept.etag);
    if (told.status === 304) unchanged += 1;
    else kept = told;
    const fresh = await read();
    if (!isDeepStrictEqual(kept.body, fresh.body))
      throw new Error(`VOID: an old copy was called unchanged in turn ${turn}`);
  }
  if (unchanged === 0) throw new Error('VOID: nothing was ever unchanged');
}

/** `cookies`: sessions that take turns, since no session may ask that often. */
async function measure(url, headers = {}, cookies = []) {
  const requests = cookies.map((cookie) => ({ headers: { ...headers, cookie } }));
  const options = { url, headers, connections: 16, ...(requests.length > 0 ? { requests } : {}) };
  await autocannon({ ...options, duration: 1 });
  const result = await autocannon({ ...options, duration: SECONDS });
  const bad = result['4xx'] + result['5xx'] + result.errors;
  if (bad > 0) throw new Error(`VOID: ${bad} bad answers from ${url}`);
  return { rps: result.requests.average, p99: result.latency.p99 };
}

const product = await startProduct({ port: 21_610, env: { ROLE: 'api' } });
const bare = [];
try {
  const [secretariat] = await signedIn(product, 1);
  const members = await signedIn(product, 24, { name: (n) => `Member ${n}` });
  await product.pool.query(`update member set office = null where id = any($1)`, [
    members.map(({ id }) => id),
  ]);
  const id = await fill(product, secretariat, members);
  const reader = members[0];
  const cookie = { cookie: cookieOf(product.url, reader.token) };
  const cookies = (await sessionsOf(product, reader.id, 40)).map((token) => cookieOf(product.url, token));
  const etagOf = async (path) =>
    (await fetch(`${product.url}/api${path}`, { headers: cookie })).headers.get('etag');
  const env = { DATABASE_URL: product.database.url, MEMBER: reader.id };
  bare.push(await start('test/bench/bare-pages.mjs', { port: 21_611, env: { ...env, MODE: 'pg' } }));
  bare.push(await start('test/bench/bare-pages.mjs', { port: 21_612, env: { ...env, MODE: 'cached' } }));
  await gate(product, secretariat, reader, id);
  const runs = {};
  const run = async (name, url, headers, given) =>
    (runs[name] ??= []).push(await measure(url, headers, given));
  for (let round = 0; round < ROUNDS; round += 1) {
    await run('bare list', 'http://127.0.0.1:21611/list');
    await run('list', `${product.url}/api/meetings`, {}, cookies);
    await run('one meeting', `${product.url}/api/meetings/${id}`, {}, cookies);
    await run('bare cached', 'http://127.0.0.1:21612/list');
    await run(
      'list unchanged',
      `${product.url}/api/meetings`,
      { 'if-none-match': await etagOf('/meetings') },
      cookies,
    );
    await run(
      'one meeting unchanged',
      `${product.url}/api/meetings/${id}`,
      { 'if-none-match': await etagOf(`/meetings/${id}`) },
      cookies,
    );
  }
  await gate(product, secretariat, reader, id);
  const sorted = (name, key) => runs[name].map((result) => result[key]).sort((a, b) => a - b);
  const median = (name, key = 'rps') => sorted(name, key)[Math.floor(ROUNDS / 2)];
  for (const [name, against, goal] of [
    ['list', 'bare list', 0.6],
    ['one meeting', 'bare list', 0.6],
    ['list unchanged', 'bare cached', 0.5],
    ['one meeting unchanged', 'bare cached', 0.5],
  ]) {
    const rates = sorted(name, 'rps');
    say({
      row: 'c1',
      what: name,
      rps: { min: Math.round(rates[0]), median: Math.round(median(name)), max: Math.round(rates.at(-1)) },
      p99_ms: median(name, 'p99'),
      baseline: against,
      baseline_rps: Math.round(median(against)),
      ratio: Number((median(name) / median(against)).toFixed(2)),
      goal: `>= ${goal}`,
    });
  }
} finally {
  for (const server of bare) await server.stop();
  await product.stop();
}
process.exit(0);
