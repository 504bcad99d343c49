import { isIPv4 } from 'node:net';

interface RequestSource {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const isLoopback = (address: string): boolean =>
  address === '::1' ||
  (isIPv4(address.replace(/^::ffff:/, '')) && address.replace(/^::ffff:/, '').startsWith('127.'));

/**
 * Whether someone at this very machine asks. A proxy's requests come from here too, so a request that
 * was passed on does not count, nor one under another name than this machine's own (DNS rebinding).
 */
export function isLocalRequest({ headers, socket }: RequestSource): boolean {
  const passedOn =
    headers['x-forwarded-for'] ?? headers['forwarded'] ?? headers['x-real-ip'] ?? headers['via'];
  const host = (headers['host'] ?? '')
    .toString()
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');
  return (
    passedOn === undefined &&
    isLoopback(socket.remoteAddress ?? '') &&
    (host === 'localhost' || isLoopback(host))
  );
}
