import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Outages } from '#platform/health/outages';
import { serializeError } from '#platform/log/error-serializer';
import { log } from '#platform/log/log';
import { Metrics } from '#platform/metrics/metrics';
import { BackupRunQuery } from './backup-run.query.ts';

/** How old the newest whole backup is, for those who watch. */
@Injectable()
export class BackupMetrics implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
    private readonly runs: BackupRunQuery,
    private readonly outages: Outages,
  ) {}

  onModuleInit(): void {
    if (!this.metrics.areRead) return;
    this.metrics.gauge(
      'norbanet_backup_age_seconds',
      'Since when the newest whole backup was made; infinite where one is scheduled and none was made',
      [],
      async (gauge) => {
        const age = await this.readAge();
        if (age === null) gauge.remove();
        else gauge.set(age);
      },
    );
  }

  private async readAge(): Promise<number | null> {
    try {
      const { ageSeconds } = await this.runs.readState();
      return ageSeconds ?? (this.config.backsUpNightly ? Number.POSITIVE_INFINITY : null);
    } catch (error) {
      if (!this.outages.note('database', error))
        log.warn({ error: serializeError(error) }, 'the age of the newest backup cannot be read');
      return null;
    }
  }
}
