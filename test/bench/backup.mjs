#!/usr/bin/env node
// A backup, its proof and its restore, beside pg_dump and pg_restore of the same database: how long, how fast, and how
// much memory the process of the product takes, which must not grow with what there is to back up.
// TEST_DATABASE_URL=postgres://… node test/bench/backup.mjs [--gigabytes 1] [--files 0.25] [--port 4400]
// Needs the programs of a PostgreSQL (PG_BIN, by default Debian's 15), and room on the disk for five times as much.
// Build first: npm run build:server. Gate: the restored copy has as many comments, or the figures are void.
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { applicationUrl, freshDatabase, signedIn, startProduct } from './bench-setup.mjs';
import { draftIn } from './comment-stages.mjs';

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '1' },
    files: { type: 'string', default: '0.25' },
    port: { type: 'string', default: '4400' },
  },
});
const [GIGABYTES, FILES] = [Number(values.gigabytes), Number(values.files)];
const BIN = process.env.PG_BIN ?? '/usr/lib/postgresql/15/bin';
const GB = 1_000_000_000;
const MB = 1_000_000;
/** The share of comments, which compress as texts do; the rest are updates of drafts, random bytes, which do not. */
const WORDS_SHARE = 0.7;
const COMMENT_BYTES = 4_000;
const UPDATE_BYTES = 2_000;
/** COPY writes each byte as two digits. */
const UPDATE_COPIED = 2 * UPDATE_BYTES;
const FILE_BYTES = 4 * MB;
const SAMPLE_MS = 100;
const say = (what) => console.log(JSON.stringify(what));

const folder = mkdtempSync(join(tmpdir(), 'norbanet-bench-backup-'));
const path = (name) => join(folder, name);
const product = await startProduct({ port: Number(values.port) });
const copies = [];
try {
  await fill();
  await product.stopServer();
  const settings = environment(product.database, product.folder);
  await operate(settings, ['backup-key', path('key')]);
  const recipient = /age1[0-9a-z]+/.exec(readFileSync(path('key'), 'utf8'))[0];

  const archive = path('whole.age');
  const backup = await operate(settings, ['backup', archive, '--recipient', recipient]);
  told('backup', backup, statSync(archive).size);
  const proof = await operate(settings, ['verify', archive, '--identity', path('key')]);
  told('verify', proof, statSync(archive).size);
  for (const [name, flags] of [
    ['pg_dump without compression', ['-Z0']],
    ['pg_dump as it is by itself', []],
  ]) {
    const dump = path('dump');
    const made = await measure(join(BIN, 'pg_dump'), ['-Fc', ...flags, '-f', dump, product.database.url]);
    told(name, made, statSync(dump).size);
    if (flags.length === 0) continue;
    const bare = await database();
    told(
      'pg_restore of that',
      await measure(join(BIN, 'pg_restore'), ['-d', bare.url, dump]),
      statSync(dump).size,
    );
    rmSync(dump);
  }

  const copy = await database();
  const restored = environment(copy, path('copy'));
  told(
    'restore',
    await operate(restored, ['restore', archive, '--identity', path('key')]),
    statSync(archive).size,
  );
  const [there, here] = [await countComments(copy.url), await countComments(product.database.url)];
  if (there !== here) throw new Error(`${there} comments in the copy, ${here} in the original`);
} finally {
  for (const copy of copies) await copy.drop();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function database() {
  const made = await freshDatabase('norbanet_bench_copy');
  copies.push(made);
  return made;
}

function environment({ url }, dataDir) {
  return {
    NODE_ENV: 'production',
    PUBLIC_URL: product.url,
    PORT: values.port,
    DATABASE_URL: applicationUrl(url),
    DATABASE_OWNER_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
}

/** Without triggers: what they add are rows of no other kind. */
async function fill() {
  const [member] = await signedIn(product, 1);
  const client = new pg.Client({ connectionString: product.database.url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await addComments(client, member);
    await addUpdates(client);
    await addFiles(client, member.id);
    await client.query('checkpoint');
    const { rows } = await client.query('select pg_database_size(current_database())::float8 as bytes');
    say({ what: 'filled', databaseGB: Number((rows[0].bytes / GB).toFixed(2)), filesGB: FILES });
  } finally {
    await client.end();
  }
}

/** Pieces of one text of random words, which compress about as well as sentences. */
async function addComments(client, author) {
  const { place } = await draftIn(product, [author]);
  const { rows } = await client.query(
    `select string_agg(substr(md5(random()::text), 1, 2 + (random() * 8)::integer), ' ') as pool
     from generate_series(1, 20000)`,
  );
  const count = Math.floor((GIGABYTES * GB * WORDS_SHARE) / (COMMENT_BYTES + 150));
  await client.query(
    `
      insert into comment (id, thread_id, ordinal, author_id, key, text, at)
      select gen_random_uuid(), $1, n + 1, $2, gen_random_uuid(),
        convert_from((
          select string_agg(substring($3::bytea from 1 + (random() * $4 + (n + k) * 0)::integer for 100), ' ')
          from generate_series(1, 40) k
        ), 'UTF8'),
        app_now()
      from generate_series(1, $5::integer) n`,
    [place.thread, author.id, Buffer.from(rows[0].pool), rows[0].pool.length - 101, count],
  );
}

async function addUpdates(client) {
  const id = randomUUID();
  await client.query(
    `insert into manuscript (id, kind, form, seq, snapshot_seq, made_at) values ($1, 'standard', 1, 1, 0, app_now())`,
    [id],
  );
  const count = Math.floor((GIGABYTES * GB * (1 - WORDS_SHARE)) / (UPDATE_COPIED + 100));
  await client.query(
    `
      insert into manuscript_update (manuscript_id, seq, bytes, at)
      select $1, n,
        (select decode(string_agg(md5(random()::text || n || k), ''), 'hex') from generate_series(1, $2::integer) k),
        app_now()
      from generate_series(1, $3::integer) n`,
    [id, UPDATE_BYTES / 16, count],
  );
}

async function addFiles(client, ownerId) {
  const ids = Array.from({ length: Math.floor((FILES * GB) / FILE_BYTES) }, () => randomUUID());
  for (const id of ids) {
    const inside = join(product.folder, 'files', id.slice(-2));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, id), randomBytes(FILE_BYTES));
  }
  const documentId = randomUUID();
  await client.query(
    `
      insert into document (id, title, audience, owner_id, state, latest, created_at, changed_at)
      values ($1, 'Papers', 'network', $2, 'current', $3, app_now(), app_now())`,
    [documentId, ownerId, ids.length],
  );
  await client.query(
    `
      insert into document_version (
        id, document_id, number, file_id, name, media_type, size, sha256, added_by, added_at, state, scan, text_state
      )
      select gen_random_uuid(), $1, n, file_id, 'paper.bin', 'application/pdf', $3, repeat('0', 64), $2, app_now(),
        'released', 'clean', 'none'
      from unnest($4::uuid[]) with ordinality f (file_id, n)`,
    [documentId, ownerId, FILE_BYTES, ids],
  );
}

async function countComments(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select count(*)::integer as count from comment');
  await client.end();
  return rows[0].count;
}

function operate(env, words) {
  return measure(process.execPath, ['dist/server/operate.js', ...words], env);
}

/** How long a program ran, and its resident memory: the peak, and in the middle of each quarter of that time. */
async function measure(program, args, env = {}) {
  const begun = performance.now();
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const held = [];
  const sampling = setInterval(() => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(statusOf(child.pid))?.[1];
    if (kilobytes) held.push(Number(kilobytes) / 1_000);
  }, SAMPLE_MS);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${program} ${args[1]} ended with ${code}`);
  const quarters = [1, 3, 5, 7].map((eighth) =>
    Math.round(held[Math.floor((held.length * eighth) / 8)] ?? 0),
  );
  return { seconds: (performance.now() - begun) / 1_000, peakMB: Math.round(Math.max(...held)), quarters };
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function told(what, { seconds, peakMB, quarters }, bytes) {
  say({
    what,
    seconds: Number(seconds.toFixed(1)),
    fileGB: Number((bytes / GB).toFixed(2)),
    fileMBPerSecond: Math.round(bytes / MB / seconds),
    peakMB,
    quartersMB: quarters,
  });
}
