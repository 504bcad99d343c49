import type { IncomingHttpHeaders } from 'node:http';

/**
 * Does a request come from our own page? Fetch metadata first (W3C), then Origin against Host; a request
 * without either is no browser's cross-site request. (OWASP CSRF cheat sheet: verifying origin with standard
 * headers.)
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.origin;
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.host || host === new URL(publicUrl).host;
}
