/** Kinds of records in a network file, in the order in which they depend on each other. */
export const NETWORK_RECORDS = ['country', 'organisation', 'member', 'appointment'] as const;
export type NetworkRecord = (typeof NETWORK_RECORDS)[number];

/** What can be wrong with a line of a network file. */
export const IMPORT_FAULTS = [
  'not-readable',
  'not-a-list',
  'not-a-record',
  'unknown-part',
  'unknown-field',
  'missing-field',
  'not-text',
  'too-long',
  'not-in-list',
  'not-a-time-zone',
  'not-a-language',
  'not-true-or-false',
  'not-an-address',
  'not-a-date',
  'ends-before-it-begins',
  'twice',
  'unknown-country',
  'unknown-organisation',
  'unknown-member',
  'two-holders-at-once',
  'two-seats-at-once',
  'member-of-another-country',
  'wrong-sector',
  'too-many',
  'unknown-instrument',
  'unknown-provision',
  'other-country',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** One fault of a network file, with the line where it stands. */
export interface ImportFault {
  readonly line: number;
  /** The record's field, or empty when the whole line is at fault. */
  readonly field: string;
  readonly code: ImportFaultCode;
  /** What was found, shortened. */
  readonly found: string;
}
