import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../config/config.ts';

/**
 * Own sources only. Mantine sets custom properties on elements, so styles may stand in the page; scripts stay
 * strict.
 */
const CONTENT_SECURITY_POLICY = {
  'default-src': [`'self'`],
  'base-uri': [`'none'`],
  'object-src': [`'none'`],
  'frame-ancestors': [`'none'`],
  'form-action': [`'self'`],
  'img-src': [`'self'`, 'data:', 'blob:'],
  'style-src': [`'self'`, `'unsafe-inline'`],
  'connect-src': [`'self'`],
};

/**
 * Headers of OWASP's secure headers project, the same for every answer: Helmet's own, with a stricter policy of
 * sources, no framing at all, and https only where the product is reached by it.
 */
function helmetOptions({ secure }: Pick<Config, 'secure'>): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...CONTENT_SECURITY_POLICY, ...(secure ? { 'upgrade-insecure-requests': [] } : {}) },
    },
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' },
  };
}

/** Puts them on every answer, and keeps what is ours out of proxies unless the answer says otherwise. */
export async function registerSecurityHeaders(
  app: Pick<NestFastifyApplication, 'getHttpAdapter' | 'register'>,
  config: Pick<Config, 'secure'>,
): Promise<void> {
  await app.register(helmet, helmetOptions(config));
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (request, reply, payload, next) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', request.id);
    next(null, payload);
  });
}
