import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { serializeError } from '#platform/log/error-serializer';
import { log } from '#platform/log/log';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { readRecipients } from '../encryption.ts';
import { openArchivePlace } from '../places/open-place.ts';
import { findExpiredArchives, nightlyArchiveName } from './archive-names.ts';
import { BackupMailer } from './backup.mailer.ts';
import { BACKUP_RUN_RETENTION, findScheduledRuns } from './backup-run.repository.ts';
import { type BackupRequest, BackupRunner } from './backup-runner.ts';
import { isBackupDue } from './nightly-schedule.ts';

/**
 * The backup of the night: made once, and only for public keys, so that nothing on the server can open it. After a
 * whole one, those of its kind that are too old go.
 */
@Injectable()
export class NightlyBackupService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly runner: BackupRunner,
    private readonly mailer: BackupMailer,
    private readonly unitOfWork: UnitOfWork,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(BACKUP_RUN_RETENTION);
    this.runner.onEnd((tx, run, end) => this.mailer.plan(tx, run, end));
  }

  /** Makes it if it is due; a failure is noted and told, and tried again an hour later. */
  async makeIfDue(): Promise<void> {
    if (!this.config.backsUpNightly || !(await this.isDue())) return;
    let newest = '';
    try {
      const made = await this.runner.run(async (tx) => {
        const runs = await findScheduledRuns(tx);
        if (!isBackupDue(tx.now, this.config.BACKUP_TIME, runs)) return null;
        newest = nightlyArchiveName(this.config, tx.now);
        return this.requestFor(newest);
      });
      if (made) await this.removeExpired(newest).catch(noteNotRemoved);
    } catch (error) {
      log.error({ error: serializeError(error) }, 'the backup of the night could not be made');
    }
  }

  private isDue(): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx: Tx) =>
      isBackupDue(tx.now, this.config.BACKUP_TIME, await findScheduledRuns(tx)),
    );
  }

  private requestFor(name: string): BackupRequest {
    const lock = { recipients: readRecipients(this.config.BACKUP_RECIPIENT) };
    const archive = openArchivePlace(this.config).archive(name);
    return { madeBy: 'schedule', archive, lock, progress: () => undefined };
  }

  private async removeExpired(newest: string): Promise<void> {
    const place = openArchivePlace(this.config);
    const names = (await place.list()).map(({ name }) => name);
    const expired = findExpiredArchives(this.config, names, newest);
    if (expired.length === 0) return;
    for (const name of expired) await place.remove(name);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const count = expired.length;
      tx.audit({ action: 'backup.removed', object: { kind: 'backup', id: newId() }, detail: { count } });
    });
  }
}

function noteNotRemoved(error: unknown): void {
  log.error({ error: serializeError(error) }, 'old backups could not be removed');
}
