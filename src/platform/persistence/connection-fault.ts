import { isDisconnectError } from './retry-on-disconnect.ts';

/** The network between us and the database, or the database as it ends, begins, or only reads. */
const AWAY_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // idle_in_transaction_session_timeout: we were cut off, and PostgreSQL did not wait.
  '25P03',
  // crash_shutdown, cannot_connect_now, and what such a server says of a statement of its last moments.
  '57P02',
  '57P03',
  '25006',
]);
const AWAY_CLASS = /^08[0-9A-Z]{3}$/;
/** What TypeORM says to who goes on with a transaction whose connection was lost meanwhile. */
const LOST_RUNNERS: ReadonlySet<unknown> = new Set([
  'QueryRunnerAlreadyReleasedError',
  'QueryRunnerProviderAlreadyReleasedError',
]);
/** too_many_connections: there is a database, and no place in it. */
const BUSY_CODE = '53300';
/** What pg-pool says when none got free in time, and pg when none was made. */
const BUSY_MESSAGES: ReadonlySet<unknown> = new Set([
  'timeout exceeded when trying to connect',
  'timeout expired',
]);

/** Whether the database cannot be reached, or takes no changes. */
export function isAwayFault(error: unknown): boolean {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return (
    AWAY_CODES.has(code) ||
    LOST_RUNNERS.has(name) ||
    (typeof code === 'string' && AWAY_CLASS.test(code)) ||
    isDisconnectError(error)
  );
}

/** Whether something failed because no connection to the database was to be had, or it was lost. */
export function isConnectionFault(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return isAwayFault(error) || code === BUSY_CODE || BUSY_MESSAGES.has(message);
}
