/** What the network, PostgreSQL (57P01: admin_shutdown) and pg say of a connection that is no more. */
const DISCONNECT_CODES: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', '57P01']);
const DISCONNECT_MESSAGE = /connection terminated|not queryable/i;
/** More than a pool holds. */
const MAX_ATTEMPTS = 50;

/** Whether it failed because its connection was cut. */
export function isDisconnectError(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return DISCONNECT_CODES.has(code) || (typeof message === 'string' && DISCONNECT_MESSAGE.test(message));
}

/**
 * Does what changes nothing until it has succeeded, again where its connection was cut: connections that
 * ended while they lay in the pool, as when the database was started again, are found out by their first use
 * only. Every other fault is thrown at once.
 */
export async function retryOnDisconnect<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isDisconnectError(error) || tries >= MAX_ATTEMPTS) throw error;
    }
  }
}
