// What a comment costs the processes at which nobody reads it, and Redis, which tells each of them: whether live events
// should be divided by room. npm run build:server && REDIS_URL=redis://… TEST_DATABASE_URL=postgres://… node
// test/bench/foreign-commits.mjs [--comments 2000] [--others 2]. Processor time as the kernel counts it, less what the
// same takes while nobody writes. Beside it, a bare Socket.IO that is told as many frames by the same adapter.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';
import { draftIn } from './comment-stages.mjs';
import { ask, signedIn, start, startAnother, startProduct } from './bench-setup.mjs';
import { now, sleep } from './raw-socket-client.mjs';

const { values } = parseArgs({
  options: { comments: { type: 'string', default: '2000' }, others: { type: 'string', default: '2' } },
});
const [comments, count] = [Number(values.comments), Number(values.others)];
/** The kernel counts in hundredths of a second. */
const TICK_MS = 10;
const WRITERS = 4;
const port = () => 20_000 + Math.floor(Math.random() * 9_000);

if (!process.env.REDIS_URL) throw new Error('Name a Redis in REDIS_URL: processes speak by it.');
const product = await startProduct({ port: port(), env: { ROLE: 'api' } });
const others = await Promise.all(Array.from({ length: count }, () => startAnother(product, port())));
const bare = await start('test/bench/bare-listener.mjs', { port: port(), env: {} });
const redis = new Redis(process.env.REDIS_URL);
const names = { streamName: 'bare:live', channelPrefix: 'bare:live' };
const teller = new Server({ adapter: createAdapter(new Redis(process.env.REDIS_URL), names) });

function processorMs({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
async function redisMs() {
  const told = await redis.info('cpu');
  const of = (name) => Number(new RegExp(`${name}:([0-9.]+)`).exec(told)[1]) * 1_000;
  return of('used_cpu_user') + of('used_cpu_sys');
}
async function spent(work) {
  const before = [await redisMs(), ...others.map(processorMs), processorMs(product), processorMs(bare)];
  const began = now();
  await work();
  const took = now() - began;
  const after = [await redisMs(), ...others.map(processorMs), processorMs(product), processorMs(bare)];
  return { took, ms: after.map((ms, at) => ms - before[at]) };
}

const members = await signedIn(product, WRITERS);
const { place } = await draftIn(product, members);
const path = `/standards/${place.standard}/threads/${place.thread}/comments`;
async function write(each) {
  for (let n = 0; n < comments / WRITERS; n += 1)
    await ask(product.url, each, 'POST', path, { key: randomUUID(), text: 'Words' });
}
await write(members[0]);
const busy = await spent(async () => {
  await Promise.all(members.map(write));
  await sleep(1_000);
});
const idle = await spent(() => sleep(busy.took));

const [frame] = (
  await product.pool.query(
    'select room, number::int, type, payload from live_event order by number desc limit 1',
  )
).rows;
const told = await spent(async () => {
  for (let n = 0; n < comments; n += 1) {
    teller.of('/').serverSideEmit('frame', { ...frame, number: n });
    if (n % 50 === 49) await sleep(busy.took / (comments / 50) / 4);
  }
  await sleep(1_000);
});

const each = busy.ms.map((ms, at) => (ms - idle.ms[at]) / comments);
const [ofRedis, ...ofProcesses] = each;
const round = (ms) => `${ms.toFixed(3)} ms`;
console.log(
  `${comments} comments in ${(busy.took / 1_000).toFixed(1)} s, ${count} processes where nobody reads`,
);
console.log(`  Redis                ${round(ofRedis)} of processor a comment`);
console.log(`  a process that reads nothing  ${ofProcesses.slice(0, count).map(round).join(', ')}`);
console.log(`  the one that writes  ${round(ofProcesses[count])}`);
console.log(`  a bare Socket.IO that is told  ${round(told.ms.at(-1) / comments)}`);
redis.disconnect();
await Promise.all([bare, ...others].map((other) => other.stop('SIGKILL')));
await product.stop();
process.exit(0);
