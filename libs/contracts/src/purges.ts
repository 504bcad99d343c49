export const PURGE_STATES = ['asked', 'done', 'withdrawn'] as const;
export type PurgeState = (typeof PURGE_STATES)[number];

/**
 * Of the words that are removed everywhere: how short and long they may be, and for how many hours a second
 * member can carry it out.
 */
export const PURGE_LIMITS = { shortest: 4, longest: 200, hours: 24 } as const;
