import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Where a sign-in comes from. */
export interface RequestOrigin {
  readonly address: string;
  readonly device: string | null;
}

/** The address and device of a request; the address is the proxy's word only as far as proxies are trusted. */
export function originOf(request: FastifyRequest): RequestOrigin {
  return { address: addressGroup(request.ip), device: deviceInWords(request.headers['user-agent']) };
}

/** An IPv4 address, or the /64 of an IPv6 one: a household has so many addresses that each alone says nothing. */
export function addressGroup(address: string): string {
  const bare = address.split('%')[0]!;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  if (mapped) return mapped[1]!;
  if (!isIPv6(bare)) return bare;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0');
  return `${[...front, ...gap, ...back].slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/64`;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg[A-Z]?\w*\//, 'Edge'], [/OPR\/|Opera/, 'Opera'], [/SamsungBrowser\//, 'Samsung Internet'], [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];

/** "Firefox on Windows": enough for a member to know the device again, and no fingerprint. */
export function deviceInWords(userAgent: string | undefined): string | null {
  const agent = userAgent?.slice(0, 400) ?? '';
  const find = (names: readonly (readonly [RegExp, string])[]) => names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = find(BROWSERS);
  const system = find(SYSTEMS);
  return browser && system ? `${browser} on ${system}` : (browser ?? system ?? null);
}
