/** What a standard rests on. A document is one of the library, a practice one that the Network shares. */
export const SOURCE_KINDS = ['publication', 'web', 'document', 'practice', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Kinds that stand for something in Norbanet, whose readers are those who read that. */
export const LINKED_SOURCE_KINDS = ['document', 'practice'] as const satisfies readonly SourceKind[];

/** sound: as when it was last looked at · changed: there is a newer one · gone: it cannot be opened any more. */
export const SOURCE_STATES = ['sound', 'changed', 'gone'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** Lengths in characters; years as they are written. */
export const SOURCE_LIMITS = {
  title: 300,
  authors: 300,
  publisher: 200,
  address: 1_000,
  note: 1_000,
  locator: 60,
  supports: 300,
  yearFrom: 1500,
  yearTo: 2200,
  /** Of one standard. */
  sources: 300,
  /** Of one clause. */
  perClause: 20,
} as const;

/** By how many days after it changed or went somebody is to have looked at a source. */
export const SOURCE_RECHECK_DAYS = 14;
