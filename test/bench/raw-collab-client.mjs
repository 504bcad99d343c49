// An editor's socket without an editor: it opens a collab document, sends updates and receives those of others,
// on a plain TCP socket.
import { COLLAB_SCHEMA_VERSION } from '../../dist/libs/contracts/src/collab.js';
import { now, RawSocket } from './raw-socket-client.mjs';

const EMPTY_VECTOR = Buffer.from([0]);

/** A binary message as a client sends it: a mask of zeros is a mask. */
function maskedBytes(body) {
  const size = body.length;
  if (size >= 65_536) throw new Error('too long for this socket');
  const head =
    size < 126 ? Buffer.from([0x82, 0x80 | size]) : Buffer.from([0x82, 0xfe, size >> 8, size & 255]);
  return Buffer.concat([head, Buffer.alloc(4), body]);
}

export class RawEditor extends RawSocket {
  #acks = new Map();
  #number = 0;

  /**
   * @param vector what it says it knows, so that opening brings nothing; @param hear is given each update's
   * bytes and when it came.
   */
  constructor({ doc, form = COLLAB_SCHEMA_VERSION, vector = EMPTY_VECTOR, hear = () => {}, ...where }) {
    super({ ...where, onFrame: () => {} });
    Object.assign(this, { doc, form, vector, hear });
  }

  message(opcode, body) {
    if (opcode === 2) return this.hear(body, now());
    if (opcode !== 1) return super.message(opcode, body);
    const type = String.fromCharCode(body[0], body[1] ?? 0);
    if (type === '40') return this.open();
    if (type === '42' && body.indexOf('["text",') === 2) return this.hear(body, now());
    if (type === '43' || type === '46') return this.answered(body.toString());
    return super.message(opcode, body);
  }

  open() {
    const took = this.call(
      'open',
      { doc: this.doc, form: this.form, vector: { _placeholder: true, num: 0 } },
      this.vector,
    );
    void took.then(
      (answer) => (answer.includes('"ok":true') ? this.resolve(this) : this.reject(new Error(answer))),
      (error) => this.reject(error),
    );
  }

  /** Sends an update; resolves with when it was answered as committed, and rejects when it was refused. */
  async push(update) {
    const answer = await this.call(
      'push',
      { doc: this.doc, update: { _placeholder: true, num: 0 } },
      Buffer.from(update),
    );
    if (!answer.includes('"ok":true')) throw new Error(answer);
    return now();
  }

  call(event, payload, bytes) {
    const number = (this.#number += 1);
    this.send(`451-${number}${JSON.stringify([event, payload])}`);
    this.tcp.write(maskedBytes(bytes));
    return new Promise((resolve) => this.#acks.set(number, resolve));
  }

  answered(text) {
    const number = Number(/^4(?:3|6\d*-)(\d+)/.exec(text)?.[1]);
    this.#acks.get(number)?.(text);
    this.#acks.delete(number);
  }
}
