import { Injectable } from '@nestjs/common';
import { PROBLEMS, type LiveRefusal, type ProblemCode } from '@nbn/contracts';
import { Allowance } from '../limits/allowance.ts';
import { log } from '../log/log.ts';
import type { LiveSocket } from './live-server.ts';

/**
 * What a message takes from the allowances of its socket and its member: what asks the database, or is told
 * to a whole room, takes more.
 */
const COST: Readonly<Record<string, number>> = { open: 50, join: 10, pull: 10, typing: 15 };
/** What is let through at once is dealt with in one turn, which must not be long. */
const SOCKET_ALLOWANCE = { burst: 600, perSecond: 150 } as const;
const MEMBER_ALLOWANCE = { burst: 4_000, perSecond: 400 } as const;
/** Messages that are refused before the socket is cut off. */
const REFUSED_ALLOWANCE = { burst: 200, perSecond: 5 } as const;
const BYTE_ALLOWANCE = { burst: 6 * 1024 * 1024, perSecond: 512 * 1024 } as const;
/** Of a socket that has not said yet whose it is: no more than a greeting. */
const GREETING_BYTES = 16 * 1024;
const LOG_ALLOWANCE = { burst: 10, perSecond: 0.1 } as const;

/** No message of ours is deeper or holds more values. */
const DEPTH_MOST = 6;
const VALUES_MOST = 500;

/** So that the refusal gets there before the socket is closed. */
const FAREWELL_MS = 100;

/** What lies under a socket, as far as it is looked at here. */
interface Connection {
  readonly id: string;
  on(event: 'data', listener: (data: string | Uint8Array) => void): void;
  on(event: 'close', listener: () => void): void;
  close(): void;
}

/** A refusal by its code and in words. */
export function refusalOf(code: ProblemCode): LiveRefusal {
  const { title, detail } = PROBLEMS[code];
  return { code, title, detail };
}

/**
 * Bounds what comes over sockets: bytes, messages and how much is in one, for each socket and for each member
 * over all sockets.
 */
@Injectable()
export class SocketLimits {
  private readonly sockets = new Allowance(SOCKET_ALLOWANCE);
  private readonly members = new Allowance(MEMBER_ALLOWANCE);
  private readonly refused = new Allowance(REFUSED_ALLOWANCE);
  private readonly bytes = new Allowance(BYTE_ALLOWANCE);
  private readonly logged = new Allowance(LOG_ALLOWANCE);
  /** Connections whose member is known, by their ids. */
  private readonly admitted = new Set<string>();

  /** Counts the bytes of a connection from its first one on. */
  guard(connection: Connection): void {
    let greeting = 0;
    connection.on('data', (data) => {
      const size = typeof data === 'string' ? data.length : data.byteLength;
      greeting += size;
      const isGreeting = !this.admitted.has(connection.id);
      if (isGreeting ? greeting > GREETING_BYTES : !this.bytes.take(connection.id, size)) connection.close();
    });
    connection.on('close', () => {
      this.admitted.delete(connection.id);
    });
  }

  /** The member is known: from here on each message is counted before it is dealt with. */
  admit(socket: LiveSocket): void {
    this.admitted.add((socket.conn as unknown as Connection).id);
    let cut = false;
    socket.use(([name, ...given], next) => {
      if (cut) return;
      const code = this.refusal(socket, String(name), given);
      if (code === null) {
        next();
        return;
      }
      const answer: unknown = given.at(-1);
      if (typeof answer === 'function') answer({ ok: false, ...refusalOf(code) });
      if (this.refused.take(socket.id)) return;
      cut = true;
      this.cut(socket, 'too-many-requests');
    });
  }

  /** Says why, and closes the socket. */
  cut(socket: LiveSocket, code: ProblemCode): void {
    if (this.mayLog(socket)) log.warn({ memberId: socket.data.actor.memberId, code }, 'a socket was cut off');
    socket.emit('refused', refusalOf(code));
    setTimeout(() => socket.disconnect(true), FAREWELL_MS).unref();
  }

  /** Whether another line about this socket may go into the log: the first tries are always told. */
  mayLog({ id }: LiveSocket): boolean {
    return this.logged.take(id);
  }

  private refusal(socket: LiveSocket, name: string, given: readonly unknown[]): ProblemCode | null {
    const cost = COST[name] ?? 1;
    if (!this.sockets.take(socket.id, cost) || !this.members.take(socket.data.actor.memberId, cost))
      return 'too-many-requests';
    return isModest(given) ? null : 'malformed-body';
  }
}

/** Looks at a message without calling itself, however deep it is. Bytes hold no values. */
function isModest(given: readonly unknown[]): boolean {
  let level: readonly unknown[] = given;
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > DEPTH_MOST || values > VALUES_MOST) return false;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? Object.values(value) : [],
    );
  }
  return true;
}
