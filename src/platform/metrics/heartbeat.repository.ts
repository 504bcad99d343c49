import { Injectable } from '@nestjs/common';
import { MonitorPool } from '../health/monitor-pool.repository.ts';

/** What a worker has done since its last beat. */
export interface Beat {
  readonly polled: boolean;
  readonly claimed: boolean;
}

@Injectable()
export class HeartbeatRepository {
  constructor(private readonly pool: MonitorPool) {}

  async record(id: string, { polled, claimed }: Beat): Promise<void> {
    await this.pool.query(
      `
        insert into worker_heartbeat as w (id, started_at, seen_at, polled_at, claimed_at)
        values ($1, app_now(), app_now(), case when $2 then app_now() end, case when $3 then app_now() end)
        on conflict (id) do update
        set seen_at = excluded.seen_at, polled_at = coalesce(excluded.polled_at, w.polled_at),
          claimed_at = coalesce(excluded.claimed_at, w.claimed_at)`,
      [id, polled, claimed],
    );
  }

  /** A worker that ended in good order is missed by nobody. */
  async remove(id: string): Promise<void> {
    await this.pool.query('delete from worker_heartbeat where id = $1', [id]);
  }
}
