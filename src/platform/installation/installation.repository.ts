import type { DataSource } from 'typeorm';
import type { Tx } from '../persistence/transaction.ts';

/** What this database is to its operators. */
export interface Installation {
  readonly id: string;
  /** Since when members can only read; null when they can work. */
  readonly maintenanceSince: Date | null;
  /** Since when this is a restored copy that reaches nobody; null for the original, and for a copy that was released. */
  readonly quarantineSince: Date | null;
}

export async function readInstallation(database: DataSource): Promise<Installation> {
  const [row] = await database.query<Installation[]>(
    `select id, maintenance_since as "maintenanceSince", quarantine_since as "quarantineSince" from installation`,
  );
  if (!row) throw new Error('The installation has no row');
  return row;
}

/** Begins or ends the maintenance; what has begun keeps its time. Returns whether anything changed. */
export async function setMaintenance(tx: Tx, on: boolean): Promise<boolean> {
  const rows = await tx.manager.query<[unknown[], number]>(
    `update installation set maintenance_since = case when $1 then app_now() end
     where (maintenance_since is not null) <> $1`,
    [on],
  );
  return rows[1] > 0;
}

/** Lets a restored copy reach people. False where it was none. */
export async function endQuarantine(tx: Tx): Promise<boolean> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    'update installation set quarantine_since = null where quarantine_since is not null',
  );
  return count > 0;
}
