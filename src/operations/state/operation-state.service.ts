import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { readFreeBytes, Readiness } from '#platform/health/readiness';
import { RedisProbe } from '#platform/health/redis-probe';
import { BUILD } from '#platform/metrics/build';
import { type Figures, isAlive, OperationFigures } from '#platform/metrics/operation-figures';
import { BackupRunQuery, type ListedRun } from '../backup/runs/backup-run.query.ts';
import { DatabaseStateQuery } from './database-state.query.ts';
import type {
  BackupRunView,
  MailCountsView,
  OperationView,
  WorkersView,
  WorkView,
} from './dto/operation.view.ts';
import { findConcerns } from './operation-concerns.ts';

const SHOWN_RUNS = 10;

/** How the installation is doing, from the same figures as those that Prometheus and `ready` read. */
@Injectable()
export class OperationStateService {
  constructor(
    private readonly config: Config,
    private readonly figures: OperationFigures,
    private readonly readiness: Readiness,
    private readonly redis: RedisProbe,
    private readonly runs: BackupRunQuery,
    private readonly database: DatabaseStateQuery,
  ) {}

  async read(): Promise<OperationView> {
    const [figures, failedParts, redis, freeBytes] = await Promise.all([
      this.figures.read(),
      this.readiness.findFailedParts(),
      this.askRedis(),
      readFreeBytes(this.config.DATA_DIR),
    ]);
    const { bytes, now, maintenance, quarantine } = await this.database.read();
    const { ageSeconds, fault } = await this.runs.readState();
    const time = this.config.backsUpNightly ? this.config.BACKUP_TIME : null;
    const runs = (await this.runs.listRuns(SHOWN_RUNS)).map(presentRun);
    const facts = {
      maintenance,
      quarantine,
      redis,
      freeBytes,
      workers: presentWorkers(figures),
      work: presentWork(figures),
      mails: presentMails(figures),
      backups: { time, ageSeconds, runs },
    };
    const { isMailHeldUp } = figures;
    return {
      asOf: now.toISOString(),
      concerns: findConcerns({ ...facts, isMailHeldUp, failedParts, backupFault: fault }),
      version: BUILD.version,
      databaseBytes: bytes,
      ...facts,
    };
  }

  /** `ready` bears with a Redis that is started anew; whoever looks wants to know at once. */
  private async askRedis(): Promise<OperationView['redis']> {
    if (!this.redis.isConfigured) return 'unused';
    return this.redis.ping().then(
      () => 'answers',
      () => 'away',
    );
  }
}

function presentWorkers({ workers }: Figures): WorkersView {
  const alive = workers.filter(isAlive);
  const idle = alive.map(({ secondsSinceClaim }) => secondsSinceClaim);
  return { running: alive.length, idleSeconds: alive.length === 0 ? null : Math.min(...idle) };
}

function presentWork({ due, outbox, jobs }: Figures): WorkView {
  const waits = due.filter(({ isDue }) => isDue).map(({ seconds }) => seconds);
  if (outbox.waiting > 0) waits.push(outbox.oldestSeconds);
  return {
    oldestSeconds: waits.length === 0 ? null : Math.max(...waits),
    // None are listed while what keeps the jobs cannot be reached.
    failed: jobs.length === 0 ? null : jobs.reduce((sum, { counts }) => sum + counts.failed, 0),
  };
}

/** Without messages to devices, which are sent or forgotten. */
function presentMails({ deliveries }: Figures): MailCountsView {
  const count = (...states: string[]): number =>
    deliveries
      .filter(({ channel, state }) => channel === 'mail' && states.includes(state))
      .reduce((sum, delivery) => sum + delivery.count, 0);
  return {
    waiting: count('pending', 'taken', 'handed'),
    sent: count('sent'),
    undelivered: count('failed'),
    uncertain: count('uncertain'),
  };
}

const presentRun = ({ id, madeBy, startedAt, outcome, bytes, fault }: ListedRun): BackupRunView => ({
  id,
  madeBy,
  startedAt: startedAt.toISOString(),
  outcome,
  bytes,
  fault,
});
