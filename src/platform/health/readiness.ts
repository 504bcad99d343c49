import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Shutdown } from '../shutdown/shutdown.ts';
import { HealthQuery } from './health.query.ts';
import { Outages } from './outages.ts';
import { RedisProbe } from './redis-probe.ts';

/** Why a part does not let the process serve. */
export type PartFault = 'ending' | 'away' | 'read-only' | 'other-version' | 'full' | 'apart';
/** The parts that fail, each with its reason; none when the process can serve. */
export type FailedParts = Readonly<
  Partial<Record<'process' | 'database' | 'redis' | 'disk' | 'clock', PartFault>>
>;

/** However often it is asked, the services are asked once in this time. */
const KEEP_MS = 1_000;
/**
 * Without Redis members go on working, and only do not see at once what others do: a start of it anew takes no process
 * out of service.
 */
const REDIS_GRACE_MS = 5_000;
const MEGABYTE = 1_048_576;
/** What is due is asked of the database. Signatures, tokens of other servers and jobs in Redis go by this machine's clock. */
const CLOCK_LEEWAY_MS = 5_000;

/** Whether this process can serve. It says nothing of other processes: if a worker is dead, members still work. */
@Injectable()
export class Readiness {
  private migrations: readonly string[] = [];
  private last: { readonly at: number; readonly parts: Promise<FailedParts> } | undefined;
  private redisAwaySince: number | undefined;

  constructor(
    private readonly config: Config,
    private readonly shutdown: Shutdown,
    private readonly health: HealthQuery,
    private readonly redis: RedisProbe,
    private readonly outages: Outages,
  ) {}

  /** The times of the migrations that this build needs; a database may have been through more. */
  expectMigrations(times: readonly string[]): void {
    this.migrations = times;
  }

  async findFailedParts(): Promise<FailedParts> {
    if (this.shutdown.hasBegun) return { process: 'ending' };
    if (!this.last || performance.now() - this.last.at > KEEP_MS)
      this.last = { at: performance.now(), parts: this.ask() };
    return this.last.parts;
  }

  private async ask(): Promise<FailedParts> {
    const [database, redis, disk] = await Promise.all([this.askDatabase(), this.askRedis(), this.askDisk()]);
    return { ...database, ...(redis && { redis }), ...(disk && { disk }) };
  }

  private async askDatabase(): Promise<FailedParts> {
    const asked = Date.now();
    try {
      const { isReadOnly, missingMigrations, now } = await this.health.readDatabaseState(this.migrations);
      const clock = isApart(now.getTime(), asked, Date.now()) ? { clock: 'apart' as const } : {};
      if (isReadOnly) return { database: 'read-only', ...clock };
      return { ...(missingMigrations > 0 && { database: 'other-version' }), ...clock };
    } catch (error) {
      this.outages.note('database', error);
      return { database: 'away' };
    }
  }

  private async askRedis(): Promise<PartFault | null> {
    if (!this.redis.isConfigured) return null;
    try {
      await this.redis.ping();
      this.redisAwaySince = undefined;
      return null;
    } catch (error) {
      this.outages.note('redis', error);
      this.redisAwaySince ??= performance.now();
      return performance.now() - this.redisAwaySince > REDIS_GRACE_MS ? 'away' : null;
    }
  }

  private async askDisk(): Promise<PartFault | null> {
    const free = await readFreeBytes(this.config.DATA_DIR);
    return free !== null && free < this.config.FREE_DISK_MB * MEGABYTE ? 'full' : null;
  }
}

/** Its moment lies somewhere between the question and the answer, however long that took. */
const isApart = (theirs: number, asked: number, answered: number): boolean =>
  theirs < asked - CLOCK_LEEWAY_MS || theirs > answered + CLOCK_LEEWAY_MS;

/** The bytes that are free for this account; null where the folder is not there yet. */
export async function readFreeBytes(folder: string): Promise<number | null> {
  const room = await statfs(folder).catch(() => null);
  return room && room.bavail * room.bsize;
}
