import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Lets the seeding application live at another time, so that what it does in the past is dated in the past:
 * every connection that it takes from its pool is first given the offset of its clock from now. The database
 * itself and every other application keep the present.
 */
export class TimeTravel {
  private ahead = '0';

  constructor(database: DataSource) {
    const pool = (database.driver as PostgresDriver).master as Pool;
    pool.on('acquire', (client: PoolClient) => {
      // Queued before whatever the connection was taken for; a lost connection is reported by that work.
      client
        .query(`select set_config('norbanet.clock_ahead', $1, false)`, [this.ahead])
        .catch(() => undefined);
    });
  }

  /** From now on it is `days` from today: negative for the past. */
  to(days: number): void {
    this.ahead = `${days} days`;
  }
}
