import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { registerSecurityHeaders } from './security-headers.ts';

/** The headers of an answer to somebody who asks for nothing that is there. */
async function answeredHeaders(secure: boolean): Promise<Readonly<Record<string, unknown>>> {
  const adapter = new FastifyAdapter();
  const app: unknown = { getHttpAdapter: () => adapter, register: adapter.register.bind(adapter) };
  await registerSecurityHeaders(app as NestFastifyApplication, { secure });
  const { headers } = await adapter.getInstance().inject('/nothing');
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
