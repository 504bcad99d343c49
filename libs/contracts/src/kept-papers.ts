/** What a member may keep on a device for reading without a connection. */
export const KEPT_PAPER_KINDS = ['agenda', 'minutes', 'standard-version'] as const;
export type KeptPaperKind = (typeof KEPT_PAPER_KINDS)[number];

/** For how many days a device may read them after it last heard from the server, and how many it holds. */
export const KEPT_PAPER_LIMITS = { days: 14, papers: 30 } as const;
