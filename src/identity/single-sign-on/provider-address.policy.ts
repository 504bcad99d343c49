import { BlockList, isIP } from 'node:net';

/** Addresses that no provider of an agency has, and behind which services of our own may stand (RFC 6890). */
const NOT_PUBLIC = new BlockList();
for (const [network, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(network, length, 'ipv4');

/** Of IPv6, the addresses that are given out (2000::/3), without those that carry others within. */
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
const TUNNELS = new BlockList();
TUNNELS.addSubnet('2001::', 23, 'ipv6');
TUNNELS.addSubnet('2002::', 16, 'ipv6');

/** Whether a server at this address may be one that anybody reaches. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !NOT_PUBLIC.check(address, 'ipv4');
  return version === 6 && PUBLIC_6.check(address, 'ipv6') && !TUNNELS.check(address, 'ipv6');
}

/**
 * Whether this may be the address of an issuer (OpenID Connect Discovery 1.0, 3): without query and fragment, and in
 * production by https, at the usual port, with a name of its own. Elsewhere a provider may run on this machine.
 */
export function isIssuer(value: string, { isProduction }: { readonly isProduction: boolean }): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, port, hostname, username, password, search, hash } = new URL(value);
  if (username || password || search || hash || /[?#]/.test(value)) return false;
  if (!isProduction) return protocol === 'https:' || protocol === 'http:';
  return protocol === 'https:' && port === '' && isPublicName(hostname);
}

function isPublicName(hostname: string): boolean {
  const isAddress = hostname.startsWith('[') || isIP(hostname) !== 0;
  return (
    !isAddress && hostname.includes('.') && !/\.(?:local|localhost|internal|home\.arpa)\.?$/.test(hostname)
  );
}
