import { RULES_VERSION } from '@nbn/safeguarding';
import type { EntityManager } from 'typeorm';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A sweep that is running, with how far it has come. */
export interface Sweep {
  readonly id: string;
  readonly rulesVersion: number;
  readonly atTable: string | null;
  readonly atKey: readonly string[] | null;
}

export interface SweepProgress {
  readonly atTable: string;
  readonly atKey: readonly string[] | null;
  readonly read: number;
  readonly unread: number;
  readonly found: number;
}

/** Whether the stored texts have been swept by the present rules, or by later ones. */
export async function existsForCurrentRules(manager: EntityManager): Promise<boolean> {
  const [{ known }] = await manager.query<[{ known: boolean }]>(
    'select exists (select from safeguarding_sweep where rules_version >= $1) as known',
    [RULES_VERSION],
  );
  return known;
}

/** Returns the new sweep's id, or nothing while another one is running. */
export async function insertSweep(
  tx: Tx,
  rowsExpected: number,
  askedBy: string | null,
): Promise<string | undefined> {
  const [sweep] = await tx.manager.query<{ id: string }[]>(
    `
      insert into safeguarding_sweep (id, rules_version, rows_expected, asked_by)
      values ($1, $2, $3, $4)
      on conflict (state)
      where state = 'running' do nothing
      returning id`,
    [newId(), RULES_VERSION, rowsExpected, askedBy],
  );
  return sweep?.id;
}

/** The running sweep; nothing when there is none or another process works on it. */
export async function lockRunningSweep(tx: Tx): Promise<Sweep | undefined> {
  const [sweep] = await tx.manager.query<Sweep[]>(
    `
      select id, rules_version as "rulesVersion", at_table as "atTable", at_key as "atKey"
      from safeguarding_sweep
      where state = 'running'
      for update skip locked`,
  );
  return sweep;
}

export async function finishSweep(tx: Tx, id: string): Promise<void> {
  await tx.manager.query(
    `
      update safeguarding_sweep
      set state = 'done', finished_at = app_now(), at_table = null, at_key = null
      where id = $1`,
    [id],
  );
}

export async function advanceSweep(tx: Tx, id: string, progress: SweepProgress): Promise<void> {
  const { atTable, atKey, read, unread, found } = progress;
  await tx.manager.query(
    `
      update safeguarding_sweep
      set at_table = $2, at_key = $3, rows_read = rows_read + $4, rows_unread = rows_unread + $5,
        found = found + $6
      where id = $1`,
    [id, atTable, atKey, read, unread, found],
  );
}
