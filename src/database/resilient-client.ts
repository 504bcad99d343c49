import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose loss fails the query that was under way, not the process. Pools and runners
 * put their listeners on and off as a connection goes from hand to hand; an end that arrives in between would
 * be an event without a listener, and such an event ends a Node process.
 */
export class ResilientClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
