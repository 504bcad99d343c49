// What comments are measured on: sockets that hear them and members who write them, at the product and at the bare
// limit.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { now, openSockets, RawSocket } from './raw-socket-client.mjs';
import { ask, cookieOf, freshDatabase, signedIn, start, startProduct } from './bench-setup.mjs';

const STAMP = Buffer.from('@@');

/** Counts arrivals, their delay, and their order, socket by socket. */
class Audience {
  got = 0;
  delays = [];
  constructor(count) {
    this.orders = new Float64Array(count);
    this.counts = new Uint32Array(count);
  }
  hear(n, frame, at) {
    for (let i = frame.indexOf(STAMP); i >= 0; i = frame.indexOf(STAMP, i + 24)) {
      const stamp = Number(frame.latin1Slice(i + 2, i + 18));
      this.got += 1;
      this.counts[n] += 1;
      this.orders[n] = (this.orders[n] * 31 + (Math.round(stamp * 1000) % 1_000_003)) % 1_000_000_007;
      this.delays.push(at - stamp);
    }
  }
  reset() {
    this.got = 0;
    this.delays = [];
    this.orders.fill(0);
    this.counts.fill(0);
  }
}

const body = () => `@@${now().toFixed(3).padStart(16, '0')}${'x'.repeat(160)}`;

/**
 * Plain Socket.IO with some sockets in its one room.
 * @param most how many sockets there may be in the end.
 */
export async function openBare(mode, sockets, port, nodeFlags, most = sockets) {
  const database = await freshDatabase('norbanet_bare');
  const server = await start(new URL('./bare-comments.mjs', import.meta.url).pathname, {
    port,
    nodeFlags,
    env: { MODE: mode, DATABASE_URL: database.url },
  });
  const audience = new Audience(most);
  const all = [];
  const more = async (count) => {
    const from = all.length;
    all.push(
      ...(await openSockets(
        count,
        (n) => new RawSocket({ port, onFrame: (frame, at) => audience.hear(from + n, frame, at) }),
      )),
    );
  };
  await more(sockets);
  const post = (n) => {
    all[n % 20].emit('post', body());
    return null;
  };
  return {
    audience,
    post,
    more,
    child: server.child,
    stop: async () => {
      all.forEach((one) => one.close());
      await server.stop();
      await database.drop();
    },
  };
}

/** A draft with one clause and a thread on it. */
export async function draftIn(product, members) {
  const draft = await ask(product.url, members[0], 'POST', '/standards', {
    title: 'Bench',
    audience: 'teams',
  });
  const clause = await ask(product.url, members[0], 'POST', `/standards/${draft.id}/clauses`, {
    afterId: null,
    kind: 'clause',
    level: 1,
    text: 'Every victim is offered a safe shelter.',
  });
  const thread = await ask(product.url, members[0], 'POST', `/standards/${draft.id}/threads`, {
    key: randomUUID(),
    clauseId: clause.id,
    revision: 1,
    text: 'Go.',
  });
  return { product, members, room: draft.threadsRoom, place: { standard: draft.id, thread: thread.id } };
}

/** The product with some sockets of members in the room of a draft's threads. */
export async function openProduct(sockets, port, nodeFlags, most = sockets) {
  const product = await startProduct({ port, nodeFlags });
  const members = await signedIn(product, Math.max(20, Math.ceil(most / 18)));
  const { room, place } = await draftIn(product, members);
  const audience = new Audience(most);
  const all = [];
  const more = async (count) => {
    const from = all.length;
    all.push(
      ...(await openSockets(
        count,
        (n) =>
          new RawSocket({
            port,
            room,
            cookie: cookieOf(product.url, members[(from + n) % members.length].token),
            onFrame: (frame, at) => audience.hear(from + n, frame, at),
          }),
      )),
    );
  };
  await more(sockets);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const post = (n) =>
    new Promise((done) => {
      const { token, csrf } = members[n % 20];
      const json = JSON.stringify({ key: randomUUID(), text: body() });
      const sending = request(
        {
          agent,
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: `/api/standards/${place.standard}/threads/${place.thread}/comments`,
          headers: {
            cookie: cookieOf(product.url, token),
            'x-csrf-token': csrf,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(json),
          },
        },
        (answer) => {
          answer.resume();
          answer.on('end', () => done(answer.statusCode === 201));
        },
      );
      sending.on('error', () => done(false));
      sending.end(json);
    });
  const gapFree = async () => {
    const {
      rows: [row],
    } = await product.pool.query(
      'select count(*)::int as n, max(number)::int as last from live_event where room = $1',
      [room],
    );
    const {
      rows: [comment],
    } = await product.pool.query(
      'select count(*)::int as n, max(ordinal)::int as last from comment where thread_id = $1',
      [place.thread],
    );
    return row.n === row.last && comment.n === comment.last;
  };
  return {
    audience,
    post,
    more,
    child: product.child,
    gapFree,
    stop: async () => {
      all.forEach((one) => one.close());
      agent.destroy();
      await product.stop();
    },
  };
}
