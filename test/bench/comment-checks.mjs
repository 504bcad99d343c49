// What has to hold while comments are fast; a breach voids the figures. Run by comments.mjs before it
// measures.
import { randomUUID } from 'node:crypto';
import { now, openSockets, RawSocket, sleep } from './raw-socket-client.mjs';
import { ask, cookieOf } from './bench-setup.mjs';

const framesOf = (frame) => {
  const [name, body] = JSON.parse(frame.toString('utf8', 2));
  return name === 'live' ? body.events : [];
};
const void_ = (why) => {
  throw new Error(`VOID: ${why}`);
};
const write = (product, member, place, text, key = randomUUID()) =>
  ask(product.url, member, 'POST', `/standards/${place.standard}/threads/${place.thread}/comments`, {
    key,
    text,
  });

/**
 * Each comment is in the database when its first frame arrives anywhere; and while a commit cannot end,
 * nothing arrives.
 */
export async function committedFirst({ product, members, room, place }, count = 60) {
  const seen = [];
  const asked = [];
  const hear = (frame) => {
    for (const { number, payload } of framesOf(frame)) {
      if (!payload.comment || seen.includes(number)) continue;
      seen.push(number);
      asked.push(
        product.pool.query(
          'select 1 from comment c join live_event e on e.room = $1 and e.number = $2 where c.id = $3',
          [room, number, payload.comment.id],
        ),
      );
    }
  };
  const sockets = await openSockets(
    5,
    (n) =>
      new RawSocket({
        port: product.port,
        room,
        cookie: cookieOf(product.url, members[n].token),
        onFrame: hear,
      }),
  );
  for (let n = 0; n < count; n += 1) await write(product, members[n % members.length], place, `Seen ${n}`);
  await sleep(200);
  const answers = await Promise.all(asked);
  if (answers.length !== count || answers.some(({ rowCount }) => rowCount !== 1))
    void_('a comment was shown before it was committed');
  const holder = await product.pool.connect();
  try {
    await holder.query('begin; lock table audit_entry in share mode');
    const held = write(product, members[0], place, 'Held');
    await sleep(700);
    if (seen.length !== count) void_('a comment was shown while its commit was held');
    await holder.query('rollback');
    await held;
  } finally {
    holder.release();
  }
  for (const deadline = now() + 10_000; seen.length === count && now() < deadline;) await sleep(10);
  if (seen.length !== count + 1) void_('a comment whose commit was held was never shown');
  sockets.forEach((socket) => socket.close());
}

/**
 * A reader as the client is: the frames of the socket, and after each break the events after the last number.
 */
class Reader {
  numbers = [];
  constructor(product, member, room) {
    Object.assign(this, { product, member, room });
  }

  async open() {
    const early = [];
    let take = (events) => early.push(...events);
    const cookie = cookieOf(this.product.url, this.member.token);
    [this.socket] = await openSockets(
      1,
      () =>
        new RawSocket({
          port: this.product.port,
          room: this.room,
          cookie,
          onFrame: (frame) => take(framesOf(frame)),
        }),
    );
    const known = this.numbers.at(-1) ?? 0;
    for (let after = known; ;) {
      const { events, more } = await ask(
        this.product.url,
        this.member,
        'GET',
        `/live/${encodeURIComponent(this.room)}/events?after=${after}`,
      );
      this.pass(events);
      if (!more) break;
      after = events.at(-1).number;
    }
    take = (events) => this.pass(events);
    this.pass(early);
  }

  pass(events) {
    for (const { number } of events) if (number > (this.numbers.at(-1) ?? 0)) this.numbers.push(number);
  }
}

/**
 * The server is killed at random moments of a crowd's comments; readers come back from their last number.
 * Nothing lost, nothing doubled.
 */
export async function nothingLost({ product, members, room, place }, kills = 3) {
  const readers = members.slice(0, 10).map((member) => new Reader(product, member, room));
  const open = () => Promise.all(readers.map((reader) => reader.open()));
  await open();
  const answered = new Set();
  let writing = true;
  const writers = members.slice(0, 10).map(async (member, w) => {
    for (let n = 0; writing; n += 1) {
      const key = randomUUID();
      // The same key again until there is an answer: what was committed before the kill is not written twice.
      for (let done = false; !done;) {
        done = await write(product, member, place, `From ${w}, ${n}`, key).then(
          () => true,
          () => false,
        );
        if (!done) await sleep(50);
      }
      answered.add(key);
    }
  });
  for (let n = 0; n < kills; n += 1) {
    await sleep(400 + Math.random() * 900);
    await product.stopServer('SIGKILL');
    readers.forEach(({ socket }) => socket.close());
    await product.startServer();
    await open();
  }
  await sleep(500);
  writing = false;
  await Promise.all(writers);
  await sleep(500);
  const {
    rows: [stored],
  } = await product.pool.query(
    `
      select count(*)::int as n, count(distinct key)::int as keys, max(ordinal)::int as last
      from comment
      where thread_id = $1`,
    [place.thread],
  );
  const { rows: kept } = await product.pool.query('select key from comment where thread_id = $1', [
    place.thread,
  ]);
  const keys = new Set(kept.map(({ key }) => key));
  if (stored.n !== stored.keys || stored.n !== stored.last)
    void_(`ordinals or keys are doubled: ${JSON.stringify(stored)}`);
  if ([...answered].some((key) => !keys.has(key))) void_('an answered comment was lost');
  const {
    rows: [live],
  } = await product.pool.query(
    'select count(*)::int as n, max(number)::int as last from live_event where room = $1',
    [room],
  );
  if (live.n !== live.last) void_('the numbers of the room have a gap');
  for (const { numbers, socket } of readers) {
    if (numbers.length !== live.n || numbers.some((number, at) => number !== at + 1))
      void_(`a reader saw ${numbers.length} of ${live.n} events`);
    socket.close();
  }
  return { kills, comments: answered.size };
}
