import { Injectable } from '@nestjs/common';
import type { Language } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { EmailText } from '#platform/mail/email-text';
import type { Tx } from '#platform/persistence/transaction';
import type { BackupEnd, BackupRun } from './backup-run.ts';
import { findScheduledRuns, findSecretariat } from './backup-run.repository.ts';
import { backupFailedEmail } from './emails/backup-failed.email.ts';
import { backupMadeEmail } from './emails/backup-made.email.ts';
import { letterFor } from './nightly-schedule.ts';

const WEEK_MS = 7 * 86_400_000;

/** Tells the secretariat how the backups of the nights go. Whoever gives the command sees for themselves. */
@Injectable()
export class BackupMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async plan(tx: Tx, run: BackupRun, end: BackupEnd): Promise<void> {
    const write = await this.findLetter(tx, run, end);
    if (!write) return;
    const recipients = await findSecretariat(tx);
    await this.deliveries.plan(
      tx,
      recipients.map(({ memberId, address, language }) => ({
        event: `backup:${run.id}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...write(language),
      })),
    );
  }

  private async findLetter(
    tx: Tx,
    run: BackupRun,
    end: BackupEnd,
  ): Promise<((language: Language) => EmailText) | null> {
    // A killed process has told nothing; the next one makes up for it.
    if (run.madeBy !== 'schedule' || (end.outcome === 'failed' && end.fault === 'interrupted')) return null;
    const earlier = await findScheduledRuns(tx);
    const { outcome } = end;
    const letter = letterFor({ outcome, startedAt: run.startedAt }, earlier, this.config.BACKUP_TIME);
    if (letter === null) return null;
    const url = new URL('/network/operation', this.config.PUBLIC_URL).href;
    if (end.outcome === 'failed') return (language) => backupFailedEmail({ code: end.fault, url }, language);
    const since = run.startedAt.getTime() - WEEK_MS;
    const nights = earlier.filter((one) => one.outcome === 'made' && one.startedAt.getTime() > since);
    const facts = { file: run.fileName, bytes: end.bytes, nights: nights.length + 1, url };
    return (language) => backupMadeEmail(facts, letter === 'again', language);
  }
}
