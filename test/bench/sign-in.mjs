#!/usr/bin/env node
// Fifty members who sign in by passphrase at the same moment: the time until each has a session, and the memory that it
// takes; beside it the same number of bare argon2id checks in a loop of its own, as many at once as the product lets
// in. Usage: npm run build:server && TEST_DATABASE_URL=postgres://… node test/bench/sign-in.mjs [ROUNDS]. Budget: p99
// at most twice the bare loop's; peak memory at most 64 MiB for each hash at once beyond what it was, and 150 MiB for
// the rest. Gates: all have a session of their own, one row each in the audit log, or the figures are void.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { signedIn, startProduct } from './bench-setup.mjs';
import { quantile, rounded } from './statistics.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
const AT_ONCE = 50;
const PASSPHRASE = 'a quiet harbour in november';
/** As src/identity/passphrase-hasher.ts has them. */
const HASH_COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };
const MAX_CONCURRENT = Math.max(1, Math.min(4, availableParallelism()));
const MIB = 1024;

/** The KiB of memory that a process had at the most, and has now. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return { peak: Number(/VmHWM:\s+(\d+)/.exec(status)[1]), now: Number(/VmRSS:\s+(\d+)/.exec(status)[1]) };
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const figures = (times) => ({
  p50: rounded(quantile(times, 0.5), 0),
  p99: rounded(quantile(times, 0.99), 0),
  max: rounded(Math.max(...times), 0),
});

async function bareLoop(known) {
  const limit = pLimit(MAX_CONCURRENT);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push(
      ...(await Promise.all(
        Array.from({ length: AT_ONCE }, () => timed(() => limit(() => verify(known, PASSPHRASE)))),
      )),
    );
  return times;
}

/** From addresses of their own: how often one address may try is another matter. */
async function signIn(product, email, n) {
  const response = await fetch(`${product.url}/api/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: product.url,
      'x-forwarded-for': `192.0.2.${n + 1}`,
    },
    body: JSON.stringify({ email, passphrase: PASSPHRASE }),
  });
  if (response.status >= 300) throw new Error(`VOID: ${response.status} ${await response.text()}`);
  await response.text();
}

const known = await hash(PASSPHRASE, HASH_COST);
const product = await startProduct({ port: 3945, env: { TRUSTED_PROXIES: '127.0.0.1' } });
try {
  await signedIn(product, AT_ONCE, { name: (n) => `Signer ${n}` });
  const { rows: members } = await product.pool.query('select id, email from member order by id');
  await product.pool.query(
    'insert into account (member_id, passphrase_hash, changed_at) select id, $1, app_now() from member',
    [known],
  );
  await signIn(product, members[0].email, 200);
  const before = memoryOf(product.pid);
  const [ours, bare] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(...(await Promise.all(members.map(({ email }, n) => timed(() => signIn(product, email, n))))));
  }
  bare.push(...(await bareLoop(known)));
  const { rows } = await product.pool.query(
    `select (select count(*)::int from session) - $1 as sessions,
      (select count(*)::int from audit_entry where action = 'session.opened') as audited`,
    [members.length],
  );
  const expected = ROUNDS * AT_ONCE + 1;
  if (rows[0].sessions !== expected || rows[0].audited !== expected)
    throw new Error(`VOID: ${JSON.stringify(rows[0])} of ${expected}`);
  const after = memoryOf(product.pid);
  console.log(
    JSON.stringify({
      atOnce: AT_ONCE,
      rounds: ROUNDS,
      hashesAtOnce: MAX_CONCURRENT,
      signIn: figures(ours),
      bare: figures(bare),
      ratioOfP99: rounded(quantile(ours, 0.99) / quantile(bare, 0.99), 2),
      memoryMiB: {
        before: rounded(before.now / MIB, 0),
        peak: rounded(after.peak / MIB, 0),
        bound: rounded(before.now / MIB + 64 * MAX_CONCURRENT + 150, 0),
      },
    }),
  );
} finally {
  await product.stop();
}
