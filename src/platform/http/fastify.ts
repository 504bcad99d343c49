import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LIMITS, REQUEST_LIMITS } from '@nbn/contracts';
import { Config } from '../config/config.ts';
import { newId } from '../persistence/id.ts';
import { Problem } from '../problems/problem.ts';
import './form-body.decorator.ts';
import { assertJsonWithinLimits } from './json-limits.ts';

/** The HTTP server: bounded bodies, a request id of our own, prototype keys refused while parsing. */
export function fastifyAdapter(config: Config): FastifyAdapter {
  const proxies = config.trustedProxies;
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.jsonBody,
    trustProxy: (address) => proxies.trusts(address),
    genReqId: () => newId(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 120_000,
    // What comes over a connection that is still open is answered: it was taken before the process began to end.
    return503OnClosing: false,
  });
  acceptJsonOnly(adapter);
  passPiecesOn(adapter);
  readSmallForms(adapter);
  return adapter;
}

/** Bodies are JSON, or forms with a file that their routes read themselves; nothing else is taken apart. */
function acceptJsonOnly(adapter: FastifyAdapter): void {
  const server = adapter.getInstance();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('text/plain');
  adapter.useBodyParser(
    'application/json',
    false,
    { bodyLimit: LIMITS.jsonBody },
    (request, body: Buffer, done) => {
      try {
        if (!request.fromSession && body.length > REQUEST_LIMITS.anonymousBody)
          throw new Problem('too-large');
        assertJsonWithinLimits(body);
      } catch (problem) {
        done(problem as Problem);
        return;
      }
      void parse(request, body.toString('utf8'), done);
    },
  );
}

/** A piece of a file is read by the route that receives it, as it comes. */
function passPiecesOn(adapter: FastifyAdapter): void {
  adapter
    .getInstance()
    .addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
}

/**
 * A form of a few fields, for the routes that say that other programs send them one; for all others it is a type
 * that nobody reads.
 */
function readSmallForms(adapter: FastifyAdapter): void {
  adapter
    .getInstance()
    .addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: REQUEST_LIMITS.form },
      (request, body, done) => {
        const { formFields } = request.routeOptions.config;
        if (!formFields) return done(new Problem('unsupported-type'));
        const sent = [...new URLSearchParams(body as string)].filter(([name]) => formFields.includes(name));
        return done(null, Object.fromEntries(sent));
      },
    );
}
