export const THREAD_STATES = ['open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/**
 * Who reads a thread: whoever comments on the draft, with the network of the country that began it; its
 * national team alone; or those named.
 */
export const THREAD_AUDIENCES = ['network', 'team', 'named'] as const;
export type ThreadAudience = (typeof THREAD_AUDIENCES)[number];
/** How many members one thread is kept to, and one comment mentions. */
export const NAMED_READERS_MAX = 20;
export const MENTIONS_MAX = 20;
/** How many readers of a thread are offered to be mentioned. */
export const READERS_LISTED_MAX = 500;

/** Where a thread's words are: it is about the whole clause, its words are there, or they are gone. */
export const ANCHOR_STATES = ['clause', 'placed', 'orphan'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];
/** How many characters beside the quoted words are kept to find them again. */
export const ANCHOR_CONTEXT = 32;
