import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isPageRequest, serveWebClient } from './web-client.ts';

const ask = (url: string, accept = 'text/html,*/*') => isPageRequest({ url, headers: { accept } });

describe('a page of the web client', () => {
  it('is any address that a reader opens, however deep', () => {
    expect(ask('/')).toBe(true);
    expect(ask('/', '*/*')).toBe(true);
    expect(isPageRequest({ url: '/', headers: {} })).toBe(true);
    expect(ask('/meetings/01a20e54-610b-759d-9a46-af02283c971c?tab=agenda')).toBe(true);
  });

  it('is not the API, the caught mails, a socket, a missing file, or what a program asks for', () => {
    for (const url of [
      '/api/meetings',
      '/api',
      '/dev/mail',
      '/socket.io/?EIO=4',
      '/assets/index-gone.js',
      '/favicon.ico',
    ])
      expect(ask(url)).toBe(false);
    expect(ask('/meetings', 'application/json')).toBe(false);
  });
});

describe('the web client, served', () => {
  const adapter = new FastifyAdapter();
  const server = adapter.getInstance();
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'web-client-'));
    const folder = join(place, 'web');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><title>Norbanet</title><script src="/a.js"></script><link rel="modulepreload" href="/b.js">' +
        '<script type="module" src="/c.js"></script>the page',
    );
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(join(folder, 'service-worker.js'), 'the worker');
    writeFileSync(join(folder, 'assets', 'index-1.js'), 'the script');
    writeFileSync(join(folder, 'assets', 'index-1.js.br'), brotliCompressSync('the script'));
    writeFileSync(join(folder, '.hidden.js'), 'not for you');
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, '.hidden', 'file.js'), 'not for you');
    writeFileSync(join(place, 'beside-the-client.html'), 'not for you');
    server.addHook('onRequest', async (_, reply) => {
      reply.raw.setHeader('X-Frame-Options', 'DENY');
      reply.raw.setHeader('X-Content-Type-Options', 'nosniff');
      void reply.header(
        'content-security-policy',
        `default-src 'self'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'`,
      );
    });
    serveWebClient(
      { getHttpAdapter: () => adapter } as unknown as NestFastifyApplication,
      ({ headers }) => headers['x-stranger'] !== undefined,
      folder,
    );
  });
  afterAll(async () => {
    await server.close();
    rmSync(place, { recursive: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ method: 'GET', url, headers });

  it('is the same page under every address, never kept', async () => {
    for (const url of ['/', '/ballots/1']) {
      const page = await get(url, { accept: 'text/html' });
      expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(page.body).toContain('the page');
    }
    expect((await get('/index.html', { accept: 'text/html' })).statusCode).toBe(404);
  });

  it('leads a stranger from the first page to the one for everyone, and from no other', async () => {
    const stranger = { accept: 'text/html', 'x-stranger': 'yes' };
    for (const url of ['/', '/?from=mail']) {
      const { statusCode, headers } = await get(url, stranger);
      expect([statusCode, headers.location, headers['cache-control']]).toEqual([302, '/about', 'no-store']);
    }
    expect((await get('/meetings', stranger)).body).toContain('the page');
  });

  it('allows scripts and styles by nonces of one answer alone', async () => {
    const nonces = [];
    for (const { body, headers } of [
      await get('/', { accept: 'text/html' }),
      await get('/', { accept: 'text/html' }),
    ]) {
      const style = /style-nonce" content="([\w-]{22})"/.exec(body)?.[1];
      const script = /<script nonce="([\w-]{22})"/.exec(body)?.[1];
      expect(headers['content-security-policy']).toBe(
        `default-src 'self'; script-src 'nonce-${script}' 'strict-dynamic'; script-src-attr 'none'; ` +
          `style-src 'self' 'nonce-${style}'; style-src-attr 'none'`,
      );
      expect(body).toContain(
        `<script nonce="${script}" src="/a.js"></script><link rel="modulepreload" nonce="${script}" href="/b.js">` +
          `<script nonce="${script}" type="module" src="/c.js"></script>`,
      );
      nonces.push(style, script);
    }
    expect(new Set(nonces).size).toBe(4);
  });

  it('is asked for again with its ETag where its name does not change', async () => {
    const { headers } = await get('/icon.svg');
    expect((await get('/icon.svg', { 'if-none-match': headers.etag! })).statusCode).toBe(304);
  });

  it('has a service worker that no cache answers for, and that may ask this host alone', async () => {
    const { headers, body } = await get('/service-worker.js');
    expect([body, headers['cache-control'], headers['content-type']]).toEqual([
      'the worker',
      'no-cache',
      'text/javascript; charset=utf-8',
    ]);
    expect(headers['content-security-policy']).toBe(`default-src 'self'`);
    const again = await get('/service-worker.js', { 'if-none-match': headers.etag! });
    expect([again.statusCode, again.headers['cache-control']]).toEqual([304, 'no-cache']);
  });

  it('comes compressed to whom that helps, and is kept for ever where its name says what it holds', async () => {
    const script = await get('/assets/index-1.js', { 'accept-encoding': 'gzip, br' });
    expect([script.headers['content-encoding'], script.headers['content-type']]).toEqual([
      'br',
      'text/javascript; charset=utf-8',
    ]);
    expect(script.headers['cache-control']).toContain('immutable');
    expect([script.headers['vary'], script.headers['content-length']]).toEqual([
      'accept-encoding',
      String(brotliCompressSync('the script').length),
    ]);
    expect((await get('/assets/index-1.js')).body).toBe('the script');
    const gzip = await get('/assets/index-1.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect([gzip.headers['content-encoding'], gzip.body]).toEqual([undefined, 'the script']);
  });

  it('says of a script what binds a script, and keeps what binds pages for pages', async () => {
    const { headers } = await get('/assets/index-1.js');
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'self'`,
      'x-content-type-options': 'nosniff',
    });
    expect([headers['x-frame-options'], headers['last-modified']]).toEqual([undefined, undefined]);
    for (const answer of [
      await get('/', { accept: 'text/html' }),
      await get('/icon.svg'),
      await get('/gone.js'),
    ])
      expect([answer.headers['x-frame-options'], answer.headers['content-security-policy']]).toEqual([
        'DENY',
        expect.stringContaining(`default-src 'self'; script-src`),
      ]);
  });

  it('tells a HEAD request the same without the content, and sends no parts', async () => {
    const { statusCode, headers, body } = await server.inject({ method: 'HEAD', url: '/icon.svg' });
    expect([statusCode, headers['content-type'], headers['content-length'], body]).toEqual([
      200,
      'image/svg+xml',
      '6',
      '',
    ]);
    const part = await get('/icon.svg', { range: 'bytes=0-1' });
    expect([part.statusCode, part.headers['accept-ranges'], part.body]).toEqual([200, undefined, '<svg/>']);
    expect((await get('/icon.svg', { 'if-match': '"other"' })).statusCode).toBe(412);
  });

  it('is nothing but its own files', async () => {
    for (const url of [
      '/../beside-the-client.html',
      '/%2e%2e/beside-the-client.html',
      '/assets/index-1.js.br',
      '/assets/gone.js',
      '/assets//index-1.js',
      '/.hidden.js',
      '/.hidden/file.js',
    ]) {
      expect((await get(url)).statusCode).toBe(404);
    }
  });
});
