import { Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';

/** Whoever waits for a replica could have been answered by the database. */
const CONNECT_TIMEOUT_MS = 1_000;
/** From a network that takes every word and gives none back. */
const ANSWER_TIMEOUT_MS = 10_000;
const IDLE_MS = 60_000;

/** Connections to the replica, with all that those to the database have. */
export class ReplicaPool {
  private readonly pool: Pool;

  constructor(
    url: string,
    database: DataSource,
    private readonly size: number,
  ) {
    const { extra } = database.options as PostgresDataSourceOptions;
    this.pool = new Pool({
      ...(extra as object),
      connectionString: url,
      max: size,
      application_name: 'norbanet replica',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_MS,
    });
    // The next one who wants it notices.
    this.pool.on('error', () => undefined);
  }

  /** No connection is to be had without waiting for somebody else to be done. */
  get isBusy(): boolean {
    return this.pool.idleCount === 0 && this.pool.totalCount >= this.size;
  }

  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}
