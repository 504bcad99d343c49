// Members who write without a pause, by whatever process answers, and note what was acknowledged.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../member-request.mjs';
import { wordsOfKey } from '../../support/words-of-key.mjs';

/** Milliseconds between two requests of one member. */
const PACE_MS = 60;
const TOO_MANY = 429;
const WAIT_MS = 1_000;

export class Writers {
  /** Where the product answers at present, as a proxy knows it. */
  addresses = [];
  /** Where members are told to wait, by a version that let them ask less often, and do. */
  limitedAt = null;
  comments = [];
  papers = [];
  /** Answers by what was asked and the status; and requests that met a closed door and were sent again. */
  answers = new Map();
  sentAgain = 0;
  phase = { name: '', acknowledged: 0, slowest: 0, began: 0 };
  phases = [];
  #stopped = false;
  #turn = 0;
  #working = [];

  constructor(place) {
    this.place = place;
  }

  begin(name) {
    this.phase = { name, acknowledged: 0, slowest: 0, began: performance.now() };
    this.phases.push(this.phase);
  }

  /** They begin, if they have not. */
  start() {
    if (this.#working.length > 0) return;
    const { place } = this;
    const works = [
      ...place.members.slice(0, 12).map((member) => () => this.#comment(member)),
      ...place.members.map((member) => () => this.#vote(member)),
      ...place.members.slice(0, 4).map((member) => () => this.#read(member)),
    ];
    this.#working = works.map(async (work) => {
      while (!this.#stopped) {
        await work();
        await pause(PACE_MS);
      }
    });
  }

  async stop() {
    this.#stopped = true;
    await Promise.all(this.#working);
  }

  async #comment(member) {
    const { standard, thread } = this.place;
    const key = randomUUID();
    const body = { key, text: wordsOfKey(key) };
    const path = `/standards/${standard}/threads/${thread}/comments`;
    if ((await this.#ask(member, 'POST', path, body, 'comment')).status === 201) this.comments.push(key);
  }

  async #vote(member) {
    const { ballot, options } = this.place;
    const ranking = options.toSorted(() => Math.random() - 0.5).map((option) => [option]);
    const { status, json } = await this.#ask(member, 'PUT', `/ballots/${ballot}/paper`, { ranking }, 'paper');
    if (status === 200) this.papers.push(json.receipt);
  }

  #read(member) {
    return this.#ask(member, 'GET', `/standards/${this.place.standard}`, undefined, 'page');
  }

  /** The same request again, with the same key, at another address for as long as a door is closed. */
  async #ask(member, method, path, body, what) {
    for (;;) {
      const began = performance.now();
      const address = this.addresses[(this.#turn += 1) % this.addresses.length];
      const answer = await ask(address, member, method, path, body).catch(() => null);
      if (answer === null) {
        this.sentAgain += 1;
        await pause(20);
        continue;
      }
      if (answer.status === TOO_MANY && address === this.limitedAt) {
        await pause(WAIT_MS);
        continue;
      }
      const name = `${what} ${answer.status}`;
      this.answers.set(name, (this.answers.get(name) ?? 0) + 1);
      if (answer.status < 300) this.phase.acknowledged += 1;
      this.phase.slowest = Math.max(this.phase.slowest, performance.now() - began);
      return answer;
    }
  }
}
