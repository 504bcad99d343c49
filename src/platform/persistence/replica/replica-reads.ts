import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.ts';
import { CoalescedRead } from '../coalesced-read.ts';
import { ReadPool, type Reads } from '../read-pool.ts';
import { ReplicaPool } from './replica-pool.ts';
import { type AskedPosition, findPosition, ReplicaSession } from './replica-session.ts';
import { type ReplicaState, ReplicaStatus } from './replica-status.ts';

const PROBE_INTERVAL_MS = 500;
/** What PostgreSQL says where the replica had to choose between a reader and what it is to replay. */
const CONFLICT_CODES: ReadonlySet<unknown> = new Set(['40001', '40P01', '57P04', '55P03']);

/** How often each of the two has answered. */
export interface ReplicaAnswers {
  replica: number;
  database: number;
}

/**
 * Heavy reads, made on the replica where there is one. A reader never gets less than the database held when it was
 * asked, what was withdrawn a moment ago least of all: a replica is read once it has replayed as much. Whatever keeps it
 * from that, the database answers.
 */
@Injectable()
export class ReplicaReads implements OnApplicationShutdown {
  readonly answers: ReplicaAnswers = { replica: 0, database: 0 };
  private readonly pool: ReplicaPool | undefined;
  private readonly status = new ReplicaStatus();
  private readonly position: CoalescedRead<AskedPosition>;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly database: ReadPool,
    source: DataSource,
    { DATABASE_REPLICA_URL, DATABASE_POOL }: Config,
  ) {
    this.position = new CoalescedRead(() => findPosition(database));
    if (DATABASE_REPLICA_URL)
      this.pool = new ReplicaPool(DATABASE_REPLICA_URL, source, Math.ceil(DATABASE_POOL / 2));
  }

  /** How the replica is; null where there is none. */
  get state(): ReplicaState | null {
    return this.pool ? this.status.state : null;
  }

  /** @param work which only reads, by what it is given alone; it is done again where the replica fails. */
  async read<T>(work: (reads: Reads) => Promise<T>): Promise<T> {
    const { pool } = this;
    if (!pool) return work(this.database);
    const answer =
      this.status.state === 'current' && !pool.isBusy ? await this.readReplica(pool, work) : null;
    this.answers[answer ? 'replica' : 'database'] += 1;
    return answer ? answer.value : work(this.database);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.pool?.end();
  }

  private async readReplica<T>(
    pool: ReplicaPool,
    work: (reads: Reads) => Promise<T>,
  ): Promise<{ value: T } | null> {
    const position = await this.position.get();
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      this.suspend('away', error);
      return null;
    }
    const session = new ReplicaSession(client);
    try {
      const verdict = await session.begin(position);
      const answer = verdict === 'current' ? { value: await work(session) } : null;
      if (!answer) this.suspend(verdict);
      await session.end();
      client.release();
      return answer;
    } catch (error) {
      // Nothing of it is left on a connection that another one gets.
      client.release(true);
      if (!session.failure) throw error;
      if (!isConflict(session.failure.error)) this.suspend('away', session.failure.error);
      return null;
    }
  }

  /** The database answers alone until the replica can be read again; nobody who asks waits to find out. */
  private suspend(state: ReplicaState, error?: unknown): void {
    this.status.note(state, error);
    if (this.status.state === 'current' || this.timer || this.stopped) return;
    this.timer = setTimeout(() => {
      void this.probe().finally(() => {
        this.timer = undefined;
        if (this.status.state !== 'current') this.suspend(this.status.state);
      });
    }, PROBE_INTERVAL_MS);
    this.timer.unref();
  }

  /** One look, as a reader would take it. */
  private async probe(): Promise<void> {
    let client: PoolClient | undefined;
    try {
      const position = await this.position.get();
      client = await this.pool!.connect();
      const session = new ReplicaSession(client);
      const verdict = await session.begin(position);
      await session.end();
      client.release();
      this.status.note(verdict);
    } catch (error) {
      client?.release(true);
      this.status.note('away', error);
    }
  }
}

const isConflict = (error: unknown): boolean =>
  CONFLICT_CODES.has((Object(error) as { code?: unknown }).code);
