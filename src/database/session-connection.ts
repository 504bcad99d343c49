import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { ResilientClient } from './resilient-client.ts';

/** PostgreSQL tells its listeners within milliseconds; this is for a machine that has just been started. */
const NOTICE_TIMEOUT_MS = 5_000;
/** What PgBouncer says of a connection that asks for a setting which it does not keep. */
const UNSUPPORTED_STARTUP = '08P01';

/**
 * Whether an address leads to PostgreSQL itself, or to a pooler that lends a server connection for as long as its client
 * stays. A pooler in transaction mode lends it for one transaction: a lock of a session then stays with whoever comes
 * next, a setting too, and who listens hears nothing. None of that is an error by itself, so it is tried.
 */
export async function keepsSession(url: string): Promise<boolean> {
  // As the connections of the jobs begin.
  const listener = connection(url, { options: '-c search_path=bullmq' });
  const sender = connection(url);
  try {
    await Promise.all([listener.connect(), sender.connect()]);
    return (await keepsSettings(listener)) && (await hears(listener, sender));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNSUPPORTED_STARTUP) return false;
    throw error;
  } finally {
    await Promise.allSettled([listener.end(), sender.end()]);
  }
}

const connection = (connectionString: string, more: { options?: string } = {}): ResilientClient =>
  new ResilientClient({ connectionString, connectionTimeoutMillis: 10_000, ...more });

async function keepsSettings(client: ResilientClient): Promise<boolean> {
  const { rows } = await client.query<{ search_path: string }>('show search_path');
  return rows[0]?.search_path === 'bullmq';
}

async function hears(listener: ResilientClient, sender: ResilientClient): Promise<boolean> {
  const channel = `norbanet_${randomBytes(8).toString('hex')}`;
  const notice = once(listener, 'notification', { signal: AbortSignal.timeout(NOTICE_TIMEOUT_MS) }).then(
    () => true,
    () => false,
  );
  await listener.query(`listen ${channel}`);
  await sender.query(`notify ${channel}`);
  return notice;
}
