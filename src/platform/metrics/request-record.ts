import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { Metrics } from './metrics.ts';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** An address that leads nowhere is whatever somebody typed. */
const UNMATCHED = 'unmatched';

/** Each request is counted by its route as it stands in our code; one that took long is noted with ids alone. */
export function registerRequestRecord(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  const { SLOW_REQUEST_MS } = app.get(Config);
  if (!metrics.areRead && SLOW_REQUEST_MS === 0) return;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const took = reply.elapsedTime;
      if (metrics.areRead) metrics.countRequest(labelsOf(request, reply), took / 1_000);
      if (SLOW_REQUEST_MS > 0 && took >= SLOW_REQUEST_MS)
        log.warn(
          { requestId: request.id, ...labelsOf(request, reply), milliseconds: Math.round(took) },
          'a request was slow',
        );
      done();
    });
}

function labelsOf(
  request: FastifyRequest,
  { statusCode }: FastifyReply,
): { route: string; method: string; status: string } {
  return {
    route: request.is404 ? UNMATCHED : (request.routeOptions.url ?? UNMATCHED),
    method: METHODS.has(request.method) ? request.method : 'other',
    status: `${Math.floor(statusCode / 100)}xx`,
  };
}
