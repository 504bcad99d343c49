/** Longer than any address that a push service gives. */
const MAX_LENGTH = 1_000;

/** The hosts of the browsers' makers: Google, Mozilla, Microsoft, Apple. */
const HOSTS: readonly string[] = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
];
const DOMAINS: readonly string[] = ['.push.services.mozilla.com', '.notify.windows.com', '.push.apple.com'];

/**
 * Whether a browser's address for messages is one of a push service that is known, by https at its usual port. The
 * server calls what a browser names: any other address could be one of the server's own network.
 * @param ownOrigins of push services that are known here alone.
 */
export function isPushEndpoint(endpoint: string, ownOrigins: readonly string[]): boolean {
  if (endpoint.length > MAX_LENGTH || !URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  // What reads as another address than the one that is written is none.
  if (url.href !== endpoint || url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (ownOrigins.includes(url.origin)) return true;
  return url.port === '' && isKnownHost(url.hostname);
}

const isKnownHost = (host: string): boolean =>
  HOSTS.includes(host) || DOMAINS.some((domain) => host.endsWith(domain) && host.length > domain.length);
