import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { MonitorPool } from '#platform/health/monitor-pool.repository';
import type { BackupMaker, BackupOutcome } from './backup-run.ts';

/** How the backups stand. */
export interface BackupState {
  /** Seconds since the newest whole one was made; null where there never was one. */
  readonly ageSeconds: number | null;
  /** The code of what went wrong last, if nothing has gone well since. */
  readonly fault: string | null;
}

/** One run, for those who look after the server. */
export interface ListedRun {
  readonly id: string;
  readonly madeBy: BackupMaker;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly outcome: BackupOutcome | null;
  readonly bytes: number | null;
  readonly fault: string | null;
}

const SELECT_STATE = `
  select
    (
      select extract(epoch from app_now() - max(ended_at))::float8
      from backup_run
      where outcome = 'made'
    ) as "ageSeconds",
    (
      select fault
      from backup_run
      where ended_at is not null
      order by started_at desc, id desc
      limit 1
    ) as fault`;

@Injectable()
export class BackupRunQuery {
  constructor(private readonly pool: MonitorPool) {}

  async readState(): Promise<BackupState> {
    const [state] = await this.pool.query<BackupState>(SELECT_STATE);
    return state!;
  }

  /** The latest first. */
  listRuns(limit: number): Promise<ListedRun[]> {
    return this.pool.query<ListedRun>(
      `
        select id, made_by as "madeBy", started_at as "startedAt", ended_at as "endedAt", outcome,
          bytes::float8 as bytes, fault
        from backup_run
        order by started_at desc, id desc
        limit $1`,
      [limit],
    );
  }
}

/** The same for a command, on a connection of its own. */
export async function readBackupState(client: ClientBase): Promise<BackupState> {
  const { rows } = await client.query<BackupState>(SELECT_STATE);
  return rows[0]!;
}
