const KEY = 'norbanet.agency-way';

/** What somebody went to their organisation's sign-in for, and where they go on afterwards. */
export interface AgencyWay {
  readonly purpose: 'sign-in' | 'join' | 'link' | 'verification';
  readonly returnTo: string;
  /** The page of ours that led there, without what stands behind the hash sign: that is a secret of an email. */
  readonly startedAt: string;
}

const PURPOSES: readonly string[] = ['sign-in', 'join', 'link', 'verification'];

function isWay(value: unknown): value is AgencyWay {
  if (typeof value !== 'object' || value === null) return false;
  const { purpose, returnTo, startedAt } = value as Record<string, unknown>;
  if (typeof purpose !== 'string' || !PURPOSES.includes(purpose)) return false;
  return typeof returnTo === 'string' && typeof startedAt === 'string' && /^\/(?!\/)/.test(startedAt);
}

/** Leaves for the provider. What the way is for stays in this tab: no address says where to go afterwards. */
export function goTo(url: string, way: Omit<AgencyWay, 'startedAt'>): void {
  const startedAt = window.location.pathname + window.location.search;
  window.sessionStorage.setItem(KEY, JSON.stringify({ ...way, startedAt } satisfies AgencyWay));
  window.location.assign(url);
}

/** The way on which somebody comes back, once; null where none was begun in this tab. */
export function takeWay(): AgencyWay | null {
  const kept = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  try {
    const way: unknown = JSON.parse(kept ?? 'null');
    return isWay(way) ? way : null;
  } catch {
    return null;
  }
}

/** What the provider sent back by an address of ours. */
export interface AgencyReply {
  readonly answer: { state: string; code?: string; iss?: string };
  /** The member turned back there, or was not let through (RFC 6749, 4.1.2.1). */
  readonly isCancelled: boolean;
}

/** What the provider sent back by this address; null where nobody comes from one. */
export function readReply(search: string): AgencyReply | null {
  const given = new URLSearchParams(search);
  const [state, code, iss] = [given.get('state'), given.get('code'), given.get('iss')];
  if (state === null) return null;
  const answer = { state, ...(code === null ? {} : { code }), ...(iss === null ? {} : { iss }) };
  return { answer, isCancelled: given.get('error') === 'access_denied' };
}
