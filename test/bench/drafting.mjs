// Drafting together on a draft of 200 pages (2,000 clauses, 600 kB, 1,000 threads), each row beside its bare
// limit in the same run: b key to every other editor at 1, 10 and 40 writers, one process and two, beside a
// bare committed relay kills SIGKILL at random moments of typing: nothing acknowledged, and nothing that
// another editor saw, is lost memory heap of one such text as the server holds it, and the compaction of
// 20,000 updates beside Yjs alone browser opening it, and a key to its paint, in Chromium, beside the same
// words in a bare editable page npm run build && TEST_DATABASE_URL=postgres://… [TEST_REDIS_URL=redis://…]
// node test/bench/drafting.mjs [b|kills|memory|browser …] [--rounds 5] [--seconds 6] [--editors 200]
// [--writers 1,10,40] [--kills 100] [--opens 20] [--distance MS, so much further away the database, either way, in
// row b] Comparing versions, Word and PDF of the same draft:
// test/bench/standards-files.mjs.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as Y from 'yjs';
import { browserRows } from './drafting-browser.mjs';
import { kills } from './drafting-kills.mjs';
import { farDatabase } from './far-database.mjs';
import { longDraft, withThreads } from './large-draft.mjs';
import { sleep } from './raw-socket-client.mjs';
import {
  ask,
  freshDatabase,
  serverUrl,
  signedIn,
  start,
  startAnother,
  startProduct,
} from './bench-setup.mjs';
import { fragmentOf, Hands, type } from './typing-load.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '6' },
    editors: { type: 'string', default: '200' },
    kills: { type: 'string', default: '100' },
    writers: { type: 'string', default: '1,10,40' },
    opens: { type: 'string', default: '20' },
    distance: { type: 'string', default: '0' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const rows = positionals.length > 0 ? positionals : ['b', 'kills', 'memory', 'browser'];
const [rounds, seconds, editors] = [Number(values.rounds), Number(values.seconds), Number(values.editors)];
const far = Number(values.distance) > 0 ? await farDatabase(Number(values.distance)) : null;
const atDistance = (url) => far?.through(url) ?? url;
const REDIS = process.env.TEST_REDIS_URL;
const WORKER = new URL('../../dist/src/standards/drafting/collab/worker/collab.worker.js', import.meta.url);
const UPDATES = 20_000;

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(1)} (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)})`;
const port = () => 20_000 + Math.floor(Math.random() * 9_000);
function must(condition, why) {
  if (!condition) throw new Error(`VOID: ${why}`);
}

/** The state of a text as the database keeps it. */
async function stateOf({ pool }, id) {
  const {
    rows: [snapshot],
  } = await pool.query('select bytes from manuscript_snapshot where manuscript_id = $1', [id]);
  const { rows: updates } = await pool.query(
    `
      select bytes
      from manuscript_update u
      where manuscript_id = $1 and seq > (select seq from manuscript_snapshot where manuscript_id = $1)
      order by seq`,
    [id],
  );
  const doc = new Y.Doc();
  for (const { bytes } of [snapshot, ...updates]) Y.applyUpdate(doc, bytes);
  // Of what type the shared fragment is, nobody has said to this copy yet.
  fragmentOf(doc);
  return Y.encodeStateAsUpdate(doc);
}

async function typingAtProduct(writers, processes) {
  const product = await startProduct({
    port: port(),
    through: atDistance(serverUrl()),
    env: processes > 1 ? { REDIS_URL: REDIS } : {},
  });
  const second =
    processes > 1
      ? await startAnother(product, port(), {
          ROLE: 'all',
          DATABASE_URL: atDistance(product.database.applicationUrl),
          REDIS_URL: REDIS,
        })
      : null;
  try {
    const members = await signedIn(product, Math.ceil(editors / 10));
    const id = await longDraft(product, members[0]);
    await withThreads(product, members[0], id, 1_000);
    const state = await stateOf(product, id);
    const hands = new Hands(state, writers);
    const vector = Buffer.from(Y.encodeStateVectorFromUpdate(state));
    const run = await type({
      servers: [product.port, ...(second ? [second.port] : [])],
      members,
      doc: `standard:${id}`,
      vector,
      hands,
      editors,
      seconds,
    });
    const { clauses } = await ask(product.url, members[0], 'GET', `/standards/${id}`);
    const text = clauses.map((clause) => clause.text).join('\n');
    const kept = hands.typed.flat().every((word) => text.includes(word));
    return { ...run, whole: run.whole && kept };
  } finally {
    await second?.stop();
    await product.stop();
  }
}

async function typingAtBare(writers, state) {
  const database = await freshDatabase('norbanet_bare');
  const server = await start(new URL('./bare-typing.mjs', import.meta.url).pathname, {
    port: port(),
    env: { DATABASE_URL: atDistance(database.url) },
  });
  try {
    return await type({
      servers: [server.port],
      members: null,
      doc: 'bare',
      vector: Buffer.from([0]),
      hands: new Hands(state, writers),
      editors,
      seconds,
    });
  } finally {
    await server.stop();
    await database.drop();
  }
}

/** The text that the bare relay's hands type in: the same one. */
async function bareState() {
  const product = await startProduct({ port: port() });
  try {
    const [member] = await signedIn(product, 1);
    return await stateOf(product, await longDraft(product, member));
  } finally {
    await product.stop();
  }
}

async function typing() {
  const state = await bareState();
  for (const processes of REDIS ? [1, 2] : [1]) {
    for (const writers of values.writers.split(',').map(Number)) {
      const runs = { bare: [], product: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const who of round % 2 ? ['product', 'bare'] : ['bare', 'product'])
          runs[who].push(
            await (who === 'bare' ? typingAtBare(writers, state) : typingAtProduct(writers, processes)),
          );
      }
      const voided = [...runs.bare, ...runs.product].filter(({ whole }) => !whole).length;
      console.log(
        `b, ${editors} editors, ${writers} writers, ${processes} process${processes > 1 ? 'es' : ''}: ` +
          `${voided ? `${voided} VOID runs` : 'every key at every editor and in the database'}`,
      );
      for (const figure of ['p50', 'p99', 'ackP95']) {
        const [bare, product] = [runs.bare.map((run) => run[figure]), runs.product.map((run) => run[figure])];
        console.log(
          `  ${figure.padEnd(6)} ms   bare ${spread(bare)}   product ${spread(product)}   ratio ` +
            `${(median(product) / median(bare)).toFixed(2)}${figure === 'p50' ? ' (goal ≤ 1.1)' : ''}`,
        );
      }
    }
  }
}

async function memory() {
  const state = await bareState();
  // In a process of its own, where the collector can be asked to have finished.
  const script = `
    import { Replica } from ${JSON.stringify(new URL('../../dist/libs/collab/src/index.js', import.meta.url).href)};
    const state = Buffer.from(await new Promise((done) => {
      let all = '';
      process.stdin.on('data', (part) => {
        all += part;
      }).on('end', () => done(all));
    }), 'base64');
    const held = [];
    const settled = async () => {
      for (let n = 0; n < 4; n += 1) {
        gc();
        await new Promise((next) => setTimeout(next, 20));
      }
      return process.memoryUsage().heapUsed;
    };
    held.push(new Replica([state], { newId: () => 'x', clausesMost: 5_000 }));
    const before = await settled();
    for (let n = 0; n < 10; n += 1) held.push(new Replica([state], { newId: () => 'x', clausesMost: 5_000 }));
    console.log(((await settled()) - before) / 10 / 1e6);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', script],
    { input: Buffer.from(state).toString('base64'), encoding: 'utf8' },
  );
  must(stdout.trim() !== '', stderr);
  console.log(`memory: ${Number(stdout).toFixed(1)} MB of heap for one text (goal < 15 MB)`);

  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const updates = [];
  doc.on('update', (update) => updates.push(update));
  const element = fragmentOf(doc).toArray()[1_000];
  // As hands type: letters one after another, now and then some taken out again.
  while (updates.length < UPDATES) {
    const text = element.get(0);
    if (updates.length % 7 === 6) text.delete(text.length - 1, 1);
    else text.insert(text.length, 'a');
  }
  const wanted = element.get(0).toString();
  const runs = { bare: [], product: [] };
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const alone = new Y.Doc();
    alone.transact(() => [state, ...updates].forEach((update) => Y.applyUpdate(alone, update)));
    Y.encodeStateAsUpdate(alone);
    runs.bare.push(performance.now() - began);
    const { ms, bytes } = await compacted([state, ...updates]);
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, bytes);
    must(
      fragmentOf(fresh).toArray()[1_000].get(0).toString() === wanted,
      'the compacted text says something else',
    );
    runs.product.push(ms);
  }
  console.log(
    `memory: 20,000 updates compacted in ${spread(runs.product)} ms, Yjs alone ` +
      `${spread(runs.bare)} ms, ratio ${(median(runs.product) / median(runs.bare)).toFixed(2)} ` +
      '(goal < 1,000 ms)',
  );
}

/** The thread of the product, asked as its job asks. */
async function compacted(stored) {
  const worker = new Worker(WORKER);
  try {
    await sleep(500);
    const began = performance.now();
    const answer = new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    worker.postMessage({ number: 1, order: { do: 'compact', stored } });
    return { bytes: (await answer).answer, ms: performance.now() - began };
  } finally {
    await worker.terminate();
  }
}

if (rows.includes('b')) await typing();
far?.stop();
if (rows.includes('kills')) await kills(Number(values.kills), { port: port(), stateOf });
if (rows.includes('memory')) await memory();
if (rows.includes('browser'))
  await browserRows({ opens: Number(values.opens), chromium: values.chromium, port: port() });
process.exit(0);
