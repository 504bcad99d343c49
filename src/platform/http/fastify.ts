import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LIMITS } from '@nbn/contracts';
import { Config } from '../config/config.ts';
import { newId } from '../persistence/id.ts';

/** The HTTP server: bounded bodies, a request id of our own, prototype keys refused while parsing. */
export function fastifyAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LIMITS.jsonBody,
    trustProxy: (_address, hop) => hop < config.TRUSTED_PROXIES,
    genReqId: () => newId(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 120_000,
  });
}
