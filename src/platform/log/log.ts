import { pino, type LoggerOptions } from 'pino';
import { serializeError } from './error-serializer.ts';

/** Names under which nothing is written, at the top of an entry or within one of its parts. */
const UNLOGGED_NAMES = ['cookie', 'authorization', 'passphrase', 'token', 'password', 'body', 'text'];

/** A level that there is none of is told by the configuration, which is read once there is a log. */
function levelOf({ LOG_LEVEL = '', NODE_ENV }: NodeJS.ProcessEnv): string {
  if (LOG_LEVEL === 'silent' || Object.hasOwn(pino.levels.values, LOG_LEVEL)) return LOG_LEVEL;
  return NODE_ENV === 'test' ? 'silent' : 'info';
}

/** One JSON line an entry, in UTC. */
export const LOG_OPTIONS: LoggerOptions = {
  level: levelOf(process.env),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { log: serializeErrors },
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

/** An error that is passed as it is would bring its message along, and whatever a driver quotes beside it. */
function serializeErrors(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      value instanceof Error ? serializeError(value) : value,
    ]),
  );
}

/**
 * Structured logs in UTC. Nothing that a member wrote, no body, no cookie, no token goes in: callers pass
 * ids, codes and counts, and what slips through under these names is cut out here.
 */
export const log = pino(LOG_OPTIONS);
