import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { REQUEST_LIMITS, type ProblemCode } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { ActorCache } from '../access/actor-cache.ts';
import { readCookie } from '../access/session-cookie.ts';
import { Config } from '../config/config.ts';
import type { TrustedProxies } from '../config/trusted-proxies.ts';
import { RateLimiter } from '../limits/rate-limiter.ts';
import { sendProblem } from '../problems/problem.filter.ts';
import { ipSubnet } from './ip-subnet.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Before a body is read: whether somebody signed in sends it. Rights are resolved later, when it has been
     * read.
     */
    fromSession?: boolean;
  }
}

/** What a request takes from an allowance: reading costs less than what may change something. */
const ANONYMOUS_COST = { read: 2, write: 10, socket: 50 } as const;
const SESSION_COST = { read: 1, write: 2, socket: 10 } as const;
/** A whole agency may open its pages at once behind one address. */
const ADDRESS_RATE = { burst: 3_000, perSecond: 200 } as const;
const SESSION_RATE = { burst: 2_000, perSecond: 100 } as const;
const MAX_KNOWN_SESSIONS = 50_000;

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Files that lie ready, and what those watch who keep the server running. */
const UNLIMITED_PATHS = /^\/(?:assets|contract|api\/health)\//;

type RequestKind = keyof typeof ANONYMOUS_COST;

/**
 * Bounds requests before anything of their bodies is read, and sockets before they are opened: those of each
 * session, and those of each address that belong to none. Whoever has been seen signed in is not counted with
 * the strangers of the same address.
 */
@Injectable()
export class RequestLimiter {
  private readonly addresses = new RateLimiter(ADDRESS_RATE);
  private readonly sessions = new RateLimiter(SESSION_RATE);
  /** Hashes of tokens that are somebody's: looking up one that is nobody's costs its sender. */
  private readonly knownSessions = new Set<string>();
  private readonly proxies: TrustedProxies;

  constructor(
    private readonly actors: ActorCache,
    private readonly config: Config,
  ) {
    this.proxies = config.trustedProxies;
  }

  /** The problem that refuses a request, or null. */
  async checkRequest(request: FastifyRequest): Promise<ProblemCode | null> {
    if (UNLIMITED_PATHS.test(request.url)) return null;
    if (countQueryFields(request.url) > REQUEST_LIMITS.queryFields) return 'invalid-input';
    const kind = SAFE_METHODS.has(request.method) ? 'read' : 'write';
    const session = await this.identifySender(request.headers.cookie, request.ip, kind);
    request.fromSession = session !== null;
    if (session === 'refused') return 'too-many-requests';
    if (session !== null) return null;
    return Number(request.headers['content-length'] ?? 0) > REQUEST_LIMITS.anonymousBody ? 'too-large' : null;
  }

  /** The problem that refuses a socket about to be opened, or null. */
  async checkSocket({ headers, socket }: IncomingMessage): Promise<ProblemCode | null> {
    const address = this.proxies.clientAddress(socket.remoteAddress, headers['x-forwarded-for']);
    return (await this.identifySender(headers.cookie, address, 'socket')) === 'refused'
      ? 'too-many-requests'
      : null;
  }

  /**
   * Whose session it is, null for a stranger's; `refused` when the session or the address has had its share.
   */
  private async identifySender(
    cookie: string | undefined,
    ip: string,
    kind: RequestKind,
  ): Promise<string | null> {
    const token = readCookie(cookie, this.config);
    const [address, cost] = [ipSubnet(ip), ANONYMOUS_COST[kind]];
    const mark = token === undefined ? '' : createHash('sha256').update(token).digest('base64url');
    const isKnown = this.knownSessions.has(mark);
    if (!isKnown && !this.addresses.consume(address, cost)) return 'refused';
    // Where the database cannot be asked, the guard says so.
    const signedIn = token === undefined ? null : await this.actors.bySessionToken(token).catch(() => null);
    if (!signedIn) {
      this.knownSessions.delete(mark);
      return !isKnown || this.addresses.consume(address, cost) ? null : 'refused';
    }
    if (!isKnown) this.addresses.refund(address, cost);
    this.rememberSession(mark);
    const { sessionId } = signedIn.actor;
    return this.sessions.consume(sessionId, SESSION_COST[kind]) ? sessionId : 'refused';
  }

  private rememberSession(mark: string): void {
    if (this.knownSessions.size >= MAX_KNOWN_SESSIONS) this.knownSessions.clear();
    this.knownSessions.add(mark);
  }
}

function countQueryFields(url: string): number {
  let fields = 1;
  for (
    let at = url.indexOf('&');
    at !== -1 && fields <= REQUEST_LIMITS.queryFields;
    at = url.indexOf('&', at + 1)
  )
    fields += 1;
  return fields;
}

/** Puts the limits before every request. */
export function registerRequestLimiter(app: NestFastifyApplication): void {
  const limits = app.get(RequestLimiter);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const code = await limits.checkRequest(request);
      if (code) return sendProblem(reply, { code, requestId: request.id });
      return undefined;
    });
}
