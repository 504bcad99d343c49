// A WebSocket that speaks just enough Engine.IO 4 and Socket.IO 5 to be a subscriber, on a plain TCP socket:
// a thousand of them fit in one process, so that the measuring side is not what is measured.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/** Milliseconds of the machine's monotonic clock: the same in every process. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function masked(text) {
  const body = Buffer.from(text);
  const size = body.length;
  const head =
    size < 126 ? Buffer.from([0x81, 0x80 | size]) : Buffer.from([0x81, 0xfe, size >> 8, size & 255]);
  // A mask of zeros is a mask; the body goes out as it is.
  return Buffer.concat([head, Buffer.alloc(4), body]);
}

export class RawSocket {
  constructor({ port, cookie, origin, room, onFrame }) {
    this.onFrame = onFrame;
    this.room = room;
    this.rest = null;
    this.upgraded = false;
    this.ready = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    this.tcp = connect({ port, host: '127.0.0.1' });
    this.tcp.setNoDelay(true);
    this.tcp.write(
      [
        'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        'Sec-WebSocket-Version: 13',
        ...(origin ? [`Origin: ${origin}`] : []),
        ...(cookie ? [`Cookie: ${cookie}`] : []),
        '',
        '',
      ].join('\r\n'),
    );
    this.tcp.on('data', (chunk) => this.read(chunk));
    this.tcp.on('error', (error) => this.reject(error));
    this.tcp.on('close', () => this.reject(new Error('socket closed')));
  }

  send(text) {
    this.tcp.write(masked(text));
  }

  emit(...message) {
    this.send(`42${JSON.stringify(message)}`);
  }

  close() {
    this.ready.catch(() => {});
    this.tcp.destroy();
  }

  read(chunk) {
    let data = this.rest ? Buffer.concat([this.rest, chunk]) : chunk;
    this.rest = null;
    if (!this.upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) return void (this.rest = data);
      if (!data.toString('latin1', 0, 16).includes(' 101 '))
        return this.reject(new Error(data.toString('utf8', 0, 200)));
      this.upgraded = true;
      data = data.subarray(end + 4);
    }
    let at = 0;
    while (at + 2 <= data.length) {
      const head = headerLength(data[at + 1] & 127);
      if (at + head > data.length) break;
      const size = payloadLength(data, at);
      if (at + head + size > data.length) break;
      this.message(data[at] & 15, data.subarray(at + head, at + head + size));
      at += head + size;
    }
    if (at < data.length) this.rest = Buffer.from(data.subarray(at));
  }

  message(opcode, body) {
    if (opcode === 8) return this.tcp.end();
    if (opcode !== 1) return;
    const type = String.fromCharCode(body[0], body[1] ?? 0);
    if (type[0] === '0') this.send('40');
    else if (type[0] === '2') this.send('3');
    else if (type === '40' && this.room) this.send(`420["join",{"room":"${this.room}"}]`);
    else if (type === '40') this.resolve(this);
    else if (type === '44') this.reject(new Error(body.toString()));
    else if (type === '43' && body.includes('"ok":true')) this.resolve(this);
    else if (type === '43') this.reject(new Error(body.toString()));
    else if (type === '42') this.onFrame(body, now());
  }
}

/** Opens many sockets, fifty at a time. */
export async function openSockets(count, make) {
  const sockets = [];
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(50, count - sockets.length) }, (_, n) =>
      make(sockets.length + n),
    );
    sockets.push(...(await Promise.all(some.map((socket) => socket.ready))));
  }
  return sockets;
}

/** Bytes before the payload of a frame without a mask (RFC 6455, 5.2). */
function headerLength(short) {
  if (short < 126) return 2;
  return short === 126 ? 4 : 10;
}

function payloadLength(data, at) {
  const short = data[at + 1] & 127;
  if (short < 126) return short;
  return short === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
}
