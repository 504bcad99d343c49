import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '@nbn/contracts';
import type { Client } from 'pg';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';
import { withClient } from '../../../database/data-source.ts';
import type { BackupEnd, BackupRun, EndedRun } from './backup-run.ts';

/** Archives are kept for a year at most; what is known of them a little longer. */
export const BACKUP_RUN_RETENTION: RetentionRule = {
  table: 'backup_run',
  key: 'id',
  where: `started_at < app_now() - interval '400 days'`,
};

const BACKUP_LOCK = 711_004_080;
/** A process that was killed keeps its lock until PostgreSQL has noticed. */
const LOCK_ATTEMPTS = 3;
const LOCK_RETRY_MS = 300;

/**
 * Work that one process of all does at a time: a lock that lives as long as its connection, so that nobody need give
 * back the one of a process that was killed. Null where another one is at it.
 */
export async function withBackupLock<T>(url: string, work: () => Promise<T>): Promise<T | null> {
  return withClient(url, async (client) => {
    for (let attempt = 1; !(await lock(client)); attempt += 1) {
      if (attempt === LOCK_ATTEMPTS) return null;
      await pause(LOCK_RETRY_MS);
    }
    return work();
  });
}

async function lock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
    BACKUP_LOCK,
  ]);
  return rows[0]!.locked;
}

export async function insertRun(
  tx: Tx,
  { madeBy, fileName }: Pick<BackupRun, 'madeBy' | 'fileName'>,
): Promise<BackupRun> {
  const id = newId();
  await tx.manager.query(
    'insert into backup_run (id, made_by, file_name, started_at) values ($1, $2, $3, app_now())',
    [id, madeBy, fileName],
  );
  return { id, madeBy, fileName, startedAt: tx.now };
}

export async function endRun(tx: Tx, id: string, end: BackupEnd): Promise<void> {
  const { bytes, sha256, fault } = { bytes: null, sha256: null, fault: null, ...end };
  await tx.manager.query(
    `
      update backup_run
      set ended_at = app_now(), outcome = $2, bytes = $3, sha256 = $4, fault = $5
      where id = $1 and ended_at is null`,
    [id, end.outcome, bytes, sha256, fault],
  );
}

/** Runs that nobody has ended: whoever holds the lock knows that their processes are gone. */
export function findUnfinishedRuns(tx: Tx): Promise<BackupRun[]> {
  return tx.manager.query<BackupRun[]>(
    `
      select id, made_by as "madeBy", file_name as "fileName", started_at as "startedAt"
      from backup_run
      where ended_at is null
      order by id`,
  );
}

/** Archives that were begun and are not whole, of which something may lie in their place still. */
export async function findFailedNames(tx: Tx): Promise<string[]> {
  const rows = await tx.manager.query<{ name: string }[]>(
    `select distinct file_name as name from backup_run where outcome = 'failed'`,
  );
  return rows.map(({ name }) => name);
}

/** What the schedule did in the last weeks, the latest first. */
export function findScheduledRuns(tx: Tx): Promise<EndedRun[]> {
  return tx.manager.query<EndedRun[]>(
    `
      select outcome, fault, started_at as "startedAt", ended_at as "endedAt"
      from backup_run
      where made_by = 'schedule' and ended_at is not null and started_at > app_now() - interval '30 days'
      order by started_at desc, id desc`,
  );
}

/** Whom backups concern in the Network. */
export interface BackupRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

export function findSecretariat(tx: Tx): Promise<BackupRecipient[]> {
  return tx.manager.query<BackupRecipient[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where role = 'secretariat' and state = 'active'
      order by member_id`,
  );
}
