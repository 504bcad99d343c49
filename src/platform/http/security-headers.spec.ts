import { buildSecurityHeaders } from './security-headers.ts';

describe('the headers of every answer', () => {
  it('let a page use own sources only, and nobody frame it', () => {
    const { 'content-security-policy': policy } = buildSecurityHeaders({ secure: false });
    expect(policy).toContain(`default-src 'self'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toMatch(/script-src|unsafe-eval|\*/);
  });

  it('bind browsers to https where the product is reached by it, and only there', () => {
    expect(buildSecurityHeaders({ secure: true })['strict-transport-security']).toContain(
      'includeSubDomains',
    );
    expect(buildSecurityHeaders({ secure: true })['content-security-policy']).toContain(
      'upgrade-insecure-requests',
    );
    expect(buildSecurityHeaders({ secure: false })['strict-transport-security']).toBeUndefined();
  });
});
