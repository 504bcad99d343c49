import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { retryOnDisconnect } from './retry-on-disconnect.ts';
import type { BoundStatement } from './prepared-statement.ts';

/**
 * Single reads that are asked for often, by prepared statement and outside any transaction: each sees what is
 * committed.
 */
@Injectable()
export class ReadPool {
  constructor(private readonly database: DataSource) {}

  async query<Row extends object>(asked: BoundStatement<Row>): Promise<Row[]> {
    const pool = (this.database.driver as PostgresDriver).master as Pool;
    return retryOnDisconnect(
      async () => (await pool.query<Row>(asked as { name: string; text: string; values: unknown[] })).rows,
    );
  }

  /**
   * The same for a statement that takes far longer to plan than to run: each connection plans it once, for
   * whatever values, and not anew for each of its first ones.
   */
  async queryPlannedOnce<Row extends object>(asked: BoundStatement<Row>): Promise<Row[]> {
    const pool = (this.database.driver as PostgresDriver).master as Pool;
    return retryOnDisconnect(async () => {
      const client = await pool.connect();
      try {
        const [, { rows }] = await Promise.all([
          client.query('begin read only; set local plan_cache_mode = force_generic_plan'),
          client.query<Row>(asked as { name: string; text: string; values: unknown[] }),
          client.query('commit'),
        ]);
        client.release();
        return rows;
      } catch (error) {
        // Nothing of it is left on a connection that another one gets.
        client.release(true);
        throw error;
      }
    });
  }
}
