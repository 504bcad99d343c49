import { pino, type LoggerOptions } from 'pino';

/** Names under which nothing is written, at the top of an entry or within one of its parts. */
const UNLOGGED_NAMES = ['cookie', 'authorization', 'passphrase', 'token', 'password', 'body', 'text'];

/** One JSON line an entry, in UTC. */
export const LOG_OPTIONS: LoggerOptions = {
  level: process.env['LOG_LEVEL'] ?? (process.env['NODE_ENV'] === 'test' ? 'silent' : 'info'),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      ...UNLOGGED_NAMES.flatMap((name) => [name, `*.${name}`]),
      'headers',
      'error.parameters',
      'error.query',
    ],
    censor: '[removed]',
  },
};

/**
 * Structured logs in UTC. Nothing that a member wrote, no body, no cookie, no token goes in: callers pass
 * ids, codes and counts, and what slips through under these names is cut out here.
 */
export const log = pino(LOG_OPTIONS);
