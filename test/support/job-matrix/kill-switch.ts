import type { Pool } from 'pg';

/** A write in whose commit a connection is to end. */
export interface KillPoint {
  readonly table: string;
  /** SQL over `new`: only such a write; without it the first one. */
  readonly when?: string;
}

/**
 * The sequence counts in every transaction, also in one that is rolled back: so the switch ends one
 * connection and no second one.
 */
const INSTALL = `
  create sequence job_kills;
  grant usage on sequence job_kills to norbanet_app;
  create function kill_job_connection() returns trigger language plpgsql as $$
    begin
      if nextval('job_kills') = 1 then
        perform pg_terminate_backend(pg_backend_pid());
        perform pg_sleep(10);
      end if;
      return null;
    end
  $$`;

/** Once for a database. */
export async function installKillSwitch(db: Pool): Promise<void> {
  await db.query(INSTALL);
}

/**
 * Runs `act` while the next write of this kind ends the connection that makes it: in the moment of its
 * commit, when all statements of the transaction have gone well and none of it is kept. Returns whether that
 * happened.
 */
export async function withKillSwitch(
  db: Pool,
  { table, when }: KillPoint,
  act: () => Promise<void>,
): Promise<boolean> {
  await db.query('alter sequence job_kills restart');
  await db.query(`
    create constraint trigger job_kill
    after ${when ? 'insert or update' : 'insert or update or delete'} on ${table}
    deferrable initially deferred
    for each row ${when ? `when (${when})` : ''}
    execute function kill_job_connection()`);
  try {
    await act();
  } finally {
    await db.query(`drop trigger job_kill on ${table}`);
  }
  const { rows } = await db.query<{ killed: boolean }>('select is_called as killed from job_kills');
  return rows[0]!.killed;
}
