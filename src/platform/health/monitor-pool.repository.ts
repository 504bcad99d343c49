import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { serializeError } from '../log/error-serializer.ts';

/** Whoever asks how the process is wants to hear soon. */
const TIMEOUT_MS = 2_000;

/**
 * One connection for what watches the process: what it watches, a pool that is used up or an answer that does not
 * come, must not keep it waiting.
 */
@Injectable()
export class MonitorPool implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor({ DATABASE_URL }: Config) {
    this.pool = new pg.Pool({
      connectionString: DATABASE_URL,
      max: 1,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
      application_name: 'norbanet monitor',
      options: '-c timezone=UTC',
    });
    const hear = (error: Error): void =>
      log.debug({ error: serializeError(error) }, 'the monitor lost its connection');
    this.pool.on('error', hear);
    this.pool.on('connect', (client) => client.on('error', hear));
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query<Row>(text, [...values]);
      client.release();
      return rows;
    } catch (error) {
      // An answer that comes too late must not be taken for that of the next question.
      client.release(true);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }
}
