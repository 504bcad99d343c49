/**
 * Sizes that client, server and database agree on. Text in characters (Unicode code points after NFC), files
 * in bytes.
 */
export const LIMITS = {
  name: 120,
  title: 200,
  note: 2_000,
  comment: 8_000,
  clause: 20_000,
  /**
   * Of all clauses of a standard together: more than the longest handbooks, and little enough to be handled
   * whole.
   */
  standard: 2_000_000,
  jsonBody: 512 * 1024,
  socketMessage: 320 * 1024,
  file: 50 * 1024 * 1024,
  /** A file that is sent in pieces. People are told it: a round number of theirs, not of the machine. */
  upload: 200_000_000,
  page: 50,
  pageMax: 100,
  /** Threads of a draft in one answer: its editor shows them all. */
  threadsMax: 1_000,
} as const;

/**
 * How much structure a request may have, and how much is said of what is wrong with it. No form of ours comes
 * near.
 */
export const REQUEST_LIMITS = {
  /** Of a JSON body of somebody who is not signed in, in bytes. */
  anonymousBody: 64 * 1024,
  /** Of the form that another program sends, in bytes. */
  form: 16 * 1024,
  jsonDepth: 16,
  /** Named fields in a JSON body, and values in it, however deep they stand. */
  jsonMembers: 2_000,
  jsonValues: 10_000,
  queryFields: 60,
  /** Faults that are told in one answer. */
  faults: 50,
} as const;
