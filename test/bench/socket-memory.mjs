// Row a4: what one more socket costs a process, and when the last socket hears a comment: the product beside plain
// Socket.IO without a database, in interleaved rounds. Each socket of the product is a member's with a session and
// sits in a room of a draft. npm run build:server && TEST_DATABASE_URL=postgres://… node test/bench/socket-memory.mjs
// [--rounds 5] [--sockets 1000] [--posts 20] [--snapshots FOLDER] Memory is what the process holds after its garbage
// was collected (heap and what hangs outside of it), and its resident set, before and with the sockets.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBare, openProduct } from './comment-stages.mjs';
import { now, sleep } from './raw-socket-client.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sockets: { type: 'string', default: '1000' },
    posts: { type: 'string', default: '20' },
    snapshots: { type: 'string' },
  },
});
const [rounds, sockets, posts] = [Number(values.rounds), Number(values.sockets), Number(values.posts)];
const probe = ['--expose-gc', '--import', new URL('./memory-probe.mjs', import.meta.url).href];
/** So many sockets come first: what they make for the first time is nobody's. */
const FIRST = 50;
const port = () => 20_000 + Math.floor(Math.random() * 9_000);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(1)} (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)})`;

function asked(child, question) {
  return new Promise((resolve) => {
    child.once('message', ({ answer }) => resolve(answer));
    child.send(question);
  });
}

/** What the process holds once it no longer changes much: jobs that follow a start are over. */
async function steadyMemory(child) {
  let memory = { held: 0 };
  for (let tries = 0; tries < 6; tries += 1) {
    const before = memory;
    await sleep(1_000);
    memory = await asked(child, { ask: 'memory' });
    if (Math.abs(memory.held - before.held) < 500_000) break;
  }
  return memory;
}

/** How long each post takes to the last of the sockets. */
async function lastHeard({ audience, post }) {
  const waits = [];
  for (let n = 0; n < posts; n += 1) {
    audience.reset();
    const began = now();
    await post(n);
    for (const deadline = now() + 10_000; audience.got < sockets && now() < deadline;) await sleep(1);
    if (audience.got !== sockets)
      throw new Error(`VOID: ${audience.got} of ${sockets} sockets heard a comment`);
    waits.push(Math.max(...audience.delays));
    await sleep(Math.max(0, 50 - (now() - began)));
  }
  return median(waits);
}

async function measure(who, open, round) {
  const stage = await open(FIRST, port(), probe, sockets);
  try {
    const snapshot = async (name) =>
      values.snapshots &&
      (await asked(stage.child, {
        ask: 'snapshot',
        file: join(values.snapshots, `${who}-${round}-${name}.heapsnapshot`),
      }));
    const before = await steadyMemory(stage.child);
    await snapshot('before');
    await stage.more(sockets - FIRST);
    const after = await steadyMemory(stage.child);
    await snapshot('after');
    const each = (what) => (after[what] - before[what]) / (sockets - FIRST) / 1_000;
    return { held: each('held'), rss: each('rss'), last: await lastHeard(stage) };
  } finally {
    await stage.stop();
  }
}

const opened = {
  bare: (...args) => openBare('broadcast', ...args),
  product: openProduct,
};
const runs = { bare: [], product: [] };
for (let round = 0; round < rounds; round += 1)
  for (const who of round % 2 ? ['product', 'bare'] : ['bare', 'product'])
    runs[who].push(await measure(who, opened[who], round));
console.log(`a4, ${sockets} sockets: every socket heard every comment`);
for (const [figure, unit, goal] of [
  ['held', 'kB', 'goal ≤ 30 kB'],
  ['rss', 'kB', ''],
  ['last', 'ms', 'goal ≤ 1.1 ×'],
]) {
  const [bare, product] = [runs.bare.map((run) => run[figure]), runs.product.map((run) => run[figure])];
  console.log(
    `  ${figure.padEnd(5)} ${unit}   bare ${spread(bare)}   product ${spread(product)}   ratio ` +
      `${(median(product) / median(bare)).toFixed(2)} ${goal && `(${goal})`}`,
  );
}
process.exit(0);
