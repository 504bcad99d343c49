import { Module } from '@nestjs/common';
import { BackupMailer } from './backup.mailer.ts';
import { BackupMetrics } from './backup-metrics.ts';
import { BackupRunQuery } from './backup-run.query.ts';
import { BackupRunner } from './backup-runner.ts';
import { MakeNightlyBackupJob } from './make-nightly-backup.job.ts';
import { NightlyBackupService } from './nightly-backup.service.ts';

/** Backups that are made by the running application, and what is known of all of them. */
@Module({
  providers: [
    BackupMailer,
    BackupMetrics,
    BackupRunQuery,
    BackupRunner,
    MakeNightlyBackupJob,
    NightlyBackupService,
  ],
  exports: [BackupRunQuery, BackupRunner],
})
export class BackupsModule {}
