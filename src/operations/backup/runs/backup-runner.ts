import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { faultCode } from '#platform/log/fault-code';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { makeBackup } from '../backup.ts';
import type { ArchiveLock } from '../encryption.ts';
import { isPartialArchive } from './archive-names.ts';
import { type BackupEnd, type BackupMaker, type BackupRun, INTERRUPTED } from './backup-run.ts';
import { endRun, findUnfinishedRuns, insertRun, withBackupLock } from './backup-run.repository.ts';

type MadeBackup = Awaited<ReturnType<typeof makeBackup>>;

/** A backup that is wanted. */
export interface BackupRequest {
  readonly madeBy: BackupMaker;
  /** Where it is to lie. */
  readonly path: string;
  readonly lock: ArchiveLock;
  readonly progress: (line: string) => void;
}

/** Hears in the same transaction how a run ended, also one whose process was killed. */
export type EndListener = (tx: Tx, run: BackupRun, end: BackupEnd) => Promise<void>;

/**
 * Makes backups, one at a time of all processes, and notes what came of each: a row, and an entry in the audit log with
 * the hash of the archive, by which one that was put in its place is known.
 */
@Injectable()
export class BackupRunner {
  private readonly listeners: EndListener[] = [];

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onEnd(listener: EndListener): void {
    this.listeners.push(listener);
  }

  /**
   * Null where another process makes one just now, or where nothing is wanted: `findRequest` is asked once nobody else
   * can make one.
   */
  async run(findRequest: (tx: Tx) => Promise<BackupRequest | null>): Promise<MadeBackup | null> {
    return withBackupLock(this.config.directDatabaseUrl, async () => {
      await this.endKilledRuns();
      const begun = await this.unitOfWork.run(SYSTEM, async (tx) => {
        const request = await findRequest(tx);
        if (!request) return null;
        const fileName = basename(request.path);
        return { request, run: await insertRun(tx, { madeBy: request.madeBy, fileName }) };
      });
      return begun && this.make(begun.run, begun.request);
    });
  }

  private async make(run: BackupRun, { path, lock, progress }: BackupRequest): Promise<MadeBackup> {
    let made: MadeBackup;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      made = await makeBackup(this.config, path, lock, progress);
    } catch (error) {
      await this.end(run, { outcome: 'failed', fault: faultCode(error) });
      throw error;
    }
    await this.end(run, { outcome: 'made', bytes: made.bytes, sha256: made.sha256 });
    return made;
  }

  /** Under its name an archive is whole: then only its end was not noted. What lies beside it is a half one. */
  private async endKilledRuns(): Promise<void> {
    const { backupDir } = this.config;
    for (const run of await this.unitOfWork.run(SYSTEM, findUnfinishedRuns)) {
      const file = await stat(join(backupDir, run.fileName)).catch(() => null);
      const whole = file && { outcome: 'made' as const, bytes: file.size, sha256: null };
      await this.end(run, whole ?? { outcome: 'failed', fault: INTERRUPTED });
    }
    const names = await readdir(backupDir).catch(() => []);
    for (const name of names.filter((found) => isPartialArchive(this.config, found)))
      await rm(join(backupDir, name), { force: true });
  }

  private async end(run: BackupRun, end: BackupEnd): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      // Before this run is among those that went before.
      for (const listener of this.listeners) await listener(tx, run, end);
      await endRun(tx, run.id, end);
      const { outcome, ...facts } = end;
      tx.audit({
        action: outcome === 'made' ? 'backup.made' : 'backup.failed',
        object: { kind: 'backup', id: run.id },
        detail: { madeBy: run.madeBy, ...facts },
      });
    });
  }
}
