import { Injectable } from '@nestjs/common';
import { MonitorPool } from '#platform/health/monitor-pool.repository';

export interface DatabaseState {
  readonly bytes: number;
  readonly now: Date;
  readonly maintenance: boolean;
  readonly quarantine: boolean;
}

@Injectable()
export class DatabaseStateQuery {
  constructor(private readonly pool: MonitorPool) {}

  async read(): Promise<DatabaseState> {
    const [row] = await this.pool.query<DatabaseState>(`
      select pg_database_size(current_database())::float8 as bytes, app_now() as now,
        maintenance_since is not null as maintenance, quarantine_since is not null as quarantine
      from installation`);
    return row!;
  }
}
