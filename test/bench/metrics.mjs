// What figures for Prometheus cost: processor time of a request without `METRICS_PORT`, with it, and with it read every five
// seconds (Prometheus asks every 15 or 60), by the same load in turns; and what one reading costs.
// TEST_DATABASE_URL=postgres://… node test/bench/metrics.mjs [--rounds 11] [--requests 12000]
// Build first: npm run build:server.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { cookieOf, sessionsOf, signedIn, startAnother, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, requests: { type: 'string', default: '12000' } },
});
const [ROUNDS, REQUESTS] = [Number(values.rounds), Number(values.requests)];
const READ_EVERY_MS = 5_000;
const READINGS = 60;
/** Figures of the database are kept for ten seconds. */
const KEPT_MS = 10_500;
const METRICS_URL = 'http://127.0.0.1:21622/metrics';
/** Of /proc/PID/stat: hundredths of a second, on every Linux of today. */
const TICK_US = 10_000;
const PATHS = ['/api/meetings', '/api/standards', '/api/session'];

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list, digits = 0) =>
  Object.fromEntries(
    [
      ['min', Math.min(...list)],
      ['median', median(list)],
      ['max', Math.max(...list)],
    ].map(([name, value]) => [name, Number(value.toFixed(digits))]),
  );

/** Processor time of a process so far, in microseconds: `utime` and `stime`, which follow the name in brackets. */
function processorTime({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

async function read() {
  const from = performance.now();
  const response = await fetch(METRICS_URL);
  const text = await response.text();
  if (!response.ok) throw new Error(`VOID: /metrics answered ${response.status}`);
  return { text, took: performance.now() - from };
}

async function load(server, cookies) {
  const url = `http://127.0.0.1:${server.port}`;
  const requests = cookies.flatMap((cookie) => PATHS.map((path) => ({ path, headers: { cookie } })));
  const before = processorTime(server);
  const result = await autocannon({ url, connections: 8, amount: REQUESTS, requests });
  const bad = result.non2xx + result.errors;
  if (bad > 0) throw new Error(`VOID: ${bad} bad answers`);
  return (processorTime(server) - before) / REQUESTS;
}

/** The figures count what the load asked for, or it was not measured what it says. */
async function gate() {
  const { text } = await read();
  const counted = text
    .split('\n')
    .filter((line) => line.startsWith('norbanet_http_requests_total{'))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  const least = 2 * (ROUNDS + 1) * REQUESTS;
  if (counted < least) throw new Error(`VOID: ${counted} requests were counted, ${least} were sent`);
  return counted;
}

async function compare(product, observed, cookies) {
  const ways = {
    without: () => load(product, cookies),
    with: () => load(observed, cookies),
    read: async () => {
      const timer = setInterval(() => void read(), READ_EVERY_MS);
      return load(observed, cookies).finally(() => clearInterval(timer));
    },
  };
  const runs = { without: [], with: [], read: [] };
  // The first round is thrown away: code is compiled while it runs.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of round % 2 ? ['read', 'with', 'without'] : ['without', 'with', 'read']) {
      const run = await ways[name]();
      if (round > 0) runs[name].push(run);
    }
  for (const [name, list] of Object.entries(runs))
    console.log(
      JSON.stringify({
        figures: name,
        processor_us_a_request: spread(list),
        // Round by round: what slows a machine for a while slows all three.
        more_than_without: spread(list.map((time, round) => time - runs.without[round])),
      }),
    );
}

/** One reading: of this process alone, and where the database is asked. */
async function cost(observed) {
  await read();
  const before = processorTime(observed);
  const kept = [];
  for (let n = 0; n < READINGS; n += 1) kept.push(await read());
  const processor = (processorTime(observed) - before) / READINGS;
  const asked = [];
  for (let n = 0; n < 3; n += 1) {
    await pause(KEPT_MS);
    asked.push((await read()).took);
  }
  const { text } = kept.at(-1);
  console.log(
    JSON.stringify({
      bytes: Buffer.byteLength(text),
      lines: text.split('\n').filter((line) => line && !line.startsWith('#')).length,
      ms: spread(
        kept.map(({ took }) => took),
        1,
      ),
      ms_where_the_database_is_asked: spread(asked, 1),
      processor_ms_a_reading: Number((processor / 1_000).toFixed(2)),
    }),
  );
}

// Neither counts against the other: each has a pool, and only one is under load at a time.
const product = await startProduct({ port: 21_620, env: { ROLE: 'api' } });
let observed;
try {
  observed = await startAnother(product, 21_621, { METRICS_PORT: new URL(METRICS_URL).port });
  const [member] = await signedIn(product, 1);
  const cookies = (await sessionsOf(product, member.id, 60)).map((token) => cookieOf(product.url, token));
  await compare(product, observed, cookies);
  console.log(JSON.stringify({ requests_counted: await gate() }));
  await cost(observed);
} finally {
  await observed?.stop();
  await product.stop();
}
process.exit(0);
