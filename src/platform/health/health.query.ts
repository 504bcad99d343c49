import { Injectable } from '@nestjs/common';
import { MonitorPool } from './monitor-pool.repository.ts';

/** Whether a database can do what is asked of it. */
export interface DatabaseState {
  /** It follows another one, or takes no changes for another reason. */
  readonly isReadOnly: boolean;
  /** How many migrations of this build it has not been through. */
  readonly missingMigrations: number;
  /** Its clock, which is the one that counts. */
  readonly now: Date;
}

@Injectable()
export class HealthQuery {
  constructor(private readonly pool: MonitorPool) {}

  /** Rejects when the database does not answer. */
  async readDatabaseState(migrations: readonly string[]): Promise<DatabaseState> {
    const [row] = await this.pool.query<DatabaseState>(
      `
        select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as "isReadOnly",
          (
            select count(*)::int
            from unnest($1::text[]) as expected (at)
            where not exists (select from migration where left(timestamp::text, 12) = expected.at)
          ) as "missingMigrations",
          clock_timestamp() as now`,
      [migrations],
    );
    return row!;
  }
}
