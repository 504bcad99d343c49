// What 24 seats do all day, and how long they wait for it.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { ask } from '../member-request.mjs';

/** Milliseconds: a member does something every two seconds, adds a file every half minute and reconnects every minute. */
const PACE_MS = 2_000;
const UPLOAD_MS = 30_000;
const RECONNECT_MS = 60_000;
const FILE = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, 'x'), Buffer.from('\n%%EOF\n')]);

export class Load {
  /** Milliseconds of each answer, by what was done. */
  times = new Map();
  /** Answers that were not wanted, by what was done and their status. */
  faults = new Map();
  /** Events that came to pages. */
  heard = 0;
  #working;
  #stopped = false;

  constructor(url, place) {
    this.url = url;
    this.place = place;
  }

  start() {
    const begun = this.place.members.map((member, n) => this.#work(member, n * (PACE_MS / 24)));
    this.#working = Promise.all(begun);
  }

  /** The first answers are those of a process that has just begun. */
  forgetTimes() {
    this.times.clear();
  }

  async stop() {
    this.#stopped = true;
    await this.#working;
  }

  async #work(member, after) {
    await pause(after);
    const { standard } = this.place;
    const clause = await this.#ask('clause', member, 'POST', `/standards/${standard}/clauses`, {
      afterId: null,
      kind: 'clause',
      level: 1,
      text: `Words of ${member.id}.`,
    });
    const page = {
      member,
      clause: clause.id,
      revision: clause.revision ?? 1,
      thread: undefined,
      socket: undefined,
    };
    let [reconnectAt, uploadAt] = [0, performance.now() + Math.random() * UPLOAD_MS];
    for (let n = 0; !this.#stopped; n += 1) {
      if (performance.now() > reconnectAt) {
        await this.#comeBack(page);
        reconnectAt = performance.now() + RECONNECT_MS;
      }
      if (performance.now() > uploadAt) {
        await this.#upload(page);
        uploadAt = performance.now() + UPLOAD_MS;
      }
      await this.#act(page, n % 8);
      await pause(PACE_MS);
    }
    page.socket?.disconnect();
  }

  /** As a page that was closed and is opened again: a socket, the text, and a thread of its own. */
  async #comeBack(page) {
    const { standard, room } = this.place;
    page.socket?.disconnect();
    page.socket = io(this.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: `norbanet=${page.member.token}` },
      reconnection: false,
    });
    page.socket.on('live', ({ events }) => (this.heard += events.length));
    const joined = await page.socket
      .timeout(10_000)
      .emitWithAck('join', { room })
      .catch(() => ({ ok: false }));
    if (!joined.ok) this.#count('join refused');
    await this.#ask('page', page.member, 'GET', `/standards/${standard}`);
    const thread = await this.#ask('thread', page.member, 'POST', `/standards/${standard}/threads`, {
      key: randomUUID(),
      clauseId: page.clause,
      revision: page.revision,
      text: 'Is this so?',
    });
    page.thread = thread.id;
  }

  async #act(page, what) {
    const { member } = page;
    const { standard, ballot, options } = this.place;
    if (what < 3) {
      const path = `/standards/${standard}/threads/${page.thread}/comments`;
      await this.#ask('comment', member, 'POST', path, { key: randomUUID(), text: `Words ${Math.random()}` });
    } else if (what < 5) {
      const body = { revision: page.revision, text: `Words of ${member.id} ${Math.random()}.` };
      const changed = await this.#ask(
        'edit',
        member,
        'PATCH',
        `/standards/${standard}/clauses/${page.clause}`,
        body,
      );
      page.revision = changed?.revision ?? page.revision + 1;
    } else if (what === 5) {
      const ranking = options.toSorted(() => Math.random() - 0.5).map((option) => [option]);
      await this.#ask('vote', member, 'PUT', `/ballots/${ballot}/paper`, { ranking });
    } else {
      await this.#ask('page', member, 'GET', what === 6 ? '/home' : `/standards/${standard}`);
    }
  }

  async #upload({ member }) {
    const form = new FormData();
    form.set('title', `Paper ${randomUUID()}`);
    form.set('audience', 'network');
    form.set('file', new Blob([FILE]), 'paper.pdf');
    await this.#ask('upload', member, 'POST', '/documents', form);
  }

  async #ask(what, member, method, path, body) {
    const began = performance.now();
    const answer = await ask(this.url, member, method, path, body).catch(({ name }) => ({
      status: name,
      json: null,
    }));
    if (!this.times.has(what)) this.times.set(what, []);
    this.times.get(what).push(performance.now() - began);
    if (!(answer.status < 300)) this.#count(`${what} ${answer.status} ${answer.json?.code ?? ''}`);
    return answer.json ?? {};
  }

  #count(fault) {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}
