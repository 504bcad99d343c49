const KEY = 'norbanet.agency-way';

/** What somebody went to their organisation's sign-in for, and where they go on afterwards. */
export interface AgencyWay {
  readonly purpose: 'sign-in' | 'join' | 'link' | 'verification';
  readonly returnTo: string;
}

const PURPOSES: readonly string[] = ['sign-in', 'join', 'link', 'verification'];

function isWay(value: unknown): value is AgencyWay {
  if (typeof value !== 'object' || value === null) return false;
  const { purpose, returnTo } = value as Record<string, unknown>;
  return typeof purpose === 'string' && PURPOSES.includes(purpose) && typeof returnTo === 'string';
}

/** Leaves for the provider. What the way is for stays in this tab: no address says where to go afterwards. */
export function goTo(url: string, way: AgencyWay): void {
  window.sessionStorage.setItem(KEY, JSON.stringify(way));
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

/** What the provider sent back by this address; null where nobody comes from one. */
export function readAnswer(search: string): { state: string; code?: string; iss?: string } | null {
  const given = new URLSearchParams(search);
  const [state, code, iss] = [given.get('state'), given.get('code'), given.get('iss')];
  if (state === null) return null;
  return { state, ...(code === null ? {} : { code }), ...(iss === null ? {} : { iss }) };
}
