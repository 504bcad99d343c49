import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { FileStoreUnavailable } from '#platform/files/file-store';

/** Longer than the scan of the largest file takes. */
const TIMEOUT_MS = 90_000;
const MAX_ANSWER = 4_096;
/** Signatures older than this know nothing of what goes round today. */
const MAX_SIGNATURE_AGE_MS = 7 * 24 * 3_600_000;
const VERSION = /^ClamAV [^/]+\/\d+\/(.+)$/;
const INFECTED = /^stream: .+ FOUND$/;

/** `unavailable`: whatever is neither a clear yes nor a clear no. */
export type Verdict = 'clean' | 'infected' | 'unavailable';

/**
 * A client of clamd: sends a file through its INSTREAM command. Anything but exactly `stream: OK` is not clean,
 * be it an error, a limit, silence or a closed connection.
 */
export class Clamd {
  /** Milliseconds for everything that is asked about one file. */
  timeoutMs = TIMEOUT_MS;

  /** @param url `tcp://host:port`, or the path of its socket. */
  constructor(private readonly url: string) {}

  async scan(open: () => Promise<Readable>, now: Date): Promise<Verdict> {
    try {
      if (areSignaturesOld(await this.ask('VERSION'), now)) return 'unavailable';
      const file = await open();
      return verdictOf(await this.ask('INSTREAM', file));
    } catch (error) {
      // That the file cannot be read says nothing of the scanner.
      if (error instanceof FileStoreUnavailable) throw error;
      return 'unavailable';
    }
  }

  private async ask(command: string, file?: Readable): Promise<string> {
    const socket = this.connect();
    const alarm = setTimeout(() => socket.destroy(new Error('clamd takes too long')), this.timeoutMs);
    try {
      const answer = readAnswer(socket);
      answer.catch(() => undefined);
      socket.write(`z${command}\0`);
      if (file) await sendFile(socket, file, answer);
      return await answer;
    } finally {
      clearTimeout(alarm);
      socket.destroy();
      file?.destroy();
    }
  }

  private connect(): Socket {
    if (!this.url.includes('://')) return connect({ path: this.url });
    const { hostname, port } = new URL(this.url);
    return connect({ host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port) });
  }
}

/** Chunks with their lengths before them; one of no length is the end. An answer that comes before it ends it. */
async function sendFile(socket: Socket, file: Readable, answer: Promise<string>): Promise<void> {
  const early = answer.then(
    () => true,
    () => true,
  );
  for await (const chunk of file as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (socket.write(chunk)) continue;
    const drained = new Promise<false>((resolve) => socket.once('drain', () => resolve(false)));
    if (await Promise.race([drained, early])) return;
  }
  socket.write(Buffer.alloc(4));
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (piece: Buffer) => {
      answer += piece.toString('utf8');
      if (answer.endsWith('\0')) resolve(answer.slice(0, -1));
      else if (answer.length > MAX_ANSWER) socket.destroy(new Error('clamd says too much'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('clamd hung up')));
  });
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return 'clean';
  // A file that is larger than what it looks at is reported as found too, where it is told to alert.
  return INFECTED.test(answer) && !answer.includes('Limits.Exceeded') ? 'infected' : 'unavailable';
}

/** Whoever keeps signatures of their own has no date to tell. */
function areSignaturesOld(version: string, now: Date): boolean {
  const made = Date.parse(VERSION.exec(version)?.[1] ?? '');
  return now.getTime() - made > MAX_SIGNATURE_AGE_MS;
}
