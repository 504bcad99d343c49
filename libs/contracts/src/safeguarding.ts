/** What became of a text in which the safeguarding check saw something. */
export const SAFEGUARDING_OUTCOMES = ['held', 'noticed', 'let-through', 'false-alarm', 'stored'] as const;
export type SafeguardingOutcome = (typeof SAFEGUARDING_OUTCOMES)[number];

/** Hours in which a coordinator may let a held text through, and minutes for which that is good. */
export const HELD_TEXT_RELEASE_LIMITS = {
  hoursToAsk: 24,
  minutesGood: 30,
  reasonMin: 10,
  reasonMax: 500,
} as const;

/**
 * In this header the writer of a held text shows what the refusal gave along (`claim`), so that exactly this
 * text is known again when a coordinator has let it through. At most so many, parted by commas.
 */
export const TEXT_CLAIMS_HEADER = 'x-text-claims';
export const TEXT_CLAIMS_MAX = 8;
/** How long one of them is at most. */
export const TEXT_CLAIM_LENGTH_MAX = 100;

/** Objects with a page of their own, from which one gets to what was found in something stored. */
export const STORED_PAGE_KINDS = [
  'standard',
  'meeting',
  'document',
  'ballot',
  'priority_period',
  'member',
] as const;
export type StoredPageKind = (typeof STORED_PAGE_KINDS)[number];
