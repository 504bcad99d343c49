import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../../scripts/setup/free-port.mjs';

/** A way to a server that can be cut and mended while the server itself stays as it is. */
export class TcpRelay {
  private readonly open = new Set<Socket>();
  /** From where to where; both directions of a connection are one of these each. */
  private readonly ways = new Map<Socket, Socket>();
  private isSilent = false;
  private server: Server | undefined;
  private lostAnswerTo: string | undefined;

  private constructor(
    private readonly host: string,
    private readonly port: number,
    readonly own: number,
  ) {}

  /** A way to where an address leads, such as `redis://127.0.0.1:6379`. */
  static async to(address: string): Promise<TcpRelay> {
    const { hostname, port } = new URL(address);
    const relay = new TcpRelay(hostname, Number(port || 6379), await freePort());
    await relay.restore();
    return relay;
  }

  /** The same address by way of here. */
  urlThrough(address: string): string {
    const url = new URL(address);
    url.host = `127.0.0.1:${this.own}`;
    return url.href;
  }

  async restore(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(this.port, this.host);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.open.add(socket);
        this.ways.set(socket, other);
        if (socket === near) near.on('data', (sent: Buffer) => this.loseAnswer(sent, near, far));
        if (this.isSilent) socket.pause();
        else socket.pipe(other);
        socket
          .on('error', () => other.destroy())
          .on('close', () => {
            this.open.delete(socket);
            this.ways.delete(socket);
            other.destroy();
          });
      }
    }).listen(this.own, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** What is asked next with these words arrives, and the connection is lost before its answer is here. */
  loseAnswerTo(words: string): void {
    this.lostAnswerTo = words;
  }

  private loseAnswer(sent: Buffer, near: Socket, far: Socket): void {
    if (this.lostAnswerTo === undefined || !sent.includes(this.lostAnswerTo)) return;
    this.lostAnswerTo = undefined;
    far.unpipe(near);
    far.once('data', () => near.destroy()).resume();
  }

  /** Everything stays open and nothing gets through, as when a cable is pulled: nobody is told. */
  silence(): void {
    this.isSilent = true;
    for (const [socket, other] of this.ways) socket.unpipe(other).pause();
  }

  /** What was said meanwhile arrives. */
  speak(): void {
    this.isSilent = false;
    for (const [socket, other] of this.ways) socket.pipe(other);
  }

  async cut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    server.close();
    for (const socket of this.open) socket.destroy();
    if (server.listening) await once(server, 'close');
  }
}
