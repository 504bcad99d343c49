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
}
