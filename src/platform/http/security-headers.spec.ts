import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { registerSecurityHeaders } from './security-headers.ts';

type Answered = Readonly<Record<string, unknown>>;

/** The headers of a page, where nothing else is asked for, or of another answer. */
async function answeredHeaders(secure: boolean, path = '/page'): Promise<Answered> {
  const adapter = new FastifyAdapter();
  const app: unknown = { getHttpAdapter: () => adapter, register: adapter.register.bind(adapter) };
  await registerSecurityHeaders(app as NestFastifyApplication, { secure });
  const server = adapter.getInstance();
  server.get('/page', (_, reply) => void reply.type('text/html').send('<p>words'));
  server.get('/api/page', (_, reply) => void reply.type('text/html; charset=utf-8').send('<p>words'));
  server.get('/api/data', async () => ({ words: 1 }));
  server.get('/api/forgotten', (_, reply) => void reply.type('image/svg+xml').send('<svg/>'));
  server.get('/api/own', (_, reply) => {
    const own = {
      'content-security-policy': 'sandbox',
      'content-disposition': 'attachment; filename="a.csv"',
    };
    void reply.headers(own).type('text/csv').send('a');
  });
  const { headers } = await server.inject(path);
  await adapter.close();
  return headers;
}

describe('the headers of every answer', () => {
  it('let a page use own sources only, and nobody frame it', async () => {
    const { 'content-security-policy': policy } = await answeredHeaders(false);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self';script-src-attr 'none'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toMatch(/unsafe-|\*/);
  });

  it('are these and no weaker ones', async () => {
    expect(await answeredHeaders(false)).toMatchObject({
      'content-security-policy':
        `default-src 'none';script-src 'self';script-src-attr 'none';style-src 'self';style-src-attr 'none';` +
        `img-src 'self' data: blob:;font-src 'self';connect-src 'self';manifest-src 'self';worker-src 'self';` +
        `object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';` +
        `require-trusted-types-for 'script';trusted-types default ProseMirrorClipboard`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
  });

  it('bind browsers to https where the product is reached by it, and only there', async () => {
    const secure = await answeredHeaders(true);
    expect(secure['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(secure['content-security-policy']).toMatch(/;upgrade-insecure-requests$/);
    const plain = await answeredHeaders(false);
    expect(plain['strict-transport-security']).toBeUndefined();
    expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });
});

describe('an answer that is no page', () => {
  const CLOSED = `default-src 'none'; frame-ancestors 'none'; sandbox`;

  it('can run, fetch and send nothing, whatever a browser takes it for', async () => {
    for (const path of ['/api/data', '/api/nothing', '/nothing', '/api/forgotten'])
      expect(await answeredHeaders(true, path)).toMatchObject({
        'content-security-policy': CLOSED,
        'x-content-type-options': 'nosniff',
      });
    expect((await answeredHeaders(false, '/api/own'))['content-security-policy']).toBe('sandbox');
    expect((await answeredHeaders(false, '/api/page'))['content-security-policy']).toContain('script-src');
  });

  it('is saved and not shown where it is a file, also where its route forgot to say so', async () => {
    const disposition = async (path: string) => (await answeredHeaders(false, path))['content-disposition'];
    expect(await disposition('/api/forgotten')).toBe('attachment');
    expect(await disposition('/api/own')).toBe('attachment; filename="a.csv"');
    for (const path of ['/api/data', '/api/page', '/api/nothing', '/page'])
      expect(await disposition(path)).toBeUndefined();
  });
});
