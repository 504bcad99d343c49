/** Sizes that client, server and database agree on. Text in characters (Unicode code points after NFC), files in bytes. */
export const LIMITS = {
  name: 120,
  title: 200,
  note: 2_000,
  comment: 8_000,
  clause: 20_000,
  jsonBody: 512 * 1024,
  socketMessage: 320 * 1024,
  file: 50 * 1024 * 1024,
  page: 50,
  pageMax: 100,
  /** Threads of a draft in one answer: its editor shows them all. */
  threadsMax: 1_000,
} as const;
