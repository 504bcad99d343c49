import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { retryOnDisconnect } from './retry-on-disconnect.ts';
import { type BoundStatement, PLAN_ONCE } from './prepared-statement.ts';

/** Where something is read from: the database, or a replica of it that is as new. */
export interface Reads {
  query<Row extends object>(asked: BoundStatement<Row>): Promise<Row[]>;
}

/**
 * Single reads that are asked for often, by prepared statement and outside any transaction: each sees what is
 * committed.
 */
@Injectable()
export class ReadPool implements Reads {
  constructor(private readonly database: DataSource) {}

  async query<Row extends object>(asked: BoundStatement<Row>): Promise<Row[]> {
    const pool = (this.database.driver as PostgresDriver).master as Pool;
    return retryOnDisconnect(() =>
      asked.plannedOnce ? queryPlannedOnce(pool, asked) : queryOn(pool, asked),
    );
  }
}

async function queryOn<Row extends object>(
  connection: Pool | PoolClient,
  { name, text, values }: BoundStatement<Row>,
): Promise<Row[]> {
  return (await connection.query<Row>({ name, text, values: [...values] })).rows;
}

async function queryPlannedOnce<Row extends object>(pool: Pool, asked: BoundStatement<Row>): Promise<Row[]> {
  const client = await pool.connect();
  try {
    const [, rows] = await Promise.all([
      client.query(`begin read only; ${PLAN_ONCE.text}`),
      queryOn(client, asked),
      client.query('commit'),
    ]);
    client.release();
    return rows;
  } catch (error) {
    // Nothing of it is left on a connection that another one gets.
    client.release(true);
    throw error;
  }
}
