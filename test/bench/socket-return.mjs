// Two API processes, one of them killed: how soon all of its sockets are back at the other, how many come back a second,
// and whether anything was missed. npm run build:server && REDIS_URL=redis://… TEST_DATABASE_URL=postgres://… node
// test/bench/socket-return.mjs [--sockets 10000] [--posts 5] Each socket is a member's with a session and sits in a room
// of a draft, in which comments go on, so many a second. A socket that is lost tries again as the web client does: after
// half a second, then longer, up to five.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { draftIn } from './comment-stages.mjs';
import { ask, cookieOf, signedIn, startAnother, startProduct } from './bench-setup.mjs';
import { now, openSockets, RawSocket, sleep } from './raw-socket-client.mjs';

const { values } = parseArgs({
  options: { sockets: { type: 'string', default: '10000' }, posts: { type: 'string', default: '5' } },
});
const [sockets, posts] = [Number(values.sockets), Number(values.posts)];
/** So many sockets a member may have, with room to spare. */
const PER_MEMBER = 18;
const WITHIN_MS = 120_000;
const port = () => 20_000 + Math.floor(Math.random() * 9_000);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

if (!process.env.REDIS_URL) throw new Error('Name a Redis in REDIS_URL: two processes speak by it.');
const [first, second] = [port(), port()];
const product = await startProduct({ port: first, env: { ROLE: 'api' } });
const other = await startAnother(product, second);

const members = await signedIn(product, Math.ceil(sockets / PER_MEMBER) + 1);
const writer = members.at(-1);
const { room, place } = await draftIn(product, members);
/** The numbers that each socket heard, each once. */
const heard = Array.from({ length: sockets }, () => new Set());
const numberIn = /"number":(\d+)/;

const open = (n, at) =>
  new RawSocket({
    port: at,
    room,
    origin: product.url,
    cookie: cookieOf(product.url, members[n % (members.length - 1)].token),
    onFrame: (frame) => heard[n].add(Number(numberIn.exec(frame.toString())?.[1])),
  });
const all = await openSockets(sockets, (n) => open(n, n % 2 ? second : first));
console.log(`${sockets} sockets are there, half of them at each process`);

let isOver = false;
const waits = [];
const posting = (async () => {
  while (!isOver) {
    const began = now();
    await ask(
      `http://127.0.0.1:${first}`,
      writer,
      'POST',
      `/standards/${place.standard}/threads/${place.thread}/comments`,
      {
        key: randomUUID(),
        text: 'Words',
      },
    );
    waits.push(now() - began);
    await sleep(Math.max(0, 1_000 / posts - (now() - began)));
  }
})();
await sleep(2_000);
const calm = median(waits.splice(0));

const returns = [];
let refusals = 0;
async function comeBack(n, from) {
  for (let tries = 0; ; tries += 1) {
    const delay = Math.min(5_000, 500 * 2 ** tries);
    await sleep(delay * (0.5 + Math.random()));
    try {
      all[n] = await open(n, first).ready;
      returns.push(now() - from);
      return;
    } catch {
      refusals += 1;
    }
  }
}
const killedAt = now();
other.child.kill('SIGKILL');
const lost = Array.from({ length: sockets }, (_, n) => n).filter((n) => n % 2);
const back = Promise.all(lost.map((n) => comeBack(n, killedAt)));
await Promise.race([back, sleep(WITHIN_MS)]);
const during = waits.splice(0);
await sleep(1_000);
isOver = true;
await posting;
await sleep(1_000);

const { rows } = await product.pool.query(
  'select number::int from live_event where room = $1 order by number',
  [room],
);
const last = rows.at(-1).number;
const isGapFree = rows.every(({ number }, at) => number === rows[0].number + at);
const stayed = all.flatMap((_, n) => (n % 2 ? [] : [heard[n]]));
const complete = stayed.filter(
  (numbers) => numbers.size === Math.max(...stayed.map(({ size }) => size)),
).length;
/** What a page asks for once it is back: what it did not hear. */
const missed = [];
for (const n of lost.slice(0, 50)) {
  const { events } = await ask(
    product.url,
    members[n % (members.length - 1)],
    'GET',
    `/live/${room}/events?after=0`,
  ).catch(() => ({}));
  missed.push(events?.at(-1)?.number ?? null);
}
const perSecond = new Map();
for (const at of returns)
  perSecond.set(Math.floor(at / 1_000), (perSecond.get(Math.floor(at / 1_000)) ?? 0) + 1);
const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;
console.log(
  `  back                 ${returns.length} of ${lost.length}, half after ${seconds(median(returns))}, ` +
    `all after ${seconds(Math.max(...returns))} (goal ≤ 10 s)`,
);
console.log(
  `  a second             ${Math.max(...perSecond.values())} at most; ${refusals} were refused and came again`,
);
console.log(
  `  a comment meanwhile  ${median(during).toFixed(0)} ms, ${Math.max(...during).toFixed(0)} ms at most; ${calm.toFixed(0)} ms before`,
);
console.log(
  `  numbers              1 to ${last}, ${isGapFree ? 'without a gap' : 'WITH A GAP'}; ${complete} of ${stayed.length} that stayed heard all`,
);
console.log(
  `  what was missed      ${missed.filter((number) => number === last).length} of ${missed.length} that asked got it to the last`,
);
for (const socket of all) socket?.close();
await other.stop('SIGKILL');
await product.stop();
process.exit(0);
