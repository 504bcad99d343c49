import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '../config/config.ts';

/**
 * Own sources only. Mantine sets custom properties on elements, so styles may stand in the page; scripts stay
 * strict.
 */
const CONTENT_SECURITY_POLICY = [
  `default-src 'self'`,
  `base-uri 'none'`,
  `object-src 'none'`,
  `frame-ancestors 'none'`,
  `form-action 'self'`,
  `img-src 'self' data: blob:`,
  `style-src 'self' 'unsafe-inline'`,
  `connect-src 'self'`,
];

/**
 * Headers of OWASP's secure headers project: own sources only, no framing, no referrer sent to others. The same
 * for every answer.
 */
export function buildSecurityHeaders({ secure }: Pick<Config, 'secure'>): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      ...CONTENT_SECURITY_POLICY,
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ].join(';'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0',
  };
}

/** Puts them on every answer, and keeps what is ours out of proxies unless the answer says otherwise. */
export function registerSecurityHeaders(app: NestFastifyApplication, config: Config): void {
  const headers = buildSecurityHeaders(config);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_, reply, next) => {
    void reply.headers(headers);
    next();
  });
  server.addHook('onSend', (request, reply, payload, next) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', request.id);
    next(null, payload);
  });
}
