import type { ProblemCode } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { ipSubnet } from '../http/ip-subnet.ts';
import { RateLimiter } from '../limits/rate-limiter.ts';
import { log } from '../log/log.ts';

/** What a member asks for who may not, what comes from another site, and what is tried too often. */
const REFUSALS = new Set<ProblemCode>(['forged-request', 'not-allowed', 'not-found', 'too-many-requests']);
/** Enough lines to see a series, too few to fill a disk. */
const LINES = { burst: 60, perSecond: 1 } as const;
/** Who took a pass to a secret ballot, and when a paper came: nobody keeps that. */
const UNLOGGED_ROUTES = /\/(?:pass|sealed-paper)$/;

const lines = new RateLimiter(LINES);

/**
 * Writes down that somebody was refused: by route and never by address, which may hold what a member wrote.
 * A stranger who asks for what is not there has tried nothing.
 */
export function logRefusal({ id, ip, routeOptions, signedIn }: FastifyRequest, code: ProblemCode): void {
  const memberId = signedIn?.actor.memberId;
  const route = routeOptions.url ?? '';
  if (!REFUSALS.has(code) || (code === 'not-found' && memberId === undefined)) return;
  if (UNLOGGED_ROUTES.test(route) || !lines.consume(memberId ?? ipSubnet(ip))) return;
  log.warn({ requestId: id, route, code, memberId }, 'a request was refused');
}
