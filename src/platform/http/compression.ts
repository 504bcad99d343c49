import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False: the answer holds a secret and keeps its length. True: a page for everyone, which holds none. */
    compressed?: boolean;
  }
}

/**
 * Keeps an answer as long as it is. Where a secret stands beside words of somebody else, the length of the compressed
 * answer tells bit by bit what the secret is (BREACH): a CSRF token, a receipt, an address that lets its holder in.
 */
export const Uncompressed = (): MethodDecorator => RouteConfig({ compressed: false });

/** Compresses a page for everyone: it holds nothing that is meant for its reader alone. */
export const CompressedPage = (): MethodDecorator => RouteConfig({ compressed: true });

/** Below it, the headers weigh more than what is saved. */
const MIN_BYTES = 1_024;
/**
 * Short answers take a third of the time of the usual quality, for a few per cent more bytes. A long text takes half as
 * long again as that, and travels a tenth lighter.
 */
const BROTLI_QUALITY = { short: 4, long: 6 };
const LONG_BYTES = 65_536;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

type Encoding = 'br' | 'gzip';

const COMPRESS: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[content.length < LONG_BYTES ? 'short' : 'long'],
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => deflate(content),
};

/** The best of what a client takes, or null: RFC 9110, 12.5.3, with a weight of zero as a refusal. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  const takes = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
      .map((part) => part.split(';', 1)[0]!.trim()),
  );
  if (takes.has('br')) return 'br';
  return takes.has('gzip') ? 'gzip' : null;
}

/** Whether this answer may be shorter: what the API tells a reader, and the pages for everyone. */
function isCompressible(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.method !== 'GET' || reply.statusCode !== 200 || reply.hasHeader('content-encoding'))
    return false;
  const { config } = request.routeOptions;
  const type = String(reply.getHeader('content-type') ?? '');
  if (config.compressed === false) return false;
  return type.startsWith('application/json') || (config.compressed === true && type.startsWith('text/html'));
}

/**
 * Compresses what is read and long enough, off the main thread. What changes something is answered as it is: there
 * stand the links and codes that are shown once, and such answers are short.
 */
export function registerCompression(app: Pick<NestFastifyApplication, 'getHttpAdapter'>): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      if (typeof payload !== 'string' || payload.length < MIN_BYTES || !isCompressible(request, reply))
        return payload;
      // Whoever keeps a copy keeps one for each way in which it was sent.
      void reply.header('vary', 'accept-encoding');
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      if (encoding === null) return payload;
      void reply.header('content-encoding', encoding).removeHeader('content-length');
      return COMPRESS[encoding](Buffer.from(payload));
    });
}
