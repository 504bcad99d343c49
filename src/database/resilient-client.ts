import { Client, type ClientConfig } from 'pg';
import { SlowStatementLog } from './slow-statement-log.ts';

/** What pools pass on to their connections. */
export interface ResilientClientConfig extends ClientConfig {
  /** From so many milliseconds on, a statement is noted in the log; 0 notes none. */
  readonly slowStatementMs?: number;
  /** Sends what it is asked without waiting for the answer of what it was asked before. */
  readonly pipeline?: boolean;
}

/**
 * A connection whose loss fails the query that was under way, not the process. Pools and runners
 * put their listeners on and off as a connection goes from hand to hand; an end that arrives in between would
 * be an event without a listener, and such an event ends a Node process.
 */
export class ResilientClient extends Client {
  constructor(config?: string | ResilientClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const slowStatementMs = typeof config === 'object' ? (config.slowStatementMs ?? 0) : 0;
    if (slowStatementMs > 0) this.watchStatements(new SlowStatementLog(slowStatementMs));
  }

  private watchStatements(slow: SlowStatementLog): void {
    const send = this.query.bind(this) as (...given: readonly unknown[]) => unknown;
    this.query = ((...given: unknown[]) => slow.watch(given, (sent) => send(...sent))) as typeof this.query;
  }
}
