/** What the network, PostgreSQL (57P01: admin_shutdown) and pg say of a connection that is no more. */
const CODES: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', '57P01']);
const WORDS = /connection terminated|not queryable/i;
/** More than a pool holds. */
const MOST = 50;

/** Whether it failed because its connection was cut. */
export function wasCut(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return CODES.has(code) || (typeof message === 'string' && WORDS.test(message));
}

/**
 * Does what changes nothing until it has succeeded, again where its connection was cut: connections that
 * ended while they lay in the pool, as when the database was started again, are found out by their first use
 * only. Every other fault is thrown at once.
 */
export async function pastCutConnections<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!wasCut(error) || tries >= MOST) throw error;
    }
  }
}
