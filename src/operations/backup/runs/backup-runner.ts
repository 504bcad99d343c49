import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { serializeError } from '#platform/log/error-serializer';
import { faultCode } from '#platform/log/fault-code';
import { log } from '#platform/log/log';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { makeBackup } from '../backup.ts';
import type { ArchiveLock } from '../encryption.ts';
import { type ArchiveFile, PlaceFault } from '../places/archive-place.ts';
import { openArchivePlace } from '../places/open-place.ts';
import { isArchiveName } from './archive-names.ts';
import { type BackupEnd, type BackupMaker, type BackupRun, INTERRUPTED } from './backup-run.ts';
import {
  endRun,
  findFailedNames,
  findUnfinishedRuns,
  insertRun,
  withBackupLock,
} from './backup-run.repository.ts';

type MadeBackup = Awaited<ReturnType<typeof makeBackup>>;

/** A backup that is wanted. */
export interface BackupRequest {
  readonly madeBy: BackupMaker;
  /** Where it is to lie. */
  readonly archive: ArchiveFile;
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
        const { madeBy, archive } = request;
        return { request, run: await insertRun(tx, { madeBy, fileName: archive.name }) };
      });
      return begun && this.make(begun.run, begun.request);
    });
  }

  private async make(run: BackupRun, { archive, lock, progress }: BackupRequest): Promise<MadeBackup> {
    let made: MadeBackup;
    try {
      made = await makeBackup(this.config, archive, lock, progress);
    } catch (error) {
      // A database that ended takes no note either; the next run finds that this one has no end.
      await this.end(run, { outcome: 'failed', fault: faultCode(error) }).catch(noteUnnoted);
      throw error;
    }
    await this.end(run, { outcome: 'made', bytes: made.bytes, sha256: made.sha256 });
    return made;
  }

  /**
   * Under its name an archive is whole: then only its end was not noted. What lies beside it is a half one. Where the
   * place cannot be asked, that waits: this run will fail too, and is to be noted.
   */
  private async endKilledRuns(): Promise<void> {
    try {
      const killed = await this.unitOfWork.run(SYSTEM, findUnfinishedRuns);
      const place = openArchivePlace(this.config);
      const sizes = new Map(
        killed.length === 0 ? [] : (await place.list()).map(({ name, bytes }) => [name, bytes]),
      );
      for (const run of killed) {
        const bytes = sizes.get(run.fileName);
        const isWhole = bytes !== undefined;
        await this.end(
          run,
          isWhole ? { outcome: 'made', bytes, sha256: null } : { outcome: 'failed', fault: INTERRUPTED },
        );
      }
      const halves = new Set(await this.unitOfWork.run(SYSTEM, findFailedNames));
      await place.removeHalves((name) => halves.has(name) || isArchiveName(this.config, name));
    } catch (error) {
      if (!(error instanceof PlaceFault)) throw error;
      log.warn({ error: serializeError(error) }, 'what killed backups have left cannot be cleared');
    }
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

function noteUnnoted(error: unknown): void {
  log.warn({ error: serializeError(error) }, 'the end of a backup cannot be noted');
}
