import { createHash } from 'node:crypto';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';

/**
 * Own sources only, and nothing that stands in the page itself: no script, no style, no attribute that is either. For the
 * page of the client, `web-client.ts` narrows scripts and styles to those with a nonce of its answer. A text becomes
 * markup or a script's address only through the policy `default` of the client (web/src/app/trusted-types.ts), which
 * takes almost none, and through that of the editor's clipboard.
 */
const CONTENT_SECURITY_POLICY = {
  'default-src': [`'none'`],
  'script-src': [`'self'`],
  'script-src-attr': [`'none'`],
  'style-src': [`'self'`],
  'style-src-attr': [`'none'`],
  'img-src': [`'self'`, 'data:', 'blob:'],
  'font-src': [`'self'`],
  'connect-src': [`'self'`],
  'manifest-src': [`'self'`],
  'worker-src': [`'self'`],
  'object-src': [`'none'`],
  'base-uri': [`'none'`],
  'form-action': [`'self'`],
  'frame-ancestors': [`'none'`],
  'require-trusted-types-for': [`'script'`],
  'trusted-types': ['default', 'ProseMirrorClipboard'],
};

const POLICY = 'content-security-policy';

/** What no page of ours asks a device for. A projector may fill its screen, and a passkey is of this host alone. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** How a policy names a style that stands in a page: by what is in it. */
export const styleSource = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * Headers of OWASP's secure headers project, the same for every page: Helmet's own, with a stricter policy of
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

/**
 * What binds every answer that is no page: data, a file, a picture. Should a browser ever show it as one, it can run,
 * fetch and send nothing, and is of no origin.
 */
const POLICY_OF_OTHERS = `default-src 'none'; frame-ancestors 'none'; sandbox`;
/** What the API answers with and browsers show as what it is. All else is a file, to be saved. */
const SHOWN = /^(?:application\/(?:problem\+)?json|text\/html)\b/;

/** Says of an answer of the API that is a file what every file must say, also where its route forgot to. */
function closeFile(request: FastifyRequest, reply: FastifyReply, type: string): void {
  if (type === '' || SHOWN.test(type) || !request.url.startsWith('/api/')) return;
  if (!reply.hasHeader('content-disposition')) void reply.header('content-disposition', 'attachment');
}

/** Puts them on every answer, and keeps what is ours out of proxies unless the answer says otherwise. */
export async function registerSecurityHeaders(
  app: Pick<NestFastifyApplication, 'getHttpAdapter' | 'register'>,
  config: Pick<Config, 'secure'>,
): Promise<void> {
  await app.register(helmet, helmetOptions(config));
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (request, reply, payload, next) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', request.id);
    if (type.startsWith('text/html')) void reply.header('permissions-policy', PERMISSIONS_POLICY);
    // Helmet's stands on Node's own answer, so that a route which has one of its own is told from others.
    else if (reply.getHeader(POLICY) === reply.raw.getHeader(POLICY))
      void reply.header(POLICY, POLICY_OF_OTHERS);
    closeFile(request, reply, type);
    next(null, payload);
  });
}
