/**
 * Where to go after sign-in: a path of this site and nothing else, whatever the address says (open
 * redirects).
 */
export function returnPath(search: unknown): string {
  if (typeof search !== 'string' || !/^\/(?![/\\])/.test(search)) return '/';
  const url = new URL(search, window.location.origin);
  const own = url.origin === window.location.origin && !/^\/(sign-in|welcome)\b/.test(url.pathname);
  return own ? url.pathname + url.search + url.hash : '/';
}
