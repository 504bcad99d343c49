import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { pastCutConnections } from './cut-connections.ts';
import type { Sending } from './prepared.ts';

/**
 * Single reads that are asked for often, by prepared statement and outside any transaction: each sees what is
 * committed.
 */
@Injectable()
export class Reads {
  constructor(private readonly database: DataSource) {}

  async ask<Row extends object>(asked: Sending<Row>): Promise<Row[]> {
    const pool = (this.database.driver as PostgresDriver).master as Pool;
    return pastCutConnections(
      async () => (await pool.query<Row>(asked as { name: string; text: string; values: unknown[] })).rows,
    );
  }
}
