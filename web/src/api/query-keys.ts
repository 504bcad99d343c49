/**
 * Query keys: the first word is the feature, then what, then which, then the filter.
 *
 *     ['meetings', 'list', { country }]   ['meetings', 'one', id]   ['standards', 'one', id, 'threads']
 *
 * Each feature's `queries.ts` exports its keys as functions beside `queryOptions`, so that a mutation or a
 * live event can invalidate exactly what it changed. Everything a member reads is forgotten at sign-out.
 */
export const sessionKey = ['session'] as const;
export const installationKey = ['installation'] as const;
export const homeKey = ['home'] as const;
export const inboxKey = (only: 'all' | 'unread') => ['notifications', 'inbox', only] as const;
export const unreadKey = ['notifications', 'unread'] as const;

/** How long an answer counts as fresh where no live event keeps it so. */
export const STALE_TIME_MS = { live: Infinity, short: 15_000, page: 60_000 } as const;
