#!/usr/bin/env node
// Row d1 and the last second before a close. casts 2,000 papers of 500 seats through the product, beside a
// bare Fastify + pg that writes a ballot and its audit row close 500 seats cast within the last second before
// the close, half through each of two instances TEST_DATABASE_URL=postgres://… node test/bench/casts.mjs
// [--rounds 5] [--connections 16] Build first: npm run build:server. Gates: one paper a seat counts however
// often it cast, every receipt verifies, none came in after the close, and the count equals the papers that
// were acknowledged.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { checkBundle } from '../../dist/libs/voting/src/index.js';
import { ask, cookieOf, signedIn, start, startAnother, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, connections: { type: 'string', default: '16' } },
});
const [ROUNDS, CONNECTIONS, SEATS, CASTS] = [Number(values.rounds), Number(values.connections), 500, 2_000];
const say = (what) => console.log(JSON.stringify({ ...what, load: loadavg()[0].toFixed(1) }));

/** Seats of as many made-up countries as are needed, each held by a member with a session. */
async function electorate({ pool }) {
  const organisation = randomUUID();
  await pool
    .query(
      `
        insert into organisation (id, country_code, name, sector, kind)
        values ($1, null, 'Bench', 'public', 'government agency')`,
      [organisation],
    )
    .catch(async () => {
      await pool.query(
        `
          insert into organisation (id, country_code, name, sector, kind)
          select $1, min(code), 'Bench', 'public', 'government agency'
          from country`,
        [organisation],
      );
    });
  const voters = [];
  for (let n = 0; n < SEATS; n += 1) {
    const country =
      String.fromCharCode(65 + Math.floor(n / 78)) + String.fromCharCode(65 + (Math.floor(n / 3) % 26));
    const type = ['government', 'ngo', 'resource'][n % 3];
    await pool.query(
      `
        insert into country (code, name, time_zone, languages)
        values ($1, $1, 'Europe/Riga', '{en}')
        on conflict do nothing`,
      [country],
    );
    await pool.query(
      `insert into team_seat (id, country_code, type) values ($1, $2, $3) on conflict do nothing`,
      [randomUUID(), country, type],
    );
    const {
      rows: [seat],
    } = await pool.query('select id from team_seat where country_code = $1 and type = $2', [country, type]);
    const [id, token, csrf] = [
      randomUUID(),
      randomBytes(32).toString('base64url'),
      randomBytes(32).toString('base64url'),
    ];
    await pool.query(
      `
        insert into member (id, organisation_id, name, email, state, joined_at)
        values ($1, $2, $3, $4, 'active', app_now())`,
      [id, organisation, `Voter ${n}`, `voter-${id}@example.org`],
    );
    await pool.query(
      `
        insert into appointment (id, seat_id, member_id, starts_at)
        values ($1, $2, $3, app_now() - interval '1 day')`,
      [randomUUID(), seat.id, id],
    );
    await pool.query(
      `
        insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at)
        values ($1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours', app_now())`,
      [randomUUID(), createHash('sha256').update(token).digest(), csrf, id],
    );
    voters.push({ id, token, csrf, seat: seat.id });
  }
  return voters;
}

async function aBallot(product, secretariat, closesAt) {
  const { id } = await ask(product.url, secretariat, 'POST', '/ballots', {
    question: 'What first?',
    method: 'schulze',
    electorate: 'one-seat-one-vote',
    options: Array.from({ length: 20 }, (_, at) => ({ label: `Option ${at}` })),
    closesAt: closesAt.toISOString(),
    timeZone: 'Europe/Riga',
    shortNotice: 'Bench',
    places: 3,
  });
  const { options } = await ask(product.url, secretariat, 'GET', `/ballots/${id}`);
  return { id, options: options.map((option) => option.id) };
}

/** Waits until the emails that call everyone to vote are sent: what is measured is casting, not mail. */
async function waitForEmails({ pool }) {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const { rows } = await pool.query(
      `
        select (select count(*) from outbox where relayed_at is null) + (
          select count(*)
          from delivery
          where state in ('taken', 'handed') or (state = 'pending' and due_at <= now())
        ) as left`,
    );
    if (rows[0].left === '0') return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('VOID: the emails were not sent');
}

const paperOf = (options, n) => ({
  ranking: options.map((_, at) => [options[(at * 7 + n) % options.length]]),
});

async function through(jobs, width) {
  const waits = [];
  let next = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < jobs.length) {
        const job = jobs[next++];
        const begun = performance.now();
        await job();
        waits.push(performance.now() - begun);
      }
    }),
  );
  waits.sort((a, b) => a - b);
  return {
    ms: performance.now() - from,
    p50: waits[waits.length >> 1],
    p99: waits[Math.floor(waits.length * 0.99)],
  };
}

const put = (url, voter, id, paper) =>
  fetch(`${url}/api/ballots/${id}/paper`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      cookie: cookieOf(url, voter.token),
      'x-csrf-token': voter.csrf,
    },
    body: JSON.stringify(paper),
  });
const spread = (numbers) => {
  const sorted = numbers.map(Math.round).sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1) };
};

async function d1(product, secretariat, voters, bare) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, options } = await aBallot(product, secretariat, new Date(Date.now() + 3_600_000));
    await waitForEmails(product);
    const last = new Map();
    const jobs = Array.from({ length: CASTS }, (_, n) => async () => {
      const voter = voters[n % SEATS];
      const answer = await put(product.url, voter, id, paperOf(options, n));
      if (answer.status !== 200) throw new Error(`VOID: ${answer.status} ${await answer.text()}`);
      const receipt = await answer.json();
      if ((last.get(voter.seat)?.revision ?? 0) < receipt.revision) last.set(voter.seat, receipt);
    });
    const plain = Array.from({ length: CASTS }, (_, n) => async () => {
      const answer = await fetch(`http://127.0.0.1:${bare.port}/cast/${n % SEATS}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(paperOf(options, n)),
      });
      if (!answer.ok) throw new Error('VOID: the baseline failed');
      await answer.json();
    });
    const [first, second] = round % 2 ? [plain, jobs] : [jobs, plain];
    const measured = [await through(first, CONNECTIONS), await through(second, CONNECTIONS)];
    const [cast, base] = round % 2 ? measured.toReversed() : measured;
    rounds.push({ cast, base });
    await ask(product.url, secretariat, 'POST', `/ballots/${id}/close`, { reason: 'Bench' });
    const bundle = await ask(product.url, secretariat, 'GET', `/ballots/${id}/bundle`);
    const bad = checkBundle(bundle).checks.filter(({ ok }) => !ok);
    const counted = bundle.papers.filter(({ seat, receipt }) => last.get(seat)?.receipt === receipt).length;
    if (bad.length > 0 || bundle.papers.length !== SEATS || counted !== SEATS)
      throw new Error(
        `VOID: ${JSON.stringify(bad)}, ${counted} of ${bundle.papers.length} papers as acknowledged`,
      );
  }
  const of = (which) => ({
    ms: spread(rounds.map((round) => round[which].ms)),
    p50: spread(rounds.map((round) => round[which].p50)),
    p99: spread(rounds.map((round) => round[which].p99)),
  });
  const [product2, baseline] = [of('cast'), of('base')];
  say({
    row: 'd1',
    casts: CASTS,
    connections: CONNECTIONS,
    product: product2,
    baseline,
    ratio: Number((baseline.ms.median / product2.ms.median).toFixed(2)),
    gate: 'one paper a seat, all receipts verify',
  });
}

async function close(product, other, secretariat, voters) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const closesAt = new Date(Date.now() + 4_000);
    const { id, options } = await aBallot(product, secretariat, closesAt);
    await new Promise((done) => setTimeout(done, closesAt.getTime() - Date.now() - 1_000));
    const waits = [];
    const acknowledged = new Set();
    const codes = {};
    await Promise.all(
      voters.map(async (voter, n) => {
        // The last second, and a little beyond it.
        await new Promise((done) => setTimeout(done, (n * 1_050) / SEATS));
        const begun = performance.now();
        const answer = await put(n % 2 ? product.url : other, voter, id, paperOf(options, n));
        waits.push(performance.now() - begun);
        const body = await answer.json();
        const outcome = answer.ok ? 'in' : body.code;
        codes[outcome] = (codes[outcome] ?? 0) + 1;
        if (answer.ok) acknowledged.add(body.receipt);
        if (answer.ok && new Date(body.castAt) >= closesAt)
          throw new Error('VOID: one was taken after the close');
      }),
    );
    for (let tries = 0; tries < 300; tries += 1) {
      const { phase } = await ask(product.url, secretariat, 'GET', `/ballots/${id}`);
      if (phase === 'released') break;
      await new Promise((done) => setTimeout(done, 100));
    }
    const bundle = await ask(product.url, secretariat, 'GET', `/ballots/${id}/bundle`);
    const odd = Object.keys(codes).filter((code) => code !== 'in' && code !== 'ballot-closed');
    const right =
      bundle.papers.length === acknowledged.size &&
      bundle.papers.every(({ receipt }) => acknowledged.has(receipt)) &&
      checkBundle(bundle).checks.every(({ ok }) => ok);
    if (!right || odd.length > 0)
      throw new Error(
        `VOID: ${bundle.papers.length} counted, ${acknowledged.size} acknowledged, ${JSON.stringify(codes)}`,
      );
    waits.sort((a, b) => a - b);
    say({
      row: 'last second',
      seats: SEATS,
      instances: 2,
      answers: codes,
      p50: Math.round(waits[waits.length >> 1]),
      p99: Math.round(waits[Math.floor(waits.length * 0.99)]),
      gate: 'one paper a seat, none after the close, count equals what was acknowledged',
    });
  }
}

const env = { ROLE: 'all', ...(process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}) };
const product = await startProduct({ port: 3_142, env });
const others = [];
try {
  const [secretariat] = await signedIn(product, 1);
  const voters = await electorate(product);
  await product.pool.query('vacuum analyze');
  others.push(
    await start('test/bench/bare-casts.mjs', {
      port: 3_143,
      env: { DATABASE_URL: product.database.url },
    }),
  );
  await d1(product, secretariat, voters, others[0]);
  await others[0].stop();
  others.push(await startAnother(product, 3_144, env));
  await close(product, 'http://127.0.0.1:3144', secretariat, voters);
} finally {
  await Promise.all(others.map((each) => each.stop()));
  await product.stop();
}
