// Live comments, rows a1, a2 and a3: the product beside the bare limit of the same run, interleaved. npm run
// build:server && TEST_DATABASE_URL=postgres://… node test/bench/comments.mjs [a1|a2|a3 …] [--rounds 5]
// [--seconds 6] First the gates: nothing is shown before it is committed, and a server killed at random
// moments loses and doubles nothing. A round counts only when every socket got every comment once and all in
// one order.
import { parseArgs } from 'node:util';
import { committedFirst, nothingLost } from './comment-checks.mjs';
import { draftIn, openBare, openProduct } from './comment-stages.mjs';
import { now, sleep } from './raw-socket-client.mjs';
import { signedIn, startProduct } from './bench-setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '6' } },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
const rows = positionals.length ? positionals : ['a1', 'a2', 'a3'];
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(1)} (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)})`;

const ratio = (product, bare, goal) => {
  const [n, b] = [median(product), median(bare)];
  return b > 0 && n > 0
    ? `ratio ${(n / b).toFixed(2)} (goal ${goal})`
    : 'no figure: the machine was too busy even for the lowest rate';
};

/** Posts that are due by the clock, whatever is still under way: what is late counts as delay. */
async function drive({ audience, post, gapFree }, rate, sockets, time = seconds) {
  for (let n = 0; n < 10; n += 1) {
    await post(n);
    await sleep(20);
  }
  await sleep(400);
  audience.reset();
  const answers = [];
  const began = now();
  for (let sent = 0; sent < rate * time;) {
    for (const due = Math.min(rate * time, ((now() - began) / 1000) * rate); sent < due; sent += 1)
      answers.push(post(sent));
    await sleep(1);
  }
  const want = answers.length * sockets;
  for (const deadline = now() + 10_000; audience.got < want && now() < deadline;) await sleep(20);
  const took = (now() - began) / 1000;
  const sorted = Float64Array.from(audience.delays).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Infinity;
  const whole =
    audience.got === want &&
    new Set(audience.orders).size === 1 &&
    (await Promise.all(answers)).every((done) => done !== false) &&
    (!gapFree || (await gapFree()));
  return { rate, whole, p50: at(0.5), p99: at(0.99), perSecond: audience.got / took };
}

/** The highest rate that keeps p99 under the limit with every gate holding; each of the rates is tried. */
async function ceiling(stage, rates, sockets, limit) {
  let best = { rate: 0, perSecond: 0, p99: 0 };
  for (const rate of rates) {
    const run = await drive(stage, rate, sockets, Math.min(seconds, 4));
    process.stdout.write(
      `    ${rate}/s p50 ${run.p50.toFixed(1)} p99 ${run.p99.toFixed(1)} ms ${run.whole ? '' : 'VOID'}\n`,
    );
    // A miss may be a neighbour's noise, also twice in a row: whoever holds a higher rate holds it.
    if (run.whole && run.p99 <= limit) best = run;
    await quiet(stage.audience);
  }
  return best;
}

/** Waits until nothing of an overload is still on its way. */
async function quiet(audience) {
  for (let before = -1; audience.got !== before;) {
    before = audience.got;
    await sleep(500);
  }
}

const port = () => 20_000 + Math.floor(Math.random() * 9_000);
async function beside(name, sockets, bareMode, measure) {
  const results = { bare: [], product: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const who of round % 2 ? ['product', 'bare'] : ['bare', 'product']) {
      const stage =
        who === 'bare' ? await openBare(bareMode, sockets, port()) : await openProduct(sockets, port());
      try {
        results[who].push(await measure(stage));
      } finally {
        await stage.stop();
      }
    }
  }
  const void_ = [...results.bare, ...results.product].filter(({ whole }) => whole === false).length;
  console.log(`${name}: ${void_ ? `${void_} VOID runs` : 'all gates held'}`);
  return results;
}

/** The gates that a busy run cannot show. They throw when they do not hold. */
async function gates() {
  const product = await startProduct({ port: port() });
  try {
    const stage = await draftIn(product, await signedIn(product, 20));
    await committedFirst(stage);
    const { kills, comments } = await nothingLost(stage);
    console.log(
      `gates: committed before the first delivery; killed ${kills} times during ${comments} ` +
        'comments: 0 lost, 0 doubled',
    );
  } finally {
    await product.stop();
  }
}

await gates();
if (rows.includes('a1')) {
  const { bare, product } = await beside('a1, 200 sockets, 20 posts/s', 200, 'insert', (stage) =>
    drive(stage, 20, 200),
  );
  for (const p of ['p50', 'p99']) {
    const [b, n] = [bare.map((run) => run[p]), product.map((run) => run[p])];
    console.log(
      `  ${p} ms   bare ${spread(b)}   product ${spread(n)}   ${ratio(n, b, p === 'p50' ? '≤ 1.6' : '≤ 2')}`,
    );
  }
}
if (rows.includes('a2')) {
  const rates = [100, 200, 300, 400, 500, 600, 800, 1_000, 1_300, 1_600];
  const { bare, product } = await beside('a2, ceiling at p99 < 250 ms, 200 sockets', 200, 'group', (stage) =>
    ceiling(stage, rates, 200, 250),
  );
  const [b, n] = [bare.map(({ rate }) => rate), product.map(({ rate }) => rate)];
  console.log(`  posts/s   bare ${spread(b)}   product ${spread(n)}   ${ratio(n, b, '≥ 0.7')}`);
}
if (rows.includes('a3')) {
  const rates = [10, 20, 40, 60, 80, 120, 200, 300, 400, 600, 800];
  const { bare, product } = await beside('a3, 1,000 sockets, p99 ≤ 100 ms', 1_000, 'broadcast', (stage) =>
    ceiling(stage, rates, 1_000, 100),
  );
  const [b, n] = [bare.map(({ perSecond }) => perSecond), product.map(({ perSecond }) => perSecond)];
  console.log(`  deliveries/s   bare ${spread(b)}   product ${spread(n)}   ${ratio(n, b, '≥ 3')}`);
}
