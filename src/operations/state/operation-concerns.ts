import { OPERATION_CONCERNS, type OperationConcern } from '@nbn/contracts';
import type { FailedParts } from '#platform/health/readiness';
import { LATE_SECONDS } from '../jobs/job-report.ts';
import type { OperationView } from './dto/operation.view.ts';

/** As the alerts of docs/operations/alerts.yaml. */
const LITTLE_ROOM = 2e9;
const IDLE_SECONDS = 180;
const OLD_BACKUP_SECONDS = 36 * 3_600;

/** A restored copy rests: it runs no jobs, sends no mails and makes no backups until it is released. */
const RESTING: ReadonlySet<OperationConcern> = new Set([
  'no-worker',
  'idle-workers',
  'late',
  'mail-held-up',
  'backup-missing',
  'backup-failed',
  'backup-old',
  'mail-unsettled',
]);

export interface ConcernFacts extends Omit<OperationView, 'concerns' | 'asOf' | 'version' | 'databaseBytes'> {
  readonly failedParts: FailedParts;
  readonly isMailHeldUp: boolean;
  /** What the last backup failed of. */
  readonly backupFault: string | null;
}

/** What of the figures somebody has to look at, what is worst first. */
export function findConcerns(facts: ConcernFacts): OperationConcern[] {
  const { failedParts, workers, work, mails, freeBytes, backups, redis } = facts;
  const holds: Readonly<Record<OperationConcern, boolean>> = {
    'database-read-only': failedParts.database === 'read-only',
    'no-worker': workers.running === 0,
    'idle-workers': workers.idleSeconds !== null && workers.idleSeconds > IDLE_SECONDS,
    late: work.oldestSeconds !== null && work.oldestSeconds >= LATE_SECONDS,
    'mail-held-up': facts.isMailHeldUp,
    'redis-away': redis === 'away',
    'disk-low': failedParts.disk === 'full' || (freeBytes !== null && freeBytes < LITTLE_ROOM),
    'backup-missing': backups.ageSeconds === null,
    'backup-failed': facts.backupFault !== null,
    'backup-old':
      backups.time !== null && backups.ageSeconds !== null && backups.ageSeconds > OLD_BACKUP_SECONDS,
    'clocks-apart': failedParts.clock === 'apart',
    'mail-unsettled': mails.undelivered + mails.uncertain > 0,
  };
  return OPERATION_CONCERNS.filter(
    (concern) => holds[concern] && !(facts.quarantine && RESTING.has(concern)),
  );
}
