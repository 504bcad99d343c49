#!/usr/bin/env node
// What of a comment post the guard, the text check and the audit row take, in percent of the whole request. The guard
// and the check are timed where they run; the audit row is written again by itself, as often, beside an empty question.
// A bare insert of a comment's row into the same database stands beside it. Usage: npm run build:server &&
// TEST_DATABASE_URL=postgres://… node test/bench/comment-shares.mjs [POSTS]. Budget: the three together at most a
// quarter of the request. Gates: every post is answered with 201, passes the guard once and the check once, and has
// one row in the audit log, or the figures are void.
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { ask, sessionsOf, signedIn, startProduct } from './bench-setup.mjs';
import { draftIn } from './comment-stages.mjs';
import { median, quantile, rounded } from './statistics.mjs';

const POSTS = Number(process.argv[2] ?? 400);
/** A session has an allowance of requests. */
const POSTS_OF_A_SESSION = 60;
/** With figures in them, which the check reads closely, and with words alone, which it lets go at a glance. */
const TEXTS = {
  words: 'Nobody is named in this comment, and every word of it may be read aloud. '.repeat(4),
  figures:
    'We meet on 14.-16.10.2026 at 09.00-16.30, room 3.14; budget 1 250 000, case 2026/12345-3. '.repeat(4),
};

/** As `sessionsOf` makes it of a token. */
const csrfOf = (token) => createHash('sha256').update(token).digest('hex');

async function countAudit({ pool }) {
  const { rows } = await pool.query(
    `select count(*)::int as n from audit_entry where action = 'comment.posted'`,
  );
  return rows[0].n;
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function timesOf(count, work) {
  const times = [];
  for (let n = 0; n < count; n += 1) times.push(await timed(() => work(n)));
  return times;
}

/** What the server says that guard and check took since it was last asked. */
async function sharesOf({ child }) {
  const answer = once(child, 'message');
  child.send('shares');
  return (await answer)[0];
}

/** Milliseconds of one more audit row in a transaction, without the way to the database and back. */
async function auditRow({ pool }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const row = () =>
      client.query({
        name: 'audit-row',
        text: `
          insert into audit_entry (id, at, actor_id, actor_role, action, object_kind, object_id, country, detail)
          select gen_random_uuid(), at, actor_id, actor_role, action, object_kind, object_id, country, detail
          from audit_entry
          order by seq desc
          limit 1`,
      });
    const nothing = () => client.query({ name: 'nothing', text: 'select 1' });
    await timesOf(50, row);
    const [rows, empty] = [await timesOf(POSTS, row), await timesOf(POSTS, nothing)];
    return median(rows) - median(empty);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Milliseconds in which a comment's row alone is committed. */
async function bareInsert({ pool }) {
  await pool.query('create table bare_comment (id uuid primary key, text text)');
  return median(
    await timesOf(POSTS, () =>
      pool.query('insert into bare_comment (id, text) values ($1, $2)', [randomUUID(), TEXTS.figures]),
    ),
  );
}

process.env.BENCH_PROGRAM ??= 'dist/src/main.js';
const probe = new URL('./share-probe.mjs', import.meta.url).pathname;
const product = await startProduct({ port: 3943, nodeFlags: [`--import=${probe}`] });
try {
  const [member] = await signedIn(product, 1);
  const { place } = await draftIn(product, [member]);
  for (const [kind, text] of Object.entries(TEXTS)) {
    const tokens = await sessionsOf(product, member.id, Math.ceil((POSTS * 2) / POSTS_OF_A_SESSION));
    const post = (n) => {
      const token = tokens[Math.floor(n / POSTS_OF_A_SESSION)];
      const path = `/standards/${place.standard}/threads/${place.thread}/comments`;
      return ask(product.url, { token, csrf: csrfOf(token) }, 'POST', path, { key: randomUUID(), text });
    };
    await timesOf(POSTS, post);
    await sharesOf(product);
    const audited = await countAudit(product);
    const whole = await timesOf(POSTS, (n) => post(POSTS + n));
    const { guard, gate } = await sharesOf(product);
    const rowsWritten = (await countAudit(product)) - audited;
    if (guard.length !== POSTS || gate.length !== POSTS || rowsWritten !== POSTS)
      throw new Error(
        `VOID: ${POSTS} posts, ${guard.length} guarded, ${gate.length} checked, ${rowsWritten} audited`,
      );
    const audit = await auditRow(product);
    const request = median(whole);
    const percent = (ms) => rounded((100 * ms) / request, 1);
    console.log(
      JSON.stringify({
        text: kind,
        request: { p50: rounded(request, 2), p99: rounded(quantile(whole, 0.99), 2) },
        ms: { guard: rounded(median(guard), 3), gate: rounded(median(gate), 3), audit: rounded(audit, 3) },
        percent: { guard: percent(median(guard)), gate: percent(median(gate)), audit: percent(audit) },
      }),
    );
  }
  console.log(JSON.stringify({ bareInsert: rounded(await bareInsert(product), 2) }));
} finally {
  await product.stop();
}
