import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Beside the compiled server, or, when tests run the sources, where the build puts it. */
const WEB_CLIENT_DIR = [
  join(import.meta.dirname, '../../../web'),
  join(import.meta.dirname, '../../../dist/web'),
].find((folder) => existsSync(join(folder, 'assets')));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

interface WebFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
  /** Its name changes with its content, so it may be kept for ever. */
  readonly immutable: boolean;
}

/** Reads a built client whole: it is small, and serving it then touches no disk and trusts no path. */
export function loadWebClient(folder: string): ReadonlyMap<string, WebFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const copy = (name: string, suffix: string) =>
    names.includes(name + suffix) ? readFileSync(join(folder, name + suffix)) : undefined;
  return new Map(
    names
      .filter((name) => CONTENT_TYPES[extname(name)])
      .map((name) => {
        const plain = readFileSync(join(folder, name));
        const [br, gzip] = [copy(name, '.br'), copy(name, '.gz')];
        const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
        return [
          name,
          {
            type: CONTENT_TYPES[extname(name)]!,
            etag,
            plain,
            ...(br ? { br } : {}),
            ...(gzip ? { gzip } : {}),
            immutable: name.startsWith('/assets/'),
          },
        ];
      }),
  );
}

/**
 * A page of the client, which finds its own way: no API, no file, and somebody who takes HTML (curl and
 * monitors take anything).
 */
export function isPageRequest(request: Pick<FastifyRequest, 'url' | 'headers'>): boolean {
  const path = pathOf(request);
  return (
    !/\.[a-z0-9]+$/i.test(path) &&
    !/^\/(api|dev|socket\.io)(\/|$)/.test(path) &&
    /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')
  );
}

const pathOf = (request: Pick<FastifyRequest, 'url'>): string => request.url.split('?', 1)[0]!;

/**
 * Serves the web client from the same process and address as the API. Without a build there is no client, and
 * the API answers all the same.
 */
export function serveWebClient(app: NestFastifyApplication, folder = WEB_CLIENT_DIR): void {
  if (!folder) return;
  let files: ReadonlyMap<string, WebFile> | undefined;
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.get('/*', (request, reply) => {
    files ??= loadWebClient(folder);
    const page = files.get('/index.html');
    if (page && isPageRequest(request)) return sendPage(page.plain.toString(), reply);
    const file = files.get(pathOf(request));
    return file && file !== page ? sendFile(file, request, reply) : reply.callNotFound();
  });
}

/**
 * The page's styles are allowed by a nonce of this answer alone, so the answer, a kilobyte, is never kept.
 */
function sendPage(page: string, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy === 'string')
    void reply.header(
      'content-security-policy',
      policy.replace(/style-src [^;]*/, `style-src 'self' 'nonce-${nonce}'`),
    );
  return reply
    .type(CONTENT_TYPES['.html']!)
    .header('cache-control', 'no-store')
    .send(page.replace('</title>', `</title><meta name="style-nonce" content="${nonce}">`));
}

function sendFile(file: WebFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.type(file.type).headers({
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const takes = String(request.headers['accept-encoding'] ?? '');
  if (file.br && /\bbr\b/.test(takes)) return reply.header('content-encoding', 'br').send(file.br);
  if (file.gzip && /\bgzip\b/.test(takes)) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.plain);
}
