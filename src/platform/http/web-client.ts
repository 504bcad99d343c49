import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
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
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Headers that speak to a page: a script, a style or a typeface opens none, and one visit asks for dozens of these. What
 * a file is, who may use it and how long it is kept is said of them as of all else.
 */
const HEADERS_OF_PAGES = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-request-id',
  'x-xss-protection',
];
const PARTS_OF_PAGES = new Set(['.js', '.css', '.woff2']);
/** All that binds a script which runs as a thread of its own. */
const POLICY_OF_SCRIPTS = `default-src 'self'`;

const PAGE = '/index.html';
/** What changes its content and keeps its name is asked for again after an hour. */
const CHANGING = { maxAge: 3_600_000 };
/** Browsers ask for it at each visit, and must not be given an older one: it says which files are the newest. */
const SERVICE_WORKER = '/service-worker.js';
/** Its name changes with its content, so it may be kept for ever. */
const UNCHANGING = { maxAge: 31_536_000_000, immutable: true };

/** Whether it is nobody's request whom we know: without a session, as far as its cookies tell. */
type StrangerCheck = (request: FastifyRequest) => boolean;
/** What somebody finds who asks for the first page and has no session. */
const STRANGERS_PAGE = '/about';

interface WebClient {
  readonly page: string | null;
  /** The paths under which its other files are asked for. */
  readonly paths: ReadonlySet<string>;
}

/** Lists a built client: an address is served only if it is on the list, so no path is ever trusted. */
function readWebClient(folder: string): WebClient {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CONTENT_TYPES[extname(entry.name)])
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  return {
    page: paths.includes(PAGE) ? readFileSync(join(folder, PAGE), 'utf8') : null,
    paths: new Set(paths.filter((path) => path !== PAGE)),
  };
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
 * Serves the web client from the same process and address as the API, its files as they were compressed when it
 * was built. Without a build there is no client, and the API answers all the same. A stranger at the first page is led
 * to the page for everyone; every other address leads to sign-in.
 */
export function serveWebClient(
  app: NestFastifyApplication,
  isStranger: StrangerCheck,
  folder = WEB_CLIENT_DIR,
): void {
  if (!folder) return;
  let client: WebClient | undefined;
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  void server.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    acceptRanges: false,
    dotfiles: 'ignore',
    index: false,
  });
  server.route({
    method: 'GET',
    url: '/*',
    handler: (request, reply) => {
      if (pathOf(request) === '/' && isPageRequest(request) && isStranger(request))
        return reply.header('cache-control', 'no-store').redirect(STRANGERS_PAGE, 302);
      client ??= readWebClient(folder);
      if (client.page !== null && isPageRequest(request)) return sendPage(client.page, reply);
      const path = pathOf(request);
      if (!client.paths.has(path)) return reply.callNotFound();
      if (path === SERVICE_WORKER)
        return reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });
      return reply.sendFile(path, path.startsWith('/assets/') ? UNCHANGING : CHANGING);
    },
    onSend: (request, reply, payload, next) => {
      const end = extname(pathOf(request));
      const type = CONTENT_TYPES[end];
      if (type && reply.statusCode < 400) {
        if (PARTS_OF_PAGES.has(end)) shortenHeaders(reply, end);
        // The package's own types are those of before RFC 9239, and it does not say that copies differ.
        if (reply.statusCode === 200) void reply.type(type);
        void reply.header('vary', 'accept-encoding');
      }
      next(null, payload);
    },
    errorHandler: (error, request, reply) => {
      // A condition of the request that does not hold (`If-Match`) is no fault of ours.
      if (error.statusCode === 412) void reply.status(412).send();
      else server.errorHandler(error, request, reply);
    },
  });
}

/** Takes off a part of pages what is said of pages. The package for it puts such headers on Node's own answer. */
function shortenHeaders(reply: FastifyReply, end: string): void {
  for (const name of [...HEADERS_OF_PAGES, 'content-security-policy', 'last-modified']) {
    void reply.removeHeader(name);
    reply.raw.removeHeader(name);
  }
  if (end === '.js') void reply.header('content-security-policy', POLICY_OF_SCRIPTS);
}

/** What of the page is a script: a nonce says that it is ours. */
const SCRIPT_TAGS = /<script (?=[^<>]*src=)|<link rel="modulepreload" /g;

/**
 * The page is a kilobyte that is never kept and never was compressed beforehand, so its scripts and styles are allowed
 * by nonces of this answer alone. Stricter than `'self'`: whatever else this host answers with, a file of a member
 * above all, is no script of the page, even where somebody could write a tag. What our scripts load (`import()`) is
 * trusted as they are (`'strict-dynamic'`). Mantine reads the styles' nonce from the page; the scripts' is another one,
 * and stands only where browsers hide it.
 */
function sendPage(page: string, reply: FastifyReply): FastifyReply {
  const [scriptNonce, styleNonce] = [newNonce(), newNonce()];
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy === 'string')
    void reply.header(
      'content-security-policy',
      policy
        .replace(/script-src [^;]*/, `script-src 'nonce-${scriptNonce}' 'strict-dynamic'`)
        .replace(/style-src [^;]*/, `style-src 'self' 'nonce-${styleNonce}'`),
    );
  return reply
    .type(CONTENT_TYPES['.html']!)
    .header('cache-control', 'no-store')
    .send(
      page
        .replaceAll(SCRIPT_TAGS, (tag) => `${tag}nonce="${scriptNonce}" `)
        .replace('</title>', `</title><meta name="style-nonce" content="${styleNonce}">`),
    );
}

const newNonce = (): string => randomBytes(16).toString('base64url');
