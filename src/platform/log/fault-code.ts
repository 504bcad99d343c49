/** For a fault of which nothing more is known; the way through the code tells where it came from. */
export const UNCLASSIFIED = 'unclassified';

/** What drivers say without a code, and what is said of it here. */
const WORDS_OF_DRIVERS: readonly (readonly [words: RegExp, code: string])[] = [
  [/^(?:timeout expired|timeout exceeded when trying to connect)/, 'connection-timeout'],
  [/^Connection terminated due to connection timeout/, 'connection-timeout'],
  [/^Connection (?:terminated|ended|is closed|closed)/, 'connection-ended'],
  [/^Client (?:has encountered a connection error|was closed)/, 'connection-ended'],
  [/^Cannot use a pool after calling end/, 'pool-ended'],
  [/^Stream isn't writeable/, 'connection-not-ready'],
  [/^Premature close/, 'connection-ended'],
];

const CODE = /^[\w.:-]{1,80}$/;

/**
 * One word for a fault by which it is found in logs and counted, the same one each time: the code of the system, the
 * database or a library; what a driver is known to mean; or the class of the error. Never a part of its message, which
 * may hold what a member wrote.
 */
export function faultCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return UNCLASSIFIED;
  if ('code' in error && typeof error.code === 'string' && CODE.test(error.code)) return error.code;
  if (!(error instanceof Error)) return UNCLASSIFIED;
  const known = WORDS_OF_DRIVERS.find(([words]) => words.test(error.message))?.[1];
  if (known) return known;
  // A host with several addresses fails once for each of them.
  const within = faultCode(error instanceof AggregateError ? error.errors[0] : error.cause);
  if (within !== UNCLASSIFIED) return within;
  const isNamed = error.name !== 'Error' && error.name !== 'AggregateError' && CODE.test(error.name);
  return isNamed ? error.name : UNCLASSIFIED;
}
