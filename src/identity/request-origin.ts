import type { FastifyRequest } from 'fastify';
import { ipSubnet } from '#platform/http/ip-subnet';

/** Where a sign-in comes from. */
export interface RequestOrigin {
  readonly address: string;
  readonly device: string | null;
}

/**
 * The address and device of a request; the address is the proxy's word only as far as proxies are trusted.
 */
export function requestOrigin(request: FastifyRequest): RequestOrigin {
  return { address: ipSubnet(request.ip), device: describeDevice(request.headers['user-agent']) };
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** "Firefox on Windows": enough for a member to know the device again, and no fingerprint. */
export function describeDevice(userAgent: string | undefined): string | null {
  const agent = userAgent?.slice(0, 400) ?? '';
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = find(BROWSERS);
  const system = find(SYSTEMS);
  return browser && system ? `${browser} on ${system}` : (browser ?? system ?? null);
}
